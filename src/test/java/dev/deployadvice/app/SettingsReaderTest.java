package dev.deployadvice.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.deployadvice.app.Settings.Connection;
import dev.deployadvice.app.Settings.Secret;
import dev.deployadvice.conversation.Patience;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SettingsReaderTest {

  @Test
  void anAppTokenMeansSocketMode() {
    Settings settings =
        SettingsReader.read(Map.of("SLACK_APP_TOKEN", "xapp-1", "SLACK_BOT_TOKEN", "xoxb-2"));

    assertThat(settings.connection()).isEqualTo(new Connection.SocketMode(new Secret("xapp-1")));
    assertThat(settings.bot()).isEqualTo(new Secret("xoxb-2"));
    assertThat(settings.slackApi()).isEqualTo(Settings.SLACK_API);
    assertThat(settings.port()).isEqualTo(3000);
  }

  @Test
  void aSigningSecretAloneMeansHttp() {
    Settings settings =
        SettingsReader.read(
            Map.of("SLACK_SIGNING_SECRET", "abc", "SLACK_BOT_TOKEN", "xoxb-2", "PORT", "0"));

    assertThat(settings.connection()).isEqualTo(new Connection.Http(new Secret("abc")));
    assertThat(settings.port()).isZero();
  }

  @Test
  void waitsAreReadInSeveralForms() {
    assertThat(patience(Map.of())).isEqualTo(Patience.DEFAULT);
    assertThat(patience(Map.of("REMIND_AFTER", "36h", "PAUSE_AFTER", "10 d")))
        .isEqualTo(new Patience(Duration.ofHours(36), Duration.ofDays(10)));
    assertThat(patience(Map.of("REMIND_AFTER", "PT90M", "PAUSE_AFTER", "P2D")))
        .isEqualTo(new Patience(Duration.ofMinutes(90), Duration.ofDays(2)));
    assertThat(patience(Map.of("REMIND_AFTER", "0", "PAUSE_AFTER", "0d")))
        .isEqualTo(new Patience(Duration.ZERO, Duration.ZERO));
  }

  @Test
  void whatIsNoWaitIsToldWithExamples() {
    for (String wrong : List.of("soon", "24", "-PT1H", "P1Y", "7w")) {
      assertThatThrownBy(() -> patience(Map.of("REMIND_AFTER", wrong)))
          .as(wrong)
          .hasMessageContaining("REMIND_AFTER must be a time such as 24h, 7d or PT36H");
    }
  }

  private static Patience patience(Map<String, String> environment) {
    return SettingsReader.readLocal(environment).patience();
  }

  @Test
  void everyProblemIsToldAtOnce() {
    Map<String, String> environment =
        Map.of("SLACK_BOT_TOKEN", "xapp-9", "PORT", "http", "SLACK_API_URL", "slack");

    assertThatThrownBy(() -> SettingsReader.read(environment))
        .isInstanceOf(InvalidSettingsException.class)
        .hasMessageContaining("Set SLACK_APP_TOKEN (xapp-…) for Socket Mode")
        .hasMessageContaining("SLACK_BOT_TOKEN must start with xoxb-; it starts with xapp-.")
        .hasMessageContaining("PORT must be a number from 0 (any free port) to 65535")
        .hasMessageContaining("SLACK_API_URL must be an http or https address");
  }

  @Test
  void noSecretIsEverPrinted() {
    Settings settings =
        SettingsReader.read(Map.of("SLACK_APP_TOKEN", "xapp-1", "SLACK_BOT_TOKEN", "xoxb-2"));

    assertThat(settings.toString()).doesNotContain("xapp-1").doesNotContain("xoxb-2");
  }

  @Test
  void aMisplacedSecretIsNotPrintedEither() {
    Map<String, String> environment =
        Map.of("SLACK_APP_TOKEN", "8f742231b10e", "SLACK_BOT_TOKEN", "xoxb-2");

    assertThatThrownBy(() -> SettingsReader.read(environment))
        .hasMessageContaining("SLACK_APP_TOKEN must start with xapp-.")
        .message()
        .doesNotContain("8f");
  }

  @Test
  void withoutAnyTokenSlackIsNotNamed() {
    assertThat(SettingsReader.namesSlack(Map.of("SLACK_BOT_TOKEN", " "))).isFalse();
    assertThat(SettingsReader.namesSlack(Map.of("SLACK_BOT_TOKEN", "xoxb-2"))).isTrue();
  }
}
