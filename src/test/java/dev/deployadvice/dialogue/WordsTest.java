package dev.deployadvice.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.dialogue.Reply.Remark;
import dev.deployadvice.testing.Catalogs;
import dev.deployadvice.testing.Talk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people tell in words, for the small catalog. */
final class WordsTest {
  private static final Optional<String> MESSAGE = Optional.of("1.1");

  private final Dialogue dialogue = new Dialogue(new Adviser(Catalogs.small()));

  @Test
  void descriptionWithTheStartIsSaidBackBeforeTheFirstCard() {
    Step step = dialogue.start(Focus.ALL_OPTIONS, tell(Map.of("operations", List.of("nobody"))));

    assertThat(step.replies().getFirst()).isEqualTo(new Reply.Headline());
    assertThat(step.replies().get(1))
        .isInstanceOfSatisfying(
            Reply.AskDealBreakers.class,
            ask -> assertThat(ask.noted()).containsInstanceOf(Move.Told.class));
  }

  @Test
  void descriptionThatSaysNothingLeavesTheInvitation() {
    Step step = dialogue.start(Focus.ALL_OPTIONS, tell(Map.of()));

    assertThat(step.replies()).containsExactly(new Reply.Headline(), new Reply.Invite(1));
  }

  @Test
  void severalAnswersInOneMessageAreUndoneAsOne() {
    Talk talk = Talk.start(Catalogs.small()).tick();

    talk.press(tell(Map.of("operations", List.of("nobody"), "traffic", List.of("over-500k"))));
    talk.back();

    talk.expectKnown(Map.of());
  }

  @Test
  void dealBreakersThatWordsSettledAreNotAsked() {
    Talk talk = Talk.invited(Catalogs.small(), Focus.ALL_OPTIONS);

    talk.press(
        new Event.Tell(
            MESSAGE, AnswerSet.EMPTY.rulingOut("data", List.of("own-premises")), List.of()));

    assertThat(talk.replies())
        .filteredOn(Reply.AskDealBreakers.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            Reply.AskDealBreakers.class,
            ask -> assertThat(ask.asked()).containsExactly("host-prescribed"));
  }

  @Test
  void cardOfDealBreakersIsDroppedWhereWordsSettledThemAll() {
    Talk talk = Talk.invited(Catalogs.small(), Focus.ALL_OPTIONS);

    talk.press(tell(Map.of("data", List.of("anywhere"), "commitment", List.of("free-choice"))));

    assertThat(talk.state()).isInstanceOf(State.Asking.class);
  }

  @Test
  void noneOfTheRemainingDealBreakersKeepsWhatWasSaid() {
    Talk talk = Talk.invited(Catalogs.small(), Focus.ALL_OPTIONS);
    talk.press(tell(Map.of("commitment", List.of("company-cloud"))));

    talk.tick(Event.SettleDealBreakers.NONE);

    assertThat(talk.known().answers().to("commitment")).containsExactly("company-cloud");
    assertThat(talk.known().answers().ruledOutFor("data")).containsExactly("own-premises");
  }

  @Test
  void doubtIsAskedNextWithItsCandidates() {
    Talk talk = Talk.start(Catalogs.small()).tick();
    Doubt doubt = new Doubt("operations", List.of("nobody", "part-time"));

    talk.press(new Event.Tell(MESSAGE, AnswerSet.EMPTY, List.of(doubt)));

    talk.expectAsked("operations");
    assertThat(talk.known().candidates("operations")).containsExactly("nobody", "part-time");
  }

  @Test
  void doubtAboutAnAnswerOpensItsQuestionUntilUndone() {
    Talk talk = Talk.start(Catalogs.small()).tick();
    talk.press(tell(Map.of("operations", List.of("nobody"))));

    talk.press(
        new Event.Tell(
            Optional.empty(), AnswerSet.EMPTY, List.of(new Doubt("operations", List.of()))));

    talk.expectAsked("operations").expectKnown(Map.of());
    talk.back().expectKnown(Map.of("operations", List.of("nobody")));
  }

  @Test
  void wordsAddToAQuestionWithSeveralAnswers() {
    Talk talk = Talk.start(Catalogs.small()).tick("host-prescribed").answer("company-cloud");

    talk.press(tell(Map.of("commitment", List.of("company-datacentre"))));

    assertThat(talk.known().answers().to("commitment"))
        .containsExactly("company-cloud", "company-datacentre");
  }

  @Test
  void answerToTheOpenQuestionReplacesWhatStood() {
    Talk talk = Talk.start(Catalogs.small()).tick("host-prescribed").answer("company-cloud");
    talk.change("commitment");

    talk.press(tell(Map.of("commitment", List.of("company-datacentre"))));

    assertThat(talk.known().answers().to("commitment")).containsExactly("company-datacentre");
  }

  @Test
  void editedMessageTellsWhatItSaysNow() {
    Talk talk = Talk.start(Catalogs.small()).tick();
    talk.press(tell(Map.of("operations", List.of("nobody"), "traffic", List.of("over-500k"))));

    talk.press(tell(Map.of("operations", List.of("dedicated"))));

    talk.expectKnown(Map.of("operations", List.of("dedicated")));
  }

  @Test
  void messageReadTwiceIsSilent() {
    Talk talk = Talk.start(Catalogs.small()).tick();
    talk.press(tell(Map.of("operations", List.of("nobody"))));

    talk.press(tell(Map.of("operations", List.of("nobody")))).expectReplies();
  }

  @Test
  void deletedMessageIsAskedAboutAndTakenBackOnlyThen() {
    Talk talk = Talk.start(Catalogs.small()).tick();
    talk.press(tell(Map.of("operations", List.of("nobody"))));

    talk.press(new Event.Deleted("1.1")).expectReplies(Reply.Notice.class);
    talk.expectKnown(Map.of("operations", List.of("nobody")));

    talk.press(new Event.TakeBack("1.1")).expectKnown(Map.of());
  }

  @Test
  void correctionAfterTheAdviceGivesNewAdviceThatKnowsTheOld() {
    Talk talk = Talk.start(Catalogs.small()).tick().press(new Event.Finish()).expectAdvised();
    AnswerSet before = talk.known().answers();

    talk.press(tell(Map.of("operations", List.of("dedicated")))).expectAdvised();

    assertThat(talk.replies())
        .filteredOn(Reply.ShowAdvice.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            Reply.ShowAdvice.class, show -> assertThat(show.earlier()).contains(before));
    assertThat(talk.replies()).contains(new Reply.RetireAdvice());
  }

  @Test
  void answersChangedInOneGoAreOneMove() {
    Talk talk = Talk.start(Catalogs.small()).tick();
    talk.press(tell(Map.of("operations", List.of("nobody"), "traffic", List.of("over-500k"))));

    talk.press(
        new Event.Revise(
            AnswerSet.of(Map.of("operations", List.of("dedicated"))), List.of("traffic")));
    talk.expectKnown(Map.of("operations", List.of("dedicated")));

    talk.back()
        .expectKnown(Map.of("operations", List.of("nobody"), "traffic", List.of("over-500k")));
  }

  @Test
  void missesAreCountedUntilSomethingIsUnderstood() {
    Talk talk = Talk.start(Catalogs.small()).tick();

    talk.press(new Event.Miss(true)).expectNotice(new Remark.NotUnderstood(1, false));
    talk.press(new Event.Miss(true)).expectNotice(new Remark.NotUnderstood(2, true));
    talk.press(tell(Map.of("operations", List.of("nobody"))));

    talk.press(new Event.Miss(true)).expectNotice(new Remark.NotUnderstood(1, false));
  }

  @Test
  void exactValueFallsWithTheAnswerThatItMadeExact() {
    Talk talk = Talk.start(Catalogs.small()).tick();
    AnswerSet said =
        new AnswerSet(Map.of("traffic", List.of("under-1k")), Map.of(), Map.of("visitors", 800));
    talk.press(new Event.Tell(MESSAGE, said, List.of()));
    assertThat(talk.known().answers().details()).containsEntry("visitors", 800);

    talk.press(new Event.Revise(AnswerSet.of(Map.of("traffic", List.of("over-500k"))), List.of()));

    assertThat(talk.known().answers().details()).isEmpty();
  }

  @Test
  void correctedLineSaysThatItCountsNoLonger() {
    Talk talk = Talk.start(Catalogs.small()).tick("host-prescribed").answer("company-cloud");
    Move answered = new Move.Answered("commitment", List.of("company-cloud"));

    talk.press(
        new Event.Revise(AnswerSet.of(Map.of("commitment", List.of("free-choice"))), List.of()));

    assertThat(talk.replies()).contains(new Reply.RewriteLine(3, answered, false));
    talk.back();
    assertThat(talk.replies()).contains(new Reply.RewriteLine(3, answered, true));
  }

  private static Event.Tell tell(Map<String, List<String>> answers) {
    return new Event.Tell(MESSAGE, AnswerSet.of(answers), List.of());
  }
}
