package dev.deployadvice.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.conversation.Conversations.Handled;
import dev.deployadvice.conversation.Conversations.Started;
import dev.deployadvice.conversation.InterviewStore.Outcome;
import dev.deployadvice.dialogue.Dialogue;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Progress;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.dialogue.State;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConversationsTest {
  @TempDir Path dataDir;

  private Talks talks;

  @BeforeEach
  void open() {
    talks = new Talks(dataDir);
  }

  @AfterEach
  void close() {
    talks.close();
  }

  @Test
  void aStartOwesTheHeadlineAndTheFirstCard() {
    Interview interview = talks.started("U1", "shop");

    assertThat(talks.owed(interview)).first().isEqualTo(new Reply.Headline());
    assertThat(talks.owed(interview)).last().isInstanceOf(Reply.Invite.class);
    assertThat(interview.stamps().catalog()).isEqualTo("test");
    assertThat(talks.conversations.find("T1", interview.id())).contains(interview);
  }

  @Test
  void anAnswerIsKeptAndLeadsOn() {
    Interview interview = talks.asked("U1", "shop");

    Interview next = talks.done(interview, answering(interview));

    assertThat(next.version()).isEqualTo(3);
    assertThat(next.state().progress().moves()).hasSize(2);
    assertThat(next.stamps().touched()).isAfter(interview.stamps().touched());
    assertThat(talks.conversations.find("T1", interview.id())).contains(next);
    assertThat(talks.owed(interview)).hasAtLeastOneElementOfType(Reply.Shrink.class);
  }

  @Test
  void aRepeatedStartAnswersNothing() {
    Delivery delivery = Talks.by("U1");
    Conversations.Opening opening =
        new Conversations.Opening(
            new Interview.Address("T1", "C1", "shop", "U1"), Focus.ALL_OPTIONS, true, false);

    Started first = talks.conversations.start(delivery, opening);
    Started second = talks.conversations.start(delivery, opening);

    assertThat(first).isInstanceOf(Started.New.class);
    assertThat(second).isInstanceOf(Started.Repeated.class);
    assertThat(talks.conversations.openOf("T1", "C1", "U1")).hasSize(1);
  }

  @Test
  void aRepeatedClickAnswersNothing() {
    Interview interview = talks.started("U1", "shop");
    Delivery delivery = Talks.by("U1");
    Event event = answering(interview);
    talks.conversations.handle(delivery, interview.id(), event);
    List<Reply> owed = talks.owed(interview);

    Handled second = talks.conversations.handle(delivery, interview.id(), event);

    assertThat(second).isInstanceOf(Handled.Repeated.class);
    assertThat(talks.owed(interview)).isEqualTo(owed);
  }

  @Test
  void aRepeatedRefusalAnswersNothing() {
    Interview interview = talks.started("U1", "shop");
    Delivery delivery = Talks.by("U2");

    Handled first = talks.conversations.handle(delivery, interview.id(), new Event.Finish());
    Handled second = talks.conversations.handle(delivery, interview.id(), new Event.Finish());

    assertThat(first).isEqualTo(new Handled.NotYours(interview));
    assertThat(second).isInstanceOf(Handled.Repeated.class);
  }

  @Test
  void onlyTheOwnerAnswersAndSteers() {
    Interview interview = talks.started("U1", "shop");
    List<Event> ownersOnly =
        List.of(
            answering(interview),
            new Event.SettleDealBreakers(1, List.of()),
            new Event.Skip(1, "team"),
            new Event.Back(1),
            new Event.Change("team"),
            new Event.Finish(),
            new Event.Continue(),
            new Event.Restart(),
            new Event.Cancel(),
            new Event.Resume());

    for (Event event : ownersOnly) {
      assertThat(talks.says("U2", interview, event)).isEqualTo(new Handled.NotYours(interview));
    }
    assertThat(talks.conversations.find("T1", interview.id())).contains(interview);
  }

  @Test
  void everybodyMayAskWhyAndPin() {
    Interview interview = talks.started("U1", "shop");
    Interview advised = talks.done(interview, new Event.Finish());

    Handled why = talks.says("U2", advised, new Event.Why("team"));
    Handled pin = talks.says("U3", advised, new Event.Pin());

    assertThat(why).isInstanceOf(Handled.Done.class);
    assertThat(pin).isInstanceOf(Handled.Done.class);
    assertThat(talks.outbox.due(interview.id()))
        .filteredOn(entry -> entry.cause().actor().equals("U2"))
        .map(Outbox.Entry::reply)
        .containsExactly(new Reply.Notice(new Reply.Remark.WhyAsked("team")));
    assertThat(talks.outbox.due(interview.id()).getLast().cause().actor()).isEqualTo("U3");
  }

  @Test
  void aTeammateDoesNotTouchAnInterview() {
    Interview interview = talks.started("U1", "shop");

    Handled.Done why = (Handled.Done) talks.says("U2", interview, new Event.Why("team"));

    assertThat(why.interview().stamps().touched()).isEqualTo(interview.stamps().touched());
  }

  @Test
  void anInterviewOfAnotherTeamIsUnknown() {
    Interview interview = talks.started("U1", "shop");
    Delivery elsewhere = new Delivery("elsewhere", "T2", "U1");

    Handled handled = talks.conversations.handle(elsewhere, interview.id(), new Event.Cancel());

    assertThat(handled).isInstanceOf(Handled.Unknown.class);
    assertThat(talks.conversations.find("T2", interview.id())).isEmpty();
    assertThat(talks.conversations.handle(Talks.by("U1"), "no such", new Event.Cancel()))
        .isInstanceOf(Handled.Unknown.class);
  }

  @Test
  void oneProjectIsOpenOncePerPerson() {
    Interview interview = talks.started("U1", "Shop Acme");

    Started again = talks.start("U1", "shop  acme");

    assertThat(again).isEqualTo(new Started.AlreadyOpen(interview));
  }

  @Test
  void aNamedProjectMayBeOpenBesideAnother() {
    Interview shop = talks.started("U1", "shop");

    Started blog = talks.start("U1", "blog");

    assertThat(blog).isInstanceOf(Started.New.class);
    assertThat(talks.conversations.openOf("T1", "C1", "U1"))
        .map(Interview::id)
        .containsExactly(((Started.New) blog).interview().id(), shop.id());
  }

  @Test
  void anUnnamedProjectMayBeTheOneThatIsOpen() {
    Interview shop = talks.started("U1", "shop");

    Started unnamed = talks.start("U1", "general", false, false);

    assertThat(unnamed).isEqualTo(new Started.AlreadyOpen(shop));
  }

  @Test
  void somebodyElsesInterviewIsOffered() {
    Interview theirs = talks.started("U2", "shop");

    assertThat(talks.start("U1", "SHOP")).isEqualTo(new Started.OthersOpen(theirs));
    assertThat(talks.start("U1", "blog")).isInstanceOf(Started.New.class);
    assertThat(talks.start("U1", "shop", true, true)).isInstanceOf(Started.New.class);
  }

  @Test
  void aCancelledInterviewIsResumed() {
    Interview interview = talks.started("U1", "shop");
    Interview answered = talks.done(interview, answering(interview));
    talks.done(answered, new Event.Cancel());

    Interview cancelled = talks.conversations.chronicle().stoppedOf("T1", "C1", "U1").getFirst();
    Interview resumed = talks.done(cancelled, new Event.Resume());

    assertThat(talks.conversations.openOf("T1", "C1", "U1")).containsExactly(resumed);
    assertThat(resumed.state().progress().moves()).isEqualTo(answered.state().progress().moves());
  }

  @Test
  void anInterviewIsNotResumedBesideAnotherOfItsProject() {
    Interview old = talks.started("U1", "shop");
    Interview cancelled = talks.done(old, new Event.Cancel());
    Interview other = talks.started("U1", "shop");

    Handled handled = talks.says("U1", cancelled, new Event.Resume());

    assertThat(handled).isEqualTo(new Handled.AlreadyOpen(other));
    assertThat(talks.conversations.find("T1", old.id())).contains(cancelled);
  }

  @Test
  void aHeldInterviewGoesOnWhenTheAppHasJoined() {
    Interview interview = talks.started("U1", "shop");
    talks.outbox.hold(interview.id());
    talks.done(interview, answering(interview));
    List<Reply> whileHeld = talks.owed(interview);

    List<String> released = talks.conversations.joined("T1", "C1");

    assertThat(whileHeld).isEmpty();
    assertThat(released).containsExactly(interview.id());
    assertThat(talks.owed(interview)).first().isEqualTo(new Reply.Headline());
    assertThat(talks.owed(interview)).hasAtLeastOneElementOfType(Reply.Ask.class);
  }

  @Test
  void aHeldInterviewGoesOnInPrivate() {
    Interview interview = talks.started("U1", "shop");
    List<Reply> opening = talks.owed(interview);
    talks.outbox.hold(interview.id());

    Handled moved = talks.conversations.move(Talks.by("U1"), interview.id(), "D1");

    assertThat(moved).isInstanceOf(Handled.Done.class);
    assertThat(talks.owed(interview)).isEqualTo(opening);
    assertThat(talks.conversations.openOf("T1", "D1", "U1")).hasSize(1);
    assertThat(talks.conversations.joined("T1", "C1")).isEmpty();
  }

  @Test
  void aRunningInterviewIsShownOnceMoreWhereItMoves() {
    Interview interview = talks.started("U1", "shop");
    talks.show(interview);

    talks.conversations.move(Talks.by("U1"), interview.id(), "D1");

    assertThat(talks.owed(interview)).first().isEqualTo(new Reply.Headline());
    assertThat(talks.owed(interview)).containsOnlyOnce(new Reply.Headline());
    assertThat(talks.owed(interview)).last().isInstanceOf(Reply.Invite.class);
    assertThat(talks.outbox.place(interview.id(), Outbox.Role.HEADLINE)).isEmpty();
  }

  @Test
  void onlyTheOwnerMovesAnInterview() {
    Interview interview = talks.started("U1", "shop");

    Handled moved = talks.conversations.move(Talks.by("U2"), interview.id(), "D2");

    assertThat(moved).isEqualTo(new Handled.NotYours(interview));
  }

  @Test
  void anInterviewDoesNotMoveOntoAnotherOfItsProject() {
    Interview first = talks.started("U1", "shop");
    talks.conversations.move(Talks.by("U1"), first.id(), "D1");
    Interview second = talks.started("U1", "shop");

    Handled moved = talks.conversations.move(Talks.by("U1"), second.id(), "D1");

    assertThat(moved).isInstanceOf(Handled.AlreadyOpen.class);
    assertThat(talks.conversations.find("T1", second.id())).contains(second);
  }

  @Test
  void afterARestartTheInterviewContinues() {
    Interview interview = talks.started("U1", "shop");
    Interview answered = talks.done(interview, answering(interview));
    List<Reply> owed = talks.owed(interview);
    talks.close();

    talks = new Talks(dataDir);

    assertThat(talks.conversations.find("T1", interview.id())).contains(answered);
    assertThat(talks.owed(interview)).isEqualTo(owed);
    assertThat(talks.says("U1", answered, new Event.Finish())).isInstanceOf(Handled.Done.class);
  }

  @Test
  void whoIsOvertakenEachTimeGivesUp() {
    InterviewStore store = mock(InterviewStore.class);
    Interview interview = talks.started("U1", "shop");
    doReturn(Optional.of(interview)).when(store).find(interview.id());
    doReturn(Outcome.OVERTAKEN).when(store).keep(any());
    doReturn(Optional.of(interview)).when(store).findOpen(any());
    Conversations conversations =
        new Conversations(
            new Dialogue(new Adviser(Talks.catalog())),
            store,
            talks.outbox,
            () -> Instant.EPOCH,
            () -> "id");

    assertThatThrownBy(
            () -> conversations.handle(Talks.by("U1"), interview.id(), new Event.Finish()))
        .isInstanceOf(StoreException.class);

    verify(store, times(5)).keep(any());
  }

  private static Event answering(Interview interview) {
    if (interview.state() instanceof State.Inviting(Progress progress)) {
      return new Event.AskMe(progress.step());
    }
    State.Asking asking = (State.Asking) interview.state();
    String answer = asking.question().equals("team") ? "solo" : "nobody";
    return new Event.Answer(asking.progress().step(), asking.question(), List.of(answer));
  }
}
