package dev.deployadvice.conversation;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.dialogue.Dialogue;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.dialogue.State;
import dev.deployadvice.dialogue.Step;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Load, step, save: the one way in which an interview changes, and the rights to it. What it
 * answers is durable, so that the delivery may be acknowledged. Safe for use by many threads.
 */
public final class Conversations {
  private static final int MOST_TRIES = 5;

  private final Dialogue dialogue;
  private final InterviewStore store;
  private final Outbox outbox;
  private final Timing timing;
  private final Supplier<String> ids;
  private final Hearing hearing;
  private final Lanes lanes = new Lanes();

  /** The same with the patience that most people want. */
  public Conversations(
      Dialogue dialogue,
      InterviewStore store,
      Outbox outbox,
      InstantSource clock,
      Supplier<String> ids) {
    this(dialogue, store, outbox, new Timing(clock, Patience.DEFAULT), ids);
  }

  /**
   * @param ids each one unique for ever, url-safe and not to be guessed
   */
  public Conversations(
      Dialogue dialogue, InterviewStore store, Outbox outbox, Timing timing, Supplier<String> ids) {
    this.dialogue = dialogue;
    this.hearing = new Hearing(dialogue.adviser().catalog());
    this.store = store;
    this.outbox = outbox;
    this.timing = timing;
    this.ids = ids;
  }

  /** What was asked and advised before, and how it stands. */
  public Chronicle chronicle() {
    return new Chronicle(dialogue, store, outbox);
  }

  /** What all interviews are made with. */
  public Catalog catalog() {
    return dialogue.adviser().catalog();
  }

  /** All that an interview knows. */
  public AnswerSet answers(Interview interview) {
    return dialogue.answers(interview.state().progress());
  }

  /** Starts an interview, or says which one is in the way. */
  public Started start(Delivery delivery, Opening opening) {
    Interview.Address address = opening.address();
    return lanes.inTurn(
        address.channel() + address.user(),
        () -> retried(() -> tryStart(delivery, opening, () -> first(opening))));
  }

  /** Applies an event to an interview. */
  public Handled handle(Delivery delivery, String interviewId, Event event) {
    return handle(delivery, interviewId, _ -> Optional.of(event));
  }

  /** Somebody said something in an interview. */
  public Handled hear(Delivery delivery, String interviewId, Words words) {
    return handle(delivery, interviewId, state -> hearing.event(state, words));
  }

  /** A message that may have told something says something else now. */
  public Handled reread(Delivery delivery, String interviewId, Words words) {
    return handle(delivery, interviewId, state -> hearing.reread(state, words));
  }

  private Handled handle(
      Delivery delivery, String interviewId, Function<State, Optional<Event>> happening) {
    return lanes.inTurn(
        interviewId, () -> retried(() -> tryHandle(delivery, interviewId, happening)));
  }

  /** Whether an interview can make something of what somebody says. */
  public boolean understands(Interview interview, Words words) {
    return hearing
        .event(interview.state(), words)
        .filter(event -> !(event instanceof Event.Miss))
        .isPresent();
  }

  /** Whether words describe a project. */
  public boolean isDescription(Words words) {
    return hearing.described(words).isPresent();
  }

  /**
   * Lets an interview go on in another channel, in a private one as a rule. What was held for the
   * old one is shown there; what was already shown is shown there once more.
   */
  public Handled move(Delivery delivery, String interviewId, String channel) {
    return lanes.inTurn(interviewId, () -> retried(() -> tryMove(delivery, interviewId, channel)));
  }

  /**
   * A timer has run out. The interview counts as untouched, whatever becomes of it.
   *
   * @param event what that does
   */
  Handled ring(Timers.Timer timer, Event event) {
    return lanes.inTurn(timer.interviewId(), () -> retried(() -> tryRing(timer, event)));
  }

  private Optional<Handled> tryRing(Timers.Timer timer, Event event) {
    Optional<Interview> found = store.find(timer.interviewId());
    if (found.isEmpty()) {
      return Optional.of(new Handled.Unknown());
    }
    Interview interview = found.get();
    if (!timing.isDue(interview, timer.kind())) {
      return Optional.of(new Handled.Repeated());
    }
    String id = "timer-%s-%s-%d".formatted(timer.interviewId(), timer.kind(), interview.version());
    Delivery delivery = new Delivery(id, interview.address().team(), interview.address().user());
    Step step = dialogue.step(interview.state(), event);
    Interview next = interview.moved(step.state(), interview.stamps().touched());
    List<Timers.Timer> left =
        timing.timersOf(next).stream()
            .filter(other -> other.kind().compareTo(timer.kind()) > 0)
            .toList();
    return keep(delivery, next, step.replies(), Optional.of(left));
  }

  /** The app is a member of the channel now: what waited for that goes on. */
  public List<String> joined(String team, String channel) {
    return outbox.release(team, channel);
  }

  /** An interview of the team, for everybody to read. */
  public Optional<Interview> find(String team, String interviewId) {
    return store.find(interviewId).filter(found -> found.address().team().equals(team));
  }

  /** A user's interview in a thread: the open one, or the one touched last. */
  public Optional<Interview> inThread(String team, Outbox.Place root, String user) {
    return store.inThread(team, root, user);
  }

  /** A user's open interviews in a channel, the one touched last first. */
  public List<Interview> openOf(String team, String channel, String user) {
    return store.openOf(team, channel, user);
  }

  /** Starts an interview of one's own on what another one was told. */
  public Started reopen(Delivery delivery, Interview other) {
    Interview.Address there = other.address();
    Opening opening =
        new Opening(
            new Interview.Address(there.team(), there.channel(), there.project(), delivery.user()),
            other.state().progress().focus(),
            true,
            true);
    return lanes.inTurn(
        there.channel() + delivery.user(),
        () -> retried(() -> tryStart(delivery, opening, () -> dialogue.copy(other.state()))));
  }

  private Step first(Opening opening) {
    return opening
        .words()
        .flatMap(hearing::described)
        .map(tell -> dialogue.start(opening.focus(), tell))
        .orElseGet(() -> dialogue.start(opening.focus()));
  }

  private Optional<Started> tryStart(Delivery delivery, Opening opening, Supplier<Step> begin) {
    Optional<Started> obstacle = obstacleTo(opening);
    if (obstacle.isPresent()) {
      return Optional.of(store.remember(delivery) ? obstacle.get() : new Started.Repeated());
    }
    Step first = begin.get();
    Instant now = now();
    Interview.Stamps stamps =
        new Interview.Stamps(now, now, dialogue.adviser().catalog().identity());
    Interview interview = new Interview(ids.get(), opening.address(), first.state(), 1, stamps);
    Beginning beginning = opening.beginning();
    return switch (store.keep(
        new InterviewStore.Change(
            delivery,
            interview,
            beginning.owed(first.replies()),
            beginning.placed(),
            Optional.of(timing.timersOf(interview))))) {
      case KEPT -> Optional.of(new Started.New(interview));
      case REPEATED -> Optional.of(new Started.Repeated());
      case OVERTAKEN -> Optional.empty();
    };
  }

  private Instant now() {
    return timing.clock().instant();
  }

  private Optional<Started> obstacleTo(Opening opening) {
    Interview.Address address = opening.address();
    Project project = address.onProject();
    Optional<Interview> own =
        store.openOf(address.team(), address.channel(), address.user()).stream()
            .filter(open -> !opening.named() || open.address().onProject().isSameAs(project))
            .findFirst();
    if (own.isPresent()) {
      return own.map(Started.AlreadyOpen::new);
    }
    if (opening.alone()) {
      return Optional.empty();
    }
    return store.openOn(project).stream().findFirst().map(Started.OthersOpen::new);
  }

  private Optional<Handled> tryHandle(
      Delivery delivery, String interviewId, Function<State, Optional<Event>> happening) {
    Optional<Interview> found = find(delivery.team(), interviewId);
    if (found.isEmpty()) {
      return Optional.of(unchanged(delivery, new Handled.Unknown()));
    }
    Interview interview = found.get();
    Optional<Event> happened = happening.apply(interview.state());
    if (happened.isEmpty()) {
      return Optional.of(unchanged(delivery, new Handled.Done(interview)));
    }
    Event event = happened.get();
    boolean owner = interview.isOwnedBy(delivery.user());
    if (!owner && !Rights.isForEverybody(event)) {
      return Optional.of(unchanged(delivery, new Handled.NotYours(interview)));
    }
    Step step = dialogue.step(interview.state(), event);
    Instant touched = owner ? now() : interview.stamps().touched();
    return keep(delivery, interview.moved(step.state(), touched), step.replies());
  }

  private Optional<Handled> tryMove(Delivery delivery, String interviewId, String channel) {
    Optional<Interview> found = find(delivery.team(), interviewId);
    if (found.isEmpty()) {
      return Optional.of(unchanged(delivery, new Handled.Unknown()));
    }
    Interview interview = found.get();
    if (!interview.isOwnedBy(delivery.user())) {
      return Optional.of(unchanged(delivery, new Handled.NotYours(interview)));
    }
    if (interview.address().channel().equals(channel)) {
      return Optional.of(unchanged(delivery, new Handled.Done(interview)));
    }
    Instant now = now();
    if (interview.isOpen() && outbox.place(interviewId, Outbox.Role.HEADLINE).isEmpty()) {
      return keep(delivery, interview.moved(interview.state(), now).inChannel(channel), List.of());
    }
    Step again = dialogue.step(interview.state(), new Event.Resume());
    return keep(
        delivery,
        interview.moved(again.state(), now).inChannel(channel),
        headlineFirst(again.replies()));
  }

  /** What its owner does sets the interview's timers anew; what others do leaves them. */
  private Optional<Handled> keep(Delivery delivery, Interview next, List<Reply> owed) {
    return keep(
        delivery,
        next,
        owed,
        next.isOwnedBy(delivery.user()) ? Optional.of(timing.timersOf(next)) : Optional.empty());
  }

  private Optional<Handled> keep(
      Delivery delivery, Interview next, List<Reply> owed, Optional<List<Timers.Timer>> timers) {
    return switch (store.keep(new InterviewStore.Change(delivery, next, owed, List.of(), timers))) {
      case KEPT -> Optional.of(new Handled.Done(next));
      case REPEATED -> Optional.of(new Handled.Repeated());
      case OVERTAKEN ->
          inTheWayOf(next).map(other -> unchanged(delivery, new Handled.AlreadyOpen(other)));
    };
  }

  /** A resumed or moved interview may find its address taken; no retry helps against that. */
  private Optional<Interview> inTheWayOf(Interview next) {
    return next.isOpen()
        ? store.findOpen(next.address()).filter(other -> !other.id().equals(next.id()))
        : Optional.empty();
  }

  private Handled unchanged(Delivery delivery, Handled answer) {
    return store.remember(delivery) ? answer : new Handled.Repeated();
  }

  private static List<Reply> headlineFirst(List<Reply> replies) {
    return Stream.concat(
            Stream.of(new Reply.Headline()),
            replies.stream().filter(reply -> !(reply instanceof Reply.Headline)))
        .toList();
  }

  /** The step is pure, so whoever was overtaken takes it again from where things stand now. */
  private static <T> T retried(Supplier<Optional<T>> attempt) {
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      Optional<T> result = attempt.get();
      if (result.isPresent()) {
        return result.get();
      }
    }
    throw new StoreException("overtaken by other changes %d times in a row".formatted(MOST_TRIES));
  }

  /**
   * What somebody wants to start.
   *
   * @param named whether they named the project; if not, any interview they have open in the
   *     channel may be the one they mean
   * @param alone whether they want their own view although somebody else's is open
   * @param beginning with what it begins
   */
  public record Opening(
      Interview.Address address, Focus focus, boolean named, boolean alone, Beginning beginning) {

    /** One that begins with nothing but the wish. */
    public Opening(Interview.Address address, Focus focus, boolean named, boolean alone) {
      this(address, focus, named, alone, Beginning.NONE);
    }

    Optional<Words> words() {
      return beginning.words();
    }
  }

  /** What became of a start. */
  public sealed interface Started {
    /** A new interview; what it owes is in the outbox. */
    record New(Interview interview) implements Started {}

    /** The same person has one open for the project, or has not said that it is another. */
    record AlreadyOpen(Interview interview) implements Started {}

    /** Somebody else has one open for the project; this is the one touched last. */
    record OthersOpen(Interview interview) implements Started {}

    /** Slack delivered the same command again. */
    record Repeated() implements Started {}
  }

  /** What became of an event. */
  public sealed interface Handled {
    /** It was applied, or answered with a notice; what is owed is in the outbox. */
    record Done(Interview interview) implements Handled {}

    /** Only its owner may do that. */
    record NotYours(Interview interview) implements Handled {}

    /** It cannot be open there: the same person has another one open for the project. */
    record AlreadyOpen(Interview other) implements Handled {}

    /** There is no such interview (any more). */
    record Unknown() implements Handled {}

    /** Slack delivered the same event again. */
    record Repeated() implements Handled {}
  }
}
