package dev.deployadvice.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.slack.CommandText.Cancel;
import dev.deployadvice.slack.CommandText.DidYouMean;
import dev.deployadvice.slack.CommandText.Help;
import dev.deployadvice.slack.CommandText.NameMissing;
import dev.deployadvice.slack.CommandText.Resume;
import dev.deployadvice.slack.CommandText.Start;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommandTextTest {

  @Test
  void noTextStartsAnInterviewOnAllOptions() {
    assertThat(CommandText.parse(null)).isEqualTo(start(Focus.ALL_OPTIONS, null, ""));
    assertThat(CommandText.parse("  ")).isEqualTo(start(Focus.ALL_OPTIONS, null, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vps-or-paas", "VPS or PaaS", " vps  or-paas "})
  void aPairIsReadWithOrWithoutHyphens(String text) {
    assertThat(CommandText.parse(text)).isEqualTo(start(Focus.VPS_OR_PAAS, null, ""));
  }

  @ParameterizedTest
  @CsvSource({"halp,help", "cancle,cancel", "vps-or-pass,vps-or-paas", "resum,resume"})
  void aSlipIsAskedBack(String slip, String meant) {
    assertThat(CommandText.parse(slip)).isEqualTo(new DidYouMean(meant, slip));
  }

  @Test
  void aSlipBehindAProjectKeepsTheProject() {
    assertThat(CommandText.parse("for acme vps-or-pass"))
        .isEqualTo(new DidYouMean("for \"acme\" vps-or-paas", "vps-or-pass"));
  }

  @Test
  void aProjectIsOneWordOrQuoted() {
    assertThat(CommandText.parse("for shop-acme"))
        .isEqualTo(start(Focus.ALL_OPTIONS, "shop-acme", ""));
    assertThat(CommandText.parse("FOR \"Acme shop\" on-premise-or-cloud"))
        .isEqualTo(start(Focus.ON_PREMISE_OR_CLOUD, "Acme shop", ""));
    assertThat(CommandText.parse("for shop-acme we are three people"))
        .isEqualTo(start(Focus.ALL_OPTIONS, "shop-acme", "we are three people"));
  }

  @Test
  void aNameOfSeveralWordsWithoutQuotesIsAskedBack() {
    assertThat(CommandText.parse("for shop acme"))
        .isEqualTo(new DidYouMean("for \"shop acme\"", "for shop acme"));
  }

  @Test
  void forWithoutANameIsAskedBack() {
    assertThat(CommandText.parse("for")).isEqualTo(new NameMissing());
  }

  @Test
  void cancelAndResumeMayNameTheProject() {
    assertThat(CommandText.parse("cancel")).isEqualTo(new Cancel(Optional.empty()));
    assertThat(CommandText.parse("cancel shop")).isEqualTo(new Cancel(Optional.of("shop")));
    assertThat(CommandText.parse("resume for shop")).isEqualTo(new Resume(Optional.of("shop")));
  }

  @Test
  void subcommandsInsideASentenceAreJustWords() {
    String sentence = "we need help to cancel our contract";

    assertThat(CommandText.parse(sentence)).isEqualTo(start(Focus.ALL_OPTIONS, null, sentence));
    assertThat(CommandText.parse("help")).isEqualTo(new Help());
  }

  @Test
  void threeThousandCharactersAreFreeText() {
    String words = "django ".repeat(430).strip();

    assertThat(CommandText.parse(words)).isEqualTo(start(Focus.ALL_OPTIONS, null, words));
  }

  private static Start start(Focus focus, @Nullable String project, String words) {
    return new Start(focus, Optional.ofNullable(project), words);
  }
}
