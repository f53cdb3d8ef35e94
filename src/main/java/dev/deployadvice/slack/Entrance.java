package dev.deployadvice.slack;

import dev.deployadvice.card.Entry;
import dev.deployadvice.conversation.Beginning;
import dev.deployadvice.conversation.Conversations;
import dev.deployadvice.conversation.Conversations.Handled;
import dev.deployadvice.conversation.Conversations.Opening;
import dev.deployadvice.conversation.Conversations.Started;
import dev.deployadvice.conversation.Interview;
import dev.deployadvice.conversation.Outbox.Place;
import dev.deployadvice.conversation.Outbox.Role;
import dev.deployadvice.conversation.PinStore;
import dev.deployadvice.conversation.Project;
import dev.deployadvice.conversation.Stores;
import dev.deployadvice.conversation.Words;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.State;
import java.util.List;
import java.util.Optional;

/** Every way into an interview. What it decides is durable when it returns. */
final class Entrance {
  private final Conversations conversations;
  private final Stores stores;
  private final Links links;
  private final Sender sender;

  Entrance(Conversations conversations, Stores stores, Links links, Sender sender) {
    this.conversations = conversations;
    this.stores = stores;
    this.links = links;
    this.sender = sender;
  }

  /** Does what a command asks for; the private reply, where there is something to say at once. */
  Optional<Entry> enter(CommandText text, Visit visit) {
    return enter(text, visit, Words.typed(""));
  }

  /**
   * The same for a command that came as a message.
   *
   * @param said the message that holds it
   */
  Optional<Entry> enter(CommandText text, Visit visit, Words said) {
    return switch (text) {
      case CommandText.Help _ -> Optional.of(new Entry.Help());
      case CommandText.NameMissing _ -> Optional.of(new Entry.NameMissing());
      case CommandText.DidYouMean(String meant, String typed) ->
          Optional.of(new Entry.DidYouMean(meant, typed));
      case CommandText.Start start -> begin(visit, start, said.message());
      case CommandText.History _ -> Optional.of(history(visit));
      case CommandText.Cancel(Optional<String> project) ->
          ended(visit, choose(visit, project, Entry.Doing.CANCEL));
      case CommandText.Resume(Optional<String> project) ->
          resumed(visit, choose(visit, project, Entry.Doing.RESUME));
    };
  }

  private Optional<Entry> begin(Visit visit, CommandText.Start start, Optional<String> message) {
    String project = start.project().orElseGet(() -> ProjectName.of(visit));
    Optional<Words> words =
        start.words().isEmpty()
            ? Optional.empty()
            : Optional.of(new Words(start.words(), message, true));
    Choice choice = new Choice(start.project().isPresent(), false, words, message);
    Optional<Entry> obstacle = open(visit, project, start.focus(), choice);
    boolean unread = words.filter(it -> !conversations.isDescription(it)).isPresent();
    return obstacle.isEmpty() && unread
        ? Optional.of(new Entry.UnreadWords(start.words()))
        : obstacle;
  }

  /** Words to an interview; the private reply, where they could not be taken. */
  Optional<Entry> hear(Visit visit, Interview interview, Words words) {
    return reply(conversations.hear(visit.delivery(), interview.id(), words));
  }

  /** A message to an interview says something else now. */
  Optional<Entry> reread(Visit visit, Interview interview, Words words) {
    return reply(conversations.reread(visit.delivery(), interview.id(), words));
  }

  /** A new interview of one's own on a named project, whoever else has one. */
  Optional<Entry> beginAlone(Visit visit, String project, Focus focus) {
    return open(visit, project, focus, new Choice(true, true, Optional.empty(), Optional.empty()));
  }

  /**
   * What the person has said already about what they want: see {@link Opening}.
   *
   * @param message the one that they began with
   */
  private record Choice(
      boolean named, boolean alone, Optional<Words> words, Optional<String> message) {}

  private Optional<Entry> open(Visit visit, String project, Focus focus, Choice choice) {
    lend(visit);
    Interview.Address address =
        new Interview.Address(
            visit.team(), visit.spot().channel(), ProjectName.cut(project), visit.user());
    Opening opening =
        new Opening(address, focus, choice.named, choice.alone, beginning(visit, choice));
    return started(conversations.start(visit.delivery(), opening), focus);
  }

  /** An interview of one's own on what another one was told: whoever can see it may. */
  Optional<Entry> reopen(Visit visit, String interviewId) {
    Optional<Interview> other =
        conversations.find(visit.team(), interviewId).filter(it -> isSeenBy(visit, it));
    if (other.isEmpty()) {
      return Optional.of(new Entry.Gone());
    }
    lend(visit);
    Focus focus = other.get().state().progress().focus();
    return started(conversations.reopen(visit.delivery(), other.get()), focus);
  }

  private boolean isSeenBy(Visit visit, Interview interview) {
    return interview.isOwnedBy(visit.user())
        || stores
            .outbox()
            .place(interview.id(), Role.HEADLINE)
            .filter(headline -> headline.channel().equals(visit.spot().channel()))
            .isPresent();
  }

  private Entry history(Visit visit) {
    return new Entry.History(
        conversations
            .chronicle()
            .history(visit.team(), visit.spot().channel(), visit.user())
            .stream()
            .map(interview -> past(interview, visit.user()))
            .toList());
  }

  private Entry.Past past(Interview interview, String asker) {
    Entry.Stand stand =
        switch (interview.state()) {
          case State.Advised _ -> Entry.Stand.ADVISED;
          case State.Cancelled _, State.Paused _ -> Entry.Stand.RESTING;
          case State.Inviting _, State.DealBreakersOpen _, State.Asking _, State.Changing _ ->
              Entry.Stand.RUNNING;
        };
    Entry.Outcome outcome =
        new Entry.Outcome(
            stand,
            interview.stamps().touched(),
            conversations.chronicle().advised(interview),
            stores
                .pins()
                .find(interview.address().onProject())
                .filter(pin -> pin.interviewId().equals(interview.id()))
                .map(PinStore.Pin::at));
    return new Entry.Past(
        described(interview), interview.address().user(), interview.isOwnedBy(asker), outcome);
  }

  private Optional<Entry> started(Started started, Focus focus) {
    return switch (started) {
      case Started.New(Interview interview) -> {
        sender.wake(interview.id());
        yield Optional.empty();
      }
      case Started.AlreadyOpen(Interview own) ->
          letGo(own) ? Optional.empty() : Optional.of(alreadyOpen(own, focus));
      case Started.OthersOpen(Interview theirs) ->
          Optional.of(new Entry.OthersOpen(described(theirs), theirs.address().user(), focus));
      case Started.Repeated _ -> Optional.empty();
    };
  }

  /** In a thread all stays in it; a message in the channel gets a line that leads to the rest. */
  private static Beginning beginning(Visit visit, Choice choice) {
    String channel = visit.spot().channel();
    Optional<Place> thread =
        visit.spot().door().kind() == Visit.Kind.PRIVATE_CARD
            ? Optional.empty()
            : visit.spot().thread().map(root -> new Place(channel, root));
    Optional<Place> origin =
        thread.isPresent() || isPrivate(channel)
            ? Optional.empty()
            : choice.message.map(ts -> new Place(channel, ts));
    return new Beginning(choice.words, thread, origin);
  }

  /** Slack's ids of direct messages begin with a D. */
  static boolean isPrivate(String channel) {
    return channel.startsWith("D");
  }

  /** Applies an event; the private reply, where the event could not be applied. */
  Optional<Entry> apply(Visit visit, String interviewId, Event event) {
    return reply(conversations.handle(visit.delivery(), interviewId, event));
  }

  /** Moves an interview into the person's direct messages. */
  Optional<Entry> move(Visit visit, String interviewId, String directMessages) {
    lend(visit);
    return reply(conversations.move(visit.delivery(), interviewId, directMessages));
  }

  /** The bot is a member of a channel now. */
  void joined(String team, String channel) {
    sender.wakeAll(conversations.joined(team, channel));
  }

  private Optional<Entry> reply(Handled handled) {
    return switch (handled) {
      case Handled.Done(Interview interview) -> {
        boolean _ = letGo(interview);
        sender.wake(interview.id());
        yield Optional.empty();
      }
      case Handled.NotYours(Interview interview) -> Optional.of(notYours(interview));
      case Handled.AlreadyOpen(Interview other) ->
          Optional.of(alreadyOpen(other, other.state().progress().focus()));
      case Handled.Unknown _ -> Optional.of(new Entry.Gone());
      case Handled.Repeated _ -> Optional.empty();
    };
  }

  /** Somebody else's interview; one's own is offered instead. */
  static Entry notYours(Interview interview) {
    return new Entry.NotYours(
        interview.address().user(),
        new dev.deployadvice.card.Start(
            interview.address().project(), interview.state().progress().focus()));
  }

  /** The interviews that "cancel" or "resume" can mean. */
  private List<Interview> choose(Visit visit, Optional<String> project, Entry.Doing doing) {
    String channel = visit.spot().channel();
    List<Interview> open = conversations.openOf(visit.team(), channel, visit.user());
    List<Interview> candidates = named(open, project);
    if (!candidates.isEmpty() || doing == Entry.Doing.CANCEL) {
      return candidates;
    }
    return named(conversations.chronicle().stoppedOf(visit.team(), channel, visit.user()), project)
        .stream()
        .limit(1)
        .toList();
  }

  private static List<Interview> named(List<Interview> interviews, Optional<String> project) {
    return interviews.stream()
        .filter(interview -> project.isEmpty() || isOn(interview, project.get()))
        .toList();
  }

  private static boolean isOn(Interview interview, String name) {
    Project project = interview.address().onProject();
    return project.isSameAs(new Project(project.team(), project.channel(), name));
  }

  private Optional<Entry> ended(Visit visit, List<Interview> candidates) {
    Optional<Entry> reply = onOne(visit, candidates, Entry.Doing.CANCEL, new Event.Cancel());
    return reply.isEmpty() && candidates.size() == 1 ? neverShown(candidates.getFirst()) : reply;
  }

  /** An interview without a headline ends unseen: its owner is told in private. */
  private Optional<Entry> neverShown(Interview interview) {
    return stores.outbox().place(interview.id(), Role.HEADLINE).isPresent()
        ? Optional.empty()
        : Optional.of(new Entry.NeverShown(interview.address().project()));
  }

  private Optional<Entry> resumed(Visit visit, List<Interview> candidates) {
    lend(visit);
    return onOne(visit, candidates, Entry.Doing.RESUME, new Event.Resume());
  }

  private Optional<Entry> onOne(
      Visit visit, List<Interview> candidates, Entry.Doing doing, Event event) {
    return switch (candidates.size()) {
      case 0 -> Optional.of(new Entry.NothingThere(doing));
      case 1 -> apply(visit, candidates.getFirst().id(), event);
      default ->
          Optional.of(new Entry.WhichOne(doing, candidates.stream().map(this::described).toList()));
    };
  }

  /** The sender answers through this address once the first card is there. */
  private void lend(Visit visit) {
    String url = visit.spot().door().responseUrl();
    if (!url.isEmpty()) {
      stores.callbacks().put(Stores.commandKey(visit.delivery().id()), url);
    }
  }

  /**
   * What is held for its channel is tried again: somebody may have let the bot in meanwhile.
   *
   * @return whether nothing of the interview was seen yet
   */
  private boolean letGo(Interview interview) {
    boolean unseen =
        interview.isOpen() && stores.outbox().place(interview.id(), Role.HEADLINE).isEmpty();
    if (unseen) {
      joined(interview.address().team(), interview.address().channel());
      sender.wake(interview.id());
    }
    return unseen;
  }

  private Entry alreadyOpen(Interview interview, Focus focus) {
    boolean advised = interview.state() instanceof State.Advised;
    return new Entry.AlreadyOpen(described(interview), focus, advised);
  }

  private Entry.Open described(Interview interview) {
    Optional<Place> headline = stores.outbox().place(interview.id(), Role.HEADLINE);
    Role latest = interview.state() instanceof State.Advised ? Role.ADVICE : Role.CARD;
    Optional<Place> card = stores.outbox().place(interview.id(), latest);
    Optional<Place> thread = stores.outbox().thread(interview.id());
    Optional<String> link =
        thread.flatMap(
            root ->
                card.or(() -> headline)
                    .map(reply -> links.toReply(reply, root))
                    .orElse(links.to(root)));
    return new Entry.Open(interview.id(), interview.address().project(), link);
  }
}
