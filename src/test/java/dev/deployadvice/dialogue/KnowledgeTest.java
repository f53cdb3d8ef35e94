package dev.deployadvice.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.testing.Catalogs;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class KnowledgeTest {

  @Test
  void laterAnswerReplacesTheEarlierOne() {
    Reply.Situation known =
        after(answered("traffic", "under-1k"), answered("traffic", "over-500k"));

    assertThat(known.answers().answers()).isEqualTo(Map.of("traffic", List.of("over-500k")));
  }

  @Test
  void severalAnswersStandInTheOrderOfTheCatalog() {
    Reply.Situation known = after(answered("commitment", "company-datacentre", "company-cloud"));

    assertThat(known.answers().to("commitment"))
        .containsExactly("company-cloud", "company-datacentre");
  }

  @Test
  void laterSkipWithdrawsAnAnswer() {
    Reply.Situation known = after(answered("traffic", "under-1k"), new Move.Skipped("traffic"));

    assertThat(known.answers().isAnswered("traffic")).isFalse();
    assertThat(known.skipped()).containsExactly("traffic");
  }

  @Test
  void laterAnswerEndsASkip() {
    Reply.Situation known = after(new Move.Skipped("traffic"), answered("traffic", "under-1k"));

    assertThat(known.skipped()).isEmpty();
  }

  @Test
  void skippedQuestionsStandOldestFirst() {
    Reply.Situation known = after(new Move.Skipped("traffic"), new Move.Skipped("data"));

    assertThat(known.skipped()).containsExactly("traffic", "data");
  }

  @Test
  void tickedDealBreakerAnswersItsQuestion() {
    Reply.Situation known = after(settled("own-rooms-only"));

    assertThat(known.answers().to("data")).containsExactly("own-premises");
  }

  @Test
  void untickedDealBreakersRuleOutWhatTheyMean() {
    Reply.Situation known = after(settled());

    assertThat(known.answers().ruledOut())
        .isEqualTo(
            Map.of(
                "data", List.of("own-premises"),
                "commitment", List.of("company-cloud", "company-datacentre")));
  }

  @Test
  void tickThatAsksLeavesItsQuestionOpen() {
    Reply.Situation known = after(settled("host-prescribed"));

    assertThat(known.answers().isAnswered("commitment")).isFalse();
    assertThat(known.answers().ruledOutFor("commitment")).isEmpty();
  }

  @Test
  void onlyTheLastWordOnDealBreakersCounts() {
    Reply.Situation known = after(settled("own-rooms-only"), settled());

    assertThat(known.answers().isAnswered("data")).isFalse();
    assertThat(known.answers().ruledOutFor("data")).containsExactly("own-premises");
  }

  @Test
  void untickingTakesAnswersAwayThatItRulesOut() {
    Reply.Situation known =
        after(answered("commitment", "company-cloud"), answered("data", "region"), settled());

    assertThat(known.answers().answers()).isEqualTo(Map.of("data", List.of("region")));
  }

  @Test
  void answerGivenLaterIsNotRuledOutAnyMore() {
    Reply.Situation known = after(settled(), answered("commitment", "company-cloud"));

    assertThat(known.answers().to("commitment")).containsExactly("company-cloud");
    assertThat(known.answers().ruledOutFor("commitment")).containsExactly("company-datacentre");
  }

  @Test
  void tickThatAsksEndsAnEarlierSkipOfItsQuestion() {
    Reply.Situation known = after(new Move.Skipped("commitment"), settled("host-prescribed"));

    assertThat(known.skipped()).isEmpty();
  }

  @Test
  void answerThatMakesNoSenseAnyMoreIsLeftOut() {
    Reply.Situation known =
        after(
            answered("current", "vps"), answered("pain", "price"), answered("current", "nothing"));

    assertThat(known.answers().answers()).isEqualTo(Map.of("current", List.of("nothing")));
  }

  @Test
  void answerComesBackWhenItMakesSenseAgain() {
    Reply.Situation known =
        after(
            answered("current", "vps"),
            answered("pain", "price"),
            answered("current", "nothing"),
            answered("current", "paas"));

    assertThat(known.answers().to("pain")).containsExactly("price");
  }

  @Test
  void skipThatMakesNoSenseAnyMoreIsLeftOut() {
    Reply.Situation known =
        after(answered("current", "vps"), new Move.Skipped("pain"), answered("current", "nothing"));

    assertThat(known.skipped()).isEmpty();
  }

  @Test
  void whatTheCatalogDoesNotKnowTellsNothing() {
    Reply.Situation known =
        after(
            answered("weather", "rain"),
            answered("traffic", "crowds"),
            new Move.Skipped("mood"),
            new Move.DealBreakersSettled(List.of("unheard-of")));

    assertThat(known.answers().answers()).isEmpty();
    assertThat(known.skipped()).isEmpty();
  }

  private static Reply.Situation after(Move... moves) {
    return Knowledge.after(new Progress(Focus.ALL_OPTIONS, List.of(moves), 9, 0), Catalogs.small());
  }

  private static Move answered(String question, String... answers) {
    return new Move.Answered(question, List.of(answers));
  }

  private static Move settled(String... ticked) {
    return new Move.DealBreakersSettled(List.of(ticked));
  }
}
