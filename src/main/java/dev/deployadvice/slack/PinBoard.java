package dev.deployadvice.slack;

import dev.deployadvice.card.Cards;
import dev.deployadvice.card.Entry;
import dev.deployadvice.conversation.Interview;
import dev.deployadvice.conversation.Outbox;
import dev.deployadvice.conversation.Outbox.Place;
import dev.deployadvice.conversation.Outbox.Placed;
import dev.deployadvice.conversation.Outbox.Role;
import dev.deployadvice.conversation.PinStore.Pin;
import dev.deployadvice.conversation.Project;
import dev.deployadvice.conversation.Stores;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.slack.ReplyPoster.Posted;
import dev.deployadvice.slack.SlackApi.Outcome;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Pins headlines: one per project and channel, the one before is taken down. */
final class PinBoard {
  private final Stores stores;
  private final Cards cards;
  private final Contexts contexts;
  private final SlackApi api;
  private final InstantSource clock;

  PinBoard(Stores stores, Cards cards, Contexts contexts, SlackApi api, InstantSource clock) {
    this.stores = stores;
    this.cards = cards;
    this.contexts = contexts;
    this.api = api;
    this.clock = clock;
  }

  /** Pins an interview's headline. Every step may be taken twice without harm. */
  Posted pin(Outbox.Entry entry, Interview interview) {
    Optional<Place> headline = stores.outbox().place(interview.id(), Role.HEADLINE);
    if (headline.isEmpty()) {
      return new Posted.Shown(Optional.empty());
    }
    return switch (api.pin(headline.get())) {
      case Outcome.Done _ -> pinned(entry, interview, headline.get());
      case Outcome.Later(Duration pause, String error) -> new Posted.Later(pause, error);
      case Outcome.Refused(String error) -> despite(error, entry, interview, headline.get());
    };
  }

  private Posted despite(String error, Outbox.Entry entry, Interview interview, Place headline) {
    return switch (error) {
      case "already_pinned" -> alreadyPinned(entry, interview, headline);
      case "message_not_found" -> pinAfresh(entry, interview);
      default -> refused(entry, interview, error);
    };
  }

  /** Somebody deleted the headline: a new one takes its place. */
  private Posted pinAfresh(Outbox.Entry entry, Interview interview) {
    Outcome outcome =
        api.post(
            interview.address().channel(),
            Optional.empty(),
            cards.draw(new Reply.Headline(), contexts.of(interview)),
            entry.number());
    if (!(outcome instanceof Outcome.Done(Optional<Place> place)) || place.isEmpty()) {
      return refused(entry, interview, "message_not_found");
    }
    boolean done =
        api.pin(place.get()) instanceof Outcome.Done
            && pinned(entry, interview, place.get()) instanceof Posted.Shown;
    if (!done) {
      Posted _ = refused(entry, interview, "message_not_found");
    }
    return new Posted.Shown(Optional.of(new Placed(Role.HEADLINE, place.get())));
  }

  /** Ours from before: whoever pinned it stays named. Somebody's by hand: it is ours now. */
  private Posted alreadyPinned(Outbox.Entry entry, Interview interview, Place headline) {
    Optional<Pin> ours =
        stores
            .pins()
            .find(interview.address().onProject())
            .filter(pin -> pin.place().equals(headline));
    if (ours.isEmpty()) {
      return pinned(entry, interview, headline);
    }
    tell(entry, interview, new Entry.PinnedAlready(ours.get().by()));
    return new Posted.Shown(Optional.empty());
  }

  private Posted pinned(Outbox.Entry entry, Interview interview, Place headline) {
    Project project = interview.address().onProject();
    Optional<Pin> before = stores.pins().find(project).filter(pin -> !pin.place().equals(headline));
    if (before.isPresent()
        && api.unpin(before.get().place()) instanceof Outcome.Later(Duration pause, String error)) {
      return new Posted.Later(pause, error);
    }
    stores
        .pins()
        .remember(
            new Pin(project, interview.id(), headline, entry.cause().actor(), clock.instant()));
    api.update(headline, cards.draw(new Reply.Headline(), contexts.of(interview)));
    before.ifPresent(this::redraw);
    return new Posted.Shown(Optional.empty());
  }

  /** Somebody took a pin down by hand: that is respected, and the headline no longer says so. */
  void takenDown(String team, Place place) {
    Optional<Pin> ours = stores.pins().findAt(team, place);
    ours.ifPresent(
        pin -> {
          stores.pins().forget(pin.project());
          redraw(pin);
        });
  }

  /** The headline that was pinned before no longer says so. */
  private void redraw(Pin before) {
    stores
        .interviews()
        .find(before.interviewId())
        .ifPresent(
            earlier ->
                api.update(before.place(), cards.draw(new Reply.Headline(), contexts.of(earlier))));
  }

  private Posted refused(Outbox.Entry entry, Interview interview, String error) {
    tell(entry, interview, new Entry.PinTrouble(interview.id(), error));
    return new Posted.Shown(Optional.empty());
  }

  private void tell(Outbox.Entry entry, Interview interview, Entry words) {
    Optional<String> thread = stores.outbox().place(interview.id(), Role.HEADLINE).map(Place::ts);
    Outcome _ =
        api.tell(interview.address().channel(), thread, entry.cause().actor(), Cards.draw(words));
  }
}
