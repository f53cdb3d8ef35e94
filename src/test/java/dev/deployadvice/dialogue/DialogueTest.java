package dev.deployadvice.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.dialogue.Reply.Remark;
import dev.deployadvice.testing.Catalogs;
import dev.deployadvice.testing.Talk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The interview as a conversation, for the small catalog. */
final class DialogueTest {
  private static final Map<String, String> SMALL_SHOP =
      Map.of(
          "operations", "nobody",
          "data", "anywhere",
          "traffic", "under-1k",
          "current", "nothing",
          "commitment", "free-choice");

  @Test
  void startPostsTheHeadlineAndInvitesADescription() {
    Talk talk = Talk.invited(Catalogs.small(), Focus.ALL_OPTIONS);

    assertThat(talk.replies()).containsExactly(new Reply.Headline(), new Reply.Invite(1));
  }

  @Test
  void whoeverWantsToBeAskedGetsTheDealBreakersFirst() {
    Talk talk = Talk.start(Catalogs.small());

    assertThat(talk.replies())
        .containsExactly(
            new Reply.Retract(1),
            new Reply.AskDealBreakers(2, Optional.empty()),
            new Reply.Headline());
  }

  @Test
  void answeredCardShrinksAndTheNextOneSaysWhatWasNoted() {
    Talk talk = Talk.start(Catalogs.small()).tick();

    Move.DealBreakersSettled none = new Move.DealBreakersSettled(List.of());
    Reply.Ask ask = new Reply.Ask(talk.openQuestion(), 3, talk.known(), Optional.of(none));
    assertThat(talk.replies())
        .containsExactly(new Reply.Shrink(2, none), ask, new Reply.Headline());
  }

  @Test
  void tickThatLeavesOneOptionEndsTheInterview() {
    Talk talk = Talk.start(Catalogs.small()).tick("own-rooms-only");

    talk.expectAdvised()
        .expectReplies(
            Reply.Shrink.class,
            Reply.ShowAdvice.class,
            Reply.ShowComparisons.class,
            Reply.Headline.class);
  }

  @Test
  void prescribedHostIsAskedForFirst() {
    Talk talk = Talk.start(Catalogs.small()).tick("host-prescribed");

    talk.expectAsked("commitment");
  }

  @Test
  void prescribedHostThatNobodyKnowsIsNotAskedAgain() {
    Talk talk = Talk.start(Catalogs.small()).tick("host-prescribed").skip();

    assertThat(talk.openQuestion()).isNotEqualTo("commitment");
    assertThat(talk.known().skipped()).containsExactly("commitment");
  }

  @Test
  void answersLeadToAdvice() {
    Talk talk = Talk.start(Catalogs.small()).tick().answerFrom(SMALL_SHOP);

    talk.expectAdvised();
    assertThat(talk.replies()).contains(new Reply.Headline());
  }

  @Test
  void unknownDealBreakerIsRefused() {
    Talk talk = Talk.start(Catalogs.small()).tick("own-rooms-only", "unheard-of");

    talk.expectNotice(new Remark.UnknownAnswer()).expectDealBreakersAsked();
  }

  @Test
  void unknownAnswerIsRefused() {
    Talk talk = Talk.start(Catalogs.small()).tick("host-prescribed").answer("my-cellar");

    talk.expectNotice(new Remark.UnknownAnswer()).expectAsked("commitment");
  }

  @Test
  void nothingTickedIsAskedFor() {
    Talk talk = Talk.start(Catalogs.small()).tick("host-prescribed").answer();

    talk.expectNotice(new Remark.NothingTicked("commitment")).expectAsked("commitment");
  }

  @Test
  void answerThatStandsAloneIsRefusedBesideOthers() {
    Talk talk = Talk.start(Catalogs.small()).tick("host-prescribed");

    talk.answer("company-cloud", "free-choice");

    talk.expectNotice(new Remark.TickedBesideOthers("commitment", "free-choice"))
        .expectAsked("commitment");
  }

  @Test
  void answerThatStandsAloneReplacesTicksThatStoodBefore() {
    Talk talk = Talk.start(Catalogs.small()).tick("host-prescribed").answer("company-cloud");
    talk.press(new Event.Change("commitment"));

    talk.answer("company-cloud", "free-choice");

    assertThat(talk.known().answers().to("commitment")).containsExactly("free-choice");
  }

  @Test
  void noneOfTheDealBreakersSettlesThem() {
    Talk talk = Talk.start(Catalogs.small()).tick(Event.SettleDealBreakers.NONE);

    talk.expectKnown(Map.of());
    assertThat(talk.openQuestion()).isNotEmpty();
  }

  @Test
  void noneOfTheDealBreakersIsRefusedBesideTicks() {
    Talk talk = Talk.start(Catalogs.small());

    talk.tick(Event.SettleDealBreakers.NONE, "own-rooms-only");

    talk.expectNotice(new Remark.TickedBesideNone()).expectDealBreakersAsked();
  }

  @Test
  void noneOfTheDealBreakersReplacesTicksThatStoodBefore() {
    Talk talk = Talk.start(Catalogs.small()).tick("own-rooms-only");
    talk.press(new Event.Change(Event.Change.DEAL_BREAKERS));

    talk.tick(Event.SettleDealBreakers.NONE, "own-rooms-only");

    talk.expectKnown(Map.of());
  }

  @Test
  void clickOnAnOlderCardIsStale() {
    Talk talk = Talk.start(Catalogs.small()).tick();
    Event old = new Event.SettleDealBreakers(1, List.of("own-rooms-only"));

    talk.press(old);

    talk.expectNotice(new Remark.StaleCard()).expectKnown(Map.of());
  }

  @Test
  void backOnTheFirstCardHasNothingBefore() {
    Talk talk = Talk.invited(Catalogs.small(), Focus.ALL_OPTIONS).back();

    talk.expectNotice(new Remark.NothingBefore());
  }

  @Test
  void backTakesTheOpenCardAwayAndAsksTheOneBefore() {
    Talk talk = Talk.start(Catalogs.small()).tick("host-prescribed").answer("company-cloud");

    talk.back();

    talk.expectAsked("commitment")
        .expectKnown(Map.of())
        .expectReplies(
            Reply.Retract.class, Reply.Ask.class, Reply.RewriteLine.class, Reply.Headline.class);
  }

  @Test
  void backFromTheAdviceRetiresItAndAsksTheLastQuestion() {
    Talk talk = Talk.start(Catalogs.small()).tick("own-rooms-only");

    talk.back();

    talk.expectDealBreakersAsked()
        .expectReplies(
            Reply.RetireAdvice.class,
            Reply.AskDealBreakers.class,
            Reply.RewriteLine.class,
            Reply.Headline.class);
  }

  @Test
  void changedAnswerReplacesAdviceByNewAdvice() {
    Talk talk = Talk.start(Catalogs.small()).tick().answerFrom(SMALL_SHOP).expectAdvised();

    talk.change("operations").expectReplies(Reply.Ask.class, Reply.Headline.class);
    talk.skip();

    assertThat(talk.replies().subList(0, 2))
        .extracting(Object::getClass)
        .isEqualTo(List.of(Reply.Shrink.class, Reply.RetireAdvice.class));
    assertThat(talk.known().skipped()).containsExactly("operations");
  }

  @Test
  void keepingAnAnswerLeavesTheAdviceAsItStands() {
    Talk talk = Talk.start(Catalogs.small()).tick().answerFrom(SMALL_SHOP);

    talk.change("operations").back();

    talk.expectAdvised().expectReplies(Reply.Retract.class, Reply.Headline.class);
  }

  @Test
  void backOnAdviceThatWasLeftStandingStillTakesTheLastAnswerAway() {
    Talk talk = Talk.start(Catalogs.small()).tick("own-rooms-only").expectAdvised();
    talk.change("data").back().expectAdvised();

    talk.back();

    talk.expectDealBreakersAsked().expectKnown(Map.of());
  }

  @Test
  void secondClickOnKeepDoesNotReachTheAdvice() {
    Talk talk = Talk.start(Catalogs.small()).tick("own-rooms-only").change("data");
    Event keep = new Event.Back(talk.card());

    talk.press(keep).press(keep);

    talk.expectNotice(new Remark.StaleCard()).expectAdvised();
  }

  @Test
  void keepingAnAnswerBringsTheQuestionBackThatWasOpen() {
    Talk talk = Talk.start(Catalogs.small()).tick("host-prescribed").answer("company-cloud");
    String open = talk.openQuestion();

    talk.change("commitment").expectAsked("commitment").back();

    talk.expectAsked(open).expectKnown(Map.of("commitment", List.of("company-cloud")));
  }

  @Test
  void questionThatWasNotAnsweredCannotBeChanged() {
    Talk talk = Talk.start(Catalogs.small()).tick().change("traffic");

    talk.expectNotice(new Remark.NothingToChange());
  }

  @Test
  void dealBreakersCanBeChangedAndShowWhatStands() {
    Talk talk = Talk.start(Catalogs.small()).tick("own-rooms-only").expectAdvised();
    Move.DealBreakersSettled before = new Move.DealBreakersSettled(List.of("own-rooms-only"));

    talk.change(Event.Change.DEAL_BREAKERS);

    assertThat(talk.replies()).contains(new Reply.AskDealBreakers(4, Optional.of(before)));
    talk.tick().expectKnown(Map.of());
  }

  @Test
  void finishGivesAdviceWithNothingKnown() {
    Talk talk = Talk.start(Catalogs.small()).press(new Event.Finish());

    talk.expectAdvised()
        .expectKnown(Map.of())
        .press(new Event.Finish())
        .expectNotice(new Remark.AlreadyAdvised());
  }

  @Test
  void backAfterFinishOpensTheCardThatWasOpen() {
    Talk talk = Talk.start(Catalogs.small()).tick();
    String open = talk.openQuestion();

    talk.press(new Event.Finish()).back();

    talk.expectAsked(open);
  }

  @Test
  void continuedInterviewAsksUntilNothingCanChangeTheResult() {
    Talk talk = Talk.start(Catalogs.small()).tick().press(new Event.Finish());

    talk.press(new Event.Continue()).answerFrom(SMALL_SHOP);

    talk.expectAdvised().press(new Event.Continue()).expectNotice(new Remark.NothingToAsk());
  }

  @Test
  void adviceStaysWhileMoreIsAskedAndIsReplacedAtTheEnd() {
    Talk talk = Talk.start(Catalogs.small()).tick().press(new Event.Finish());

    talk.press(new Event.Continue()).expectReplies(Reply.Ask.class, Reply.Headline.class);
    talk.answerFrom(SMALL_SHOP);

    talk.expectReplies(
        Reply.Shrink.class,
        Reply.RetireAdvice.class,
        Reply.ShowAdvice.class,
        Reply.ShowComparisons.class,
        Reply.Headline.class);
  }

  @Test
  void cancelKeepsTheAnswersForAResume() {
    Talk talk = Talk.start(Catalogs.small()).tick("host-prescribed").answer("company-cloud");
    String open = talk.openQuestion();

    talk.press(new Event.Cancel())
        .expectReplies(Reply.Retract.class, Reply.Notice.class, Reply.Headline.class);
    talk.press(new Event.Resume());

    talk.expectAsked(open).expectKnown(Map.of("commitment", List.of("company-cloud")));
  }

  @Test
  void cancelledInterviewTakesNoAnswer() {
    Talk talk = Talk.start(Catalogs.small()).press(new Event.Cancel());

    talk.tick("own-rooms-only");

    talk.expectNotice(new Remark.IsCancelled());
  }

  @Test
  void resumeOfAnOpenInterviewPostsTheCardOnceMore() {
    Talk talk = Talk.start(Catalogs.small()).tick("host-prescribed").press(new Event.Resume());

    talk.expectAsked("commitment")
        .expectReplies(Reply.Retract.class, Reply.Ask.class, Reply.Headline.class);
  }

  @Test
  void restartForgetsTheAnswers() {
    Talk talk = Talk.start(Catalogs.small()).tick("own-rooms-only").press(new Event.Restart());

    talk.expectKnown(Map.of())
        .expectReplies(Reply.RetireAdvice.class, Reply.Invite.class, Reply.Headline.class);
  }

  @Test
  void pinNeedsAdvice() {
    Talk talk = Talk.start(Catalogs.small()).press(new Event.Pin());

    talk.expectNotice(new Remark.NotAdvisedYet())
        .press(new Event.Finish())
        .press(new Event.Pin())
        .expectReplies(Reply.PinHeadline.class);
  }

  @Test
  void whyIsAnsweredPrivatelyAndChangesNothing() {
    Talk talk = Talk.start(Catalogs.small()).tick("host-prescribed");

    talk.press(new Event.Why("commitment"));

    talk.expectNotice(new Remark.WhyAsked("commitment")).expectAsked("commitment");
  }

  @Test
  void narrowFocusWeighsTwoOptions() {
    List<String> contenders = Focus.ON_PREMISE_OR_CLOUD.contenders(Catalogs.small());

    assertThat(contenders).containsExactly("cloud", "on-premise");
  }
}
