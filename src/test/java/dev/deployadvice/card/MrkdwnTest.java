package dev.deployadvice.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

final class MrkdwnTest {
  @Test
  void letsNoPingAndNoFakedLinkThrough() {
    assertThat(Mrkdwn.name("<!channel>")).isEqualTo("&lt;!channel&gt;");
    assertThat(Mrkdwn.name("<https://evil.example|good.example>"))
        .isEqualTo("&lt;https://evil.example|good.example&gt;");
    assertThat(Mrkdwn.name("R&D &lt;x&gt;")).isEqualTo("R&amp;D &amp;lt;x&amp;gt;");
  }

  @Test
  void takesTheFormattingOutOfNamesButNotTheirLook() {
    assertThat(Mrkdwn.name("*bold* `code` ~old~")).isEqualTo("∗bold∗ ˋcodeˋ ∼old∼");
    assertThat(Mrkdwn.name("shop_back_end")).isEqualTo("shop_back_end");
    assertThat(Mrkdwn.name(" two\n lines\t")).isEqualTo("two lines");
  }

  @Test
  void cutsLongNamesBeforeItEscapesThem() {
    assertThat(Mrkdwn.name("x".repeat(81))).isEqualTo("x".repeat(79) + "…");
    assertThat(Mrkdwn.name("x".repeat(80))).isEqualTo("x".repeat(80));
    assertThat(Mrkdwn.name("&".repeat(200))).isEqualTo("&amp;".repeat(79) + "…");
    assertThat(Mrkdwn.cut("ab😀cd", 4)).isEqualTo("ab…");
  }

  @Test
  void writesDaysThatEverybodyReads() {
    Instant day = Instant.parse("2026-11-20T09:30:00Z");

    assertThat(Mrkdwn.day(day)).isEqualTo("<!date^1795167000^{date_short_pretty}|20 Nov 2026>");
    assertThat(Mrkdwn.plainDay(day)).isEqualTo("20 Nov 2026");
  }

  @Test
  void keepsLinksWholeWhateverTheAddressHolds() {
    assertThat(Mrkdwn.link("https://x.example/?a=1&b=<c>|d", "here"))
        .isEqualTo("<https://x.example/?a=1&amp;b=&lt;c&gt;%7Cd|here>");
  }
}
