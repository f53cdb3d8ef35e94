package dev.deployadvice.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.advice.Outlook;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Move;
import dev.deployadvice.dialogue.Progress;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.dialogue.State;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HeadlineCardTest {
  private static final Adviser ADVISER = CardSamples.DIALOGUE.adviser();
  private static final Progress PROGRESS = new Progress(Focus.ALL_OPTIONS, List.<Move>of(), 3, 0);
  private static final AnswerSet TWO =
      AnswerSet.of(Map.of("operations", List.of("nobody"), "launch", List.of("days")));
  private static final AnswerSet THREE = TWO.with("team", List.of("solo"));

  @Test
  void namesALeaderOnlyAfterThreeAnswersAndEnoughStability() {
    assertThat(running(TWO, 0.9).text()).doesNotContain("leads");
    assertThat(running(THREE, 0.59).text()).doesNotContain("leads");
    assertThat(running(THREE, 0.6).text())
        .isEqualTo(
            "*Where should shop-backend run?* <@U0ADA> is answering in the thread\n"
                + "3 answers · about 2 to go · PaaS leads so far · nobody else needs to do"
                + " anything");
  }

  @Test
  void takesTwoLinesAndNoButtonWhileItRuns() {
    Drawn drawn = running(THREE, 0.6);

    assertThat(drawn.text().lines()).hasSize(2);
    assertThat(drawn.blocks()).hasSize(1);
  }

  @Test
  void mentionsTheStarterOnceInEveryState() {
    CardContext.Pinning pinned =
        new CardContext.Pinning(
            Optional.of(new CardContext.Pinned("U0ADA", Instant.parse("2026-11-20T09:30:00Z"))),
            Optional.empty());
    for (State state :
        List.of(
            new State.DealBreakersOpen(PROGRESS),
            new State.Asking(PROGRESS, "team"),
            new State.Changing(PROGRESS, "team"),
            new State.Advised(PROGRESS),
            new State.Cancelled(PROGRESS))) {
      for (CardContext.Pinning pinning : List.of(CardContext.Pinning.NONE, pinned)) {
        Drawn drawn = draw(THREE, 0.9, state, pinning);

        DrawnCheck.holds(state.toString(), drawn);
        assertThat(drawn.text().split("<@U0ADA>", -1)).as("%s", state).hasSize(2);
      }
    }
  }

  @Test
  void keepsTheAnswersOutOfTheChannel() {
    Drawn drawn = draw(THREE, 1, new State.Advised(PROGRESS), CardContext.Pinning.NONE);

    assertThat(drawn.text()).contains("PaaS fits best").doesNotContainIgnoringCase("nobody for");
    assertThat(drawn.text()).doesNotContainIgnoringCase("within days");
  }

  @Test
  void keepsTheVerdictWhenAnInterviewIsStoppedAfterItsAdvice() {
    State unheard = new State.Cancelled(PROGRESS);
    State heard = new State.Cancelled(new Progress(Focus.ALL_OPTIONS, List.<Move>of(), 4, 3));

    assertThat(draw(THREE, 1, unheard, CardContext.Pinning.NONE).text())
        .doesNotContain("PaaS")
        .contains("stopped here; the answers are kept");
    assertThat(draw(THREE, 1, heard, CardContext.Pinning.NONE).text())
        .contains("PaaS fits best")
        .contains("3 answers by <@U0ADA>, who stopped here");
  }

  @Test
  void saysWhatAPinReplacesAndAsksOnce() {
    Optional<Instant> before = Optional.of(Instant.parse("2026-08-03T14:00:00Z"));
    CardContext.Pinning replacing = new CardContext.Pinning(Optional.empty(), before);

    Drawn drawn = draw(THREE, 1, new State.Advised(PROGRESS), replacing);

    assertThat(drawn.text()).contains("replaces the pin of <!date^").contains("|3 Aug 2026>");
    assertThat(DrawnCheck.elements(DrawnCheck.json(drawn)).getFirst().path("confirm").isObject())
        .isTrue();
  }

  private static Drawn running(AnswerSet answers, double stability) {
    return draw(answers, stability, new State.Asking(PROGRESS, "budget"), CardContext.Pinning.NONE);
  }

  private static Drawn draw(
      AnswerSet answers, double stability, State state, CardContext.Pinning pinning) {
    Reply.Situation situation = new Reply.Situation(Focus.ALL_OPTIONS, answers, List.of());
    Outlook outlook = new Outlook(false, stability, Optional.of("budget"), 4, 2);
    CardContext.Subject subject = new CardContext.Subject("iv1", "shop-backend", "U0ADA", "C0SHOP");
    return new HeadlineCard(new Verdicts(ADVISER.catalog()))
        .draw(
            new Finding(situation, ADVISER.advise(answers), outlook),
            new CardContext(subject, state, pinning, CardContext.Links.NONE));
  }
}
