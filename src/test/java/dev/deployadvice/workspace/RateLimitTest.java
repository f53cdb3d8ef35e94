package dev.deployadvice.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.slack.api.methods.SlackApiException;
import dev.deployadvice.workspace.api.RateLimits.Rates;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RateLimitTest {
  private final ManualTime time = new ManualTime();
  private final TestWorkspace workspace =
      TestWorkspace.start(
          TestWorkspace.settings().withRates(new Rates(true, 1, 3)).withClock(time));
  private final String shop = workspace.channel("shop-backend");

  @AfterEach
  void stop() {
    workspace.close();
  }

  @Test
  void aChannelTakesABurstThenOneMessageASecond() throws Exception {
    for (int i = 0; i < 3; i++) {
      assertThat(workspace.api().chatPostMessage(r -> r.channel(shop).text("a")).isOk()).isTrue();
    }

    SlackApiException refused =
        catchThrowableOfType(
            SlackApiException.class,
            () -> workspace.api().chatPostMessage(r -> r.channel(shop).text("b")));

    assertThat(refused.getResponse().code()).isEqualTo(429);
    assertThat(refused.getResponse().header("Retry-After")).isEqualTo("1");
    assertThat(refused.getError().getError()).isEqualTo("ratelimited");
    time.pass(Duration.ofSeconds(1));
    assertThat(workspace.api().chatPostMessage(r -> r.channel(shop).text("b")).isOk()).isTrue();
  }

  @Test
  void aTierIsCountedByMethod() throws Exception {
    for (int i = 0; i < 20; i++) {
      assertThat(workspace.api().pinsList(r -> r.channel(shop)).isOk()).isTrue();
    }

    SlackApiException refused =
        catchThrowableOfType(
            SlackApiException.class, () -> workspace.api().pinsList(r -> r.channel(shop)));

    assertThat(refused.getResponse().header("Retry-After")).isEqualTo("3");
    assertThat(workspace.api().usersList(r -> r).isOk()).isTrue();
  }

  @Test
  void aTriggerIsGoodForThreeSeconds() throws Exception {
    String modal =
        "{\"type\":\"modal\",\"title\":{\"type\":\"plain_text\",\"text\":\"A\"},\"blocks\":[]}";
    try (TestApp app = TestApp.connect(workspace)) {
      workspace.say("maya", shop, "/plain");
      String trigger = app.commands().getFirst().get("trigger_id").getAsString();
      time.pass(Duration.ofMillis(3_001));

      String error =
          workspace.api().viewsOpen(r -> r.triggerId(trigger).viewAsString(modal)).getError();

      assertThat(error).isEqualTo("expired_trigger_id");
    }
  }

  @Test
  void aResponseUrlIsGoodForThirtyMinutes() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      workspace.say("maya", shop, "/plain");
      String url = app.commands().getFirst().get("response_url").getAsString();
      time.pass(Duration.ofMinutes(30));
      assertThat(workspace.respond(url, "{\"text\":\"in time\"}")).isEqualTo(200);

      time.pass(Duration.ofSeconds(1));

      assertThat(workspace.respond(url, "{\"text\":\"too late\"}")).isEqualTo(404);
    }
  }
}
