package dev.deployadvice.slack;

import dev.deployadvice.card.Entry;
import dev.deployadvice.conversation.Conversations;
import dev.deployadvice.conversation.Delivery;
import dev.deployadvice.conversation.Interview;
import dev.deployadvice.conversation.Outbox.Place;
import dev.deployadvice.conversation.Words;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Focus;
import java.util.Optional;

/** Decides whose words somebody's words are: an interview's, a start's, or nobody's. */
final class Listening {
  private final Conversations conversations;
  private final Entrance entrance;
  private final Reception reception;

  Listening(Conversations conversations, Entrance entrance, Reception reception) {
    this.conversations = conversations;
    this.entrance = entrance;
    this.reception = reception;
  }

  /**
   * A message of a person.
   *
   * @param place the message itself
   * @param thread the root of its thread, if it is in one
   * @param text as Slack delivers it, without mentions of the bot
   */
  record Said(Delivery delivery, Place place, Optional<String> thread, String text) {
    Words words(boolean direct) {
      return new Words(text, Optional.of(place.ts()), direct);
    }

    Optional<Place> root() {
      return thread.map(ts -> new Place(place.channel(), ts));
    }

    @Override
    public String toString() {
      return "Said[%s, %s]".formatted(delivery.id(), place);
    }
  }

  /**
   * A mention is the command without its slash; in the thread of an interview, also words to it.
   */
  void mentioned(Said said, Optional<String> channelName) {
    Optional<Interview> own = inThread(said);
    Visit visit = visit(said, channelName);
    CommandText text = CommandText.parse(said.text());
    if (own.isPresent() && isForInterview(text)) {
      reply(visit, entrance.hear(visit, own.get(), said.words(true)));
    } else {
      reply(visit, entrance.enter(text, visit, said.words(true)));
    }
  }

  /** What is said in channels is only for us in the thread of one's own interview. */
  void messaged(Said said, boolean direct) {
    Visit visit = visit(said, Optional.empty());
    Optional<Interview> own = inThread(said);
    if (own.isPresent()) {
      reply(visit, entrance.hear(visit, own.get(), said.words(direct)));
    } else if (direct) {
      reply(visit, inDirectMessages(said, visit));
    }
  }

  private Optional<Entry> inDirectMessages(Said said, Visit visit) {
    CommandText text = CommandText.parse(said.text());
    Words words = said.words(true);
    Optional<Interview> open =
        conversations.openOf(visit.team(), visit.spot().channel(), visit.user()).stream()
            .findFirst();
    if (said.text().strip().equalsIgnoreCase("start")) {
      return entrance.enter(CommandText.parse(""), visit, words);
    }
    if (!isForInterview(text)) {
      return entrance.enter(text, visit, words);
    }
    if (open.isPresent()) {
      return entrance.hear(visit, open.get(), words);
    }
    return conversations.isDescription(words)
        ? entrance.enter(text, visit, words)
        : Optional.of(new Entry.Help());
  }

  /** Words rather than one of the subcommands. */
  private static boolean isForInterview(CommandText text) {
    return switch (text) {
      case CommandText.Start(Focus focus, Optional<String> project, String words) ->
          focus == Focus.ALL_OPTIONS && project.isEmpty() && !words.isEmpty();
      case CommandText.DidYouMean _ -> true;
      case CommandText.Help _,
          CommandText.NameMissing _,
          CommandText.History _,
          CommandText.Cancel _,
          CommandText.Resume _ ->
          false;
    };
  }

  /** A message was edited: what it says now takes the place of what it told. */
  void edited(Said said) {
    teller(said)
        .or(() -> inThread(said))
        .ifPresent(
            interview -> {
              Visit visit = visit(said, Optional.empty());
              reply(visit, entrance.reread(visit, interview, said.words(false)));
            });
  }

  /** A message was deleted: its author is asked whether what it told still counts. */
  void deleted(Said said) {
    teller(said)
        .ifPresent(
            interview -> {
              Visit visit = visit(said, Optional.empty());
              Event gone = new Event.Deleted(said.place().ts());
              reply(visit, entrance.apply(visit, interview.id(), gone));
            });
  }

  /** The interview that heard a message. */
  private Optional<Interview> teller(Said said) {
    return conversations
        .openOf(said.delivery().team(), said.place().channel(), said.delivery().user())
        .stream()
        .filter(interview -> interview.state().progress().toldBy(said.place().ts()).isPresent())
        .findFirst();
  }

  private Optional<Interview> inThread(Said said) {
    return said.root()
        .flatMap(
            root -> conversations.inThread(said.delivery().team(), root, said.delivery().user()));
  }

  private void reply(Visit visit, Optional<Entry> entry) {
    entry.ifPresent(it -> reception.say(visit, it));
  }

  /** Nobody lends us an address here: private words go through Slack's own call. */
  private static Visit visit(Said said, Optional<String> channelName) {
    Visit.Door door = new Visit.Door("", Visit.Kind.MESSAGE);
    return new Visit(
        said.delivery(), new Visit.Spot(said.place().channel(), channelName, said.thread(), door));
  }
}
