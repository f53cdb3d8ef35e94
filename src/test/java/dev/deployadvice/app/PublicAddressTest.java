package dev.deployadvice.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PublicAddressTest {

  @Test
  void takesHttps() {
    assertThat(PublicAddress.of(" https://bot.example.com ").at("/slack/events"))
        .isEqualTo("https://bot.example.com/slack/events");
  }

  @Test
  void dropsTheLastSlash() {
    assertThat(PublicAddress.of("https://example.com:8443/bot//").at("/slack/events"))
        .isEqualTo("https://example.com:8443/bot/slack/events");
  }

  @Test
  void takesHttpOnThisMachine() {
    assertThat(PublicAddress.of("http://localhost:3000")).hasToString("http://localhost:3000");
    assertThat(PublicAddress.of("http://127.0.0.1")).hasToString("http://127.0.0.1");
  }

  @Test
  void refusesEverythingElseInOneSentence() {
    List<String> refused =
        List.of(
            "",
            "bot.example.com",
            "http://bot.example.com",
            "http://localhost.example.com",
            "ftp://bot.example.com",
            "https://",
            "https://me:secret@bot.example.com",
            "https://bot.example.com?a=b",
            "https://bot.example.com/#top",
            "https://bot example.com");

    for (String text : refused) {
      assertThatThrownBy(() -> PublicAddress.of(text))
          .as(text)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "The public address must be like https://bot.example.com (http:// only for localhost"
                  + " and 127.0.0.1), but it is \"%s\".",
              text);
    }
  }
}
