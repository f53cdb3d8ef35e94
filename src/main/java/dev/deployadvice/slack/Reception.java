package dev.deployadvice.slack;

import com.slack.api.model.view.View;
import dev.deployadvice.card.Cards;
import dev.deployadvice.card.ChangesModal;
import dev.deployadvice.card.Entry;
import dev.deployadvice.card.NameModal;
import dev.deployadvice.card.Pressed;
import dev.deployadvice.card.StartModal;
import dev.deployadvice.card.WordsModal;
import dev.deployadvice.conversation.Conversations;
import dev.deployadvice.conversation.Interview;
import dev.deployadvice.conversation.Outbox.Place;
import dev.deployadvice.conversation.Outbox.Role;
import dev.deployadvice.conversation.Stores;
import dev.deployadvice.conversation.Words;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.slack.SlackApi.Outcome;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Does what a pressed button means. What must not be lost is durable when {@link #press} returns;
 * what only talks to Slack goes on in the background, so that the acknowledgement need not wait.
 */
final class Reception implements AutoCloseable {
  private static final CommandText.Start ANYTHING =
      new CommandText.Start(Focus.ALL_OPTIONS, Optional.empty(), "");

  private final Entrance entrance;
  private final Conversations conversations;
  private final Stores stores;
  private final Asides asides;
  private final SlackApi api;
  private final ExecutorService background = Executors.newVirtualThreadPerTaskExecutor();

  Reception(
      Entrance entrance, Conversations conversations, Stores stores, Asides asides, SlackApi api) {
    this.entrance = entrance;
    this.conversations = conversations;
    this.stores = stores;
    this.asides = asides;
    this.api = api;
  }

  void press(Pressed pressed, Visit visit) {
    switch (pressed) {
      case Pressed.OnInterview(String interview, Event event) ->
          onInterview(visit, interview, event);
      case Pressed.RestartAsked(String interview) -> askBeforeRestart(visit, interview);
      case Pressed.InWords(String interview) -> openModal(visit, interview, this::wordsModal);
      case Pressed.ChangeAnswers(String interview) ->
          openModal(visit, interview, this::changesModal);
      case Pressed.JoinChannel(String interview) -> later(() -> join(visit, interview));
      case Pressed.MovePrivately(String interview) -> later(() -> movePrivately(visit, interview));
      case Pressed.Begin(dev.deployadvice.card.Start start) ->
          beginAlone(visit, start.project(), start.focus());
      case Pressed.BeginPrivately _ ->
          later(() -> start(visit.in("", Optional.empty()), ANYTHING, Words.typed("")));
      case Pressed.ChooseWhere _ -> chooseWhere(visit);
      case Pressed.NameAnother(Focus focus) -> askForName(visit, focus);
      case Pressed.MeantCommand(String text) ->
          answer(visit, entrance.enter(CommandText.parse(text), visit));
      case Pressed.MeantWords(String text) ->
          answer(
              visit,
              entrance.enter(
                  new CommandText.Start(Focus.ALL_OPTIONS, Optional.empty(), text), visit));
      case Pressed.Reopen(String interview) -> answer(visit, entrance.reopen(visit, interview));
      case Pressed.Reminders(boolean wanted) -> wish(visit, wanted);
      case Pressed.Dismissed _ -> later(() -> asides.tidy(visit));
      case Pressed.Nothing _ -> {}
    }
  }

  /**
   * Starts where the visitor stands, or in their direct messages with the app where that is nowhere
   * or among people only.
   */
  void start(Visit visit, CommandText.Start start, Words words) {
    somewhere(visit).ifPresent(there -> answer(visit, entrance.enter(start, there, words)));
  }

  /** The same for an interview of one's own on a named project. */
  void beginAlone(Visit visit, String project, Focus focus) {
    somewhere(visit).ifPresent(there -> answer(visit, entrance.beginAlone(there, project, focus)));
  }

  /** A place where the app can post; empty where there is none, which was said then. */
  private Optional<Visit> somewhere(Visit visit) {
    String channel = visit.spot().channel();
    if (!channel.isEmpty() && !Entrance.isPrivate(channel)) {
      Optional<String> name = visit.spot().channelName().or(() -> api.channelName(channel));
      return Optional.of(visit.in(channel, name));
    }
    if (api.openDirectMessages(visit.user()) instanceof Outcome.Done(Optional<Place> messages)
        && messages.isPresent()) {
      return Optional.of(visit.in(messages.get().channel(), Optional.empty()));
    }
    say(visit, new Entry.Apology(visit.delivery().id()));
    return Optional.empty();
  }

  /** Inside the request: the trigger is good for three seconds only. */
  void chooseWhere(Visit visit) {
    if (!(api.openModal(visit.delivery().id(), StartModal.draw()) instanceof Outcome.Done)) {
      say(visit, new Entry.Apology(visit.delivery().id()));
    }
  }

  /** A private word to the visitor, in the background. */
  void say(Visit visit, Entry entry) {
    later(() -> asides.say(visit, entry));
  }

  private void onInterview(Visit visit, String interview, Event event) {
    if (visit.spot().door().kind() == Visit.Kind.MESSAGE) {
      stores
          .callbacks()
          .put(Stores.clickKey(visit.delivery().id()), visit.spot().door().responseUrl());
    } else if (event instanceof Event.Resume
        && !visit
            .spot()
            .door()
            .responseUrl()
            .isEmpty()) { // Whoever resumes is shown the way to the card.
      stores
          .callbacks()
          .put(Stores.commandKey(visit.delivery().id()), visit.spot().door().responseUrl());
    }
    answer(visit, entrance.apply(visit, interview, event));
  }

  /** Says what there is to say; a private card that did its work goes away. */
  private void answer(Visit visit, Optional<Entry> entry) {
    later(() -> entry.ifPresentOrElse(it -> asides.say(visit, it), () -> asides.tidy(visit)));
  }

  private void wish(Visit visit, boolean reminders) {
    stores.timers().wish(visit.team(), visit.user(), reminders);
    say(visit.replacing(), new Entry.Reminding(reminders));
  }

  private void askBeforeRestart(Visit visit, String interviewId) {
    Optional<Interview> interview = conversations.find(visit.team(), interviewId);
    Entry entry =
        interview
            .<Entry>map(it -> new Entry.SureToRestart(interviewId, it.address().project()))
            .orElseGet(Entry.Gone::new);
    say(visit, entry);
  }

  private void join(Visit visit, String interviewId) {
    Optional<Interview> interview = conversations.find(visit.team(), interviewId);
    if (interview.isEmpty()) {
      asides.say(visit, new Entry.Gone());
      return;
    }
    String channel = interview.get().address().channel();
    switch (api.join(channel)) {
      case Outcome.Done _ -> {
        asides.tidy(visit);
        entrance.joined(visit.team(), channel);
      }
      case Outcome.Refused _ ->
          asides.say(visit, new Entry.NotMember(interviewId, Entry.Room.BY_INVITATION));
      case Outcome.Later _ -> asides.say(visit, new Entry.Apology(visit.delivery().id()));
    }
  }

  private void movePrivately(Visit visit, String interviewId) {
    Optional<Place> headline = stores.outbox().place(interviewId, Role.HEADLINE);
    Optional<Place> card = stores.outbox().place(interviewId, Role.CARD);
    if (api.openDirectMessages(visit.user()) instanceof Outcome.Done(Optional<Place> messages)
        && messages.isPresent()) {
      Optional<Entry> obstacle = entrance.move(visit, interviewId, messages.get().channel());
      answer(visit, obstacle);
      boolean movedAway =
          headline.filter(old -> old.channel().equals(messages.get().channel())).isEmpty();
      if (obstacle.isEmpty() && movedAway) {
        leave(visit, interviewId, headline, card);
      }
    } else {
      asides.say(visit, new Entry.Apology(visit.delivery().id()));
    }
  }

  /** What stood in the channel says that it goes on elsewhere; the open card goes away. */
  private void leave(
      Visit visit, String interviewId, Optional<Place> headline, Optional<Place> card) {
    conversations
        .find(visit.team(), interviewId)
        .map(moved -> new Entry.WentPrivate(moved.address().project()))
        .ifPresent(sign -> headline.ifPresent(place -> api.update(place, Cards.draw(sign))));
    card.ifPresent(api::delete);
  }

  private View wordsModal(Interview interview) {
    return WordsModal.draw(interview.id(), interview.state(), conversations.catalog());
  }

  private View changesModal(Interview interview) {
    return ChangesModal.draw(
        interview.id(), conversations.answers(interview), conversations.catalog());
  }

  /** Only its owner changes an interview. Inside the request, as the trigger does not last. */
  private void openModal(Visit visit, String interviewId, Function<Interview, View> draw) {
    Optional<Interview> found = conversations.find(visit.team(), interviewId);
    if (found.isEmpty()) {
      say(visit, new Entry.Gone());
    } else if (!found.get().isOwnedBy(visit.user())) {
      say(visit, Entrance.notYours(found.get()));
    } else if (!(api.openModal(visit.delivery().id(), draw.apply(found.get()))
        instanceof Outcome.Done)) {
      say(visit, new Entry.Apology(visit.delivery().id()));
    }
  }

  /** Inside the request: the trigger is good for three seconds only. */
  private void askForName(Visit visit, Focus focus) {
    View modal = NameModal.draw(visit.spot().channel(), focus);
    if (!(api.openModal(visit.delivery().id(), modal) instanceof Outcome.Done)) {
      say(visit, new Entry.NameMissing());
    }
  }

  private void later(Runnable work) {
    if (!background.isShutdown()) {
      background.execute(work);
    }
  }

  @Override
  public void close() {
    background.close();
  }
}
