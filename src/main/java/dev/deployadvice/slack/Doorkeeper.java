package dev.deployadvice.slack;

import dev.deployadvice.card.Cards;
import dev.deployadvice.card.Drawn;
import dev.deployadvice.card.Entry;
import dev.deployadvice.conversation.Interview;
import dev.deployadvice.conversation.Outbox;
import dev.deployadvice.conversation.Outbox.Place;
import dev.deployadvice.conversation.Stores;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells people, in private, where the first question is, or why something is not to be seen. */
final class Doorkeeper {
  private static final Logger LOG = LoggerFactory.getLogger(Doorkeeper.class);

  private final Stores stores;
  private final SlackApi api;
  private final Links links;

  Doorkeeper(Stores stores, SlackApi api, Links links) {
    this.stores = stores;
    this.api = api;
    this.links = links;
  }

  /** A card was posted. Whoever came by a command is shown the way to it, once. */
  void welcome(Outbox.Entry cause, Interview interview, Place card) {
    Optional<String> url = url(cause);
    if (url.isEmpty()) {
      return;
    }
    Optional<String> link =
        stores.outbox().thread(interview.id()).flatMap(root -> links.toReply(card, root));
    Entry.Open open = new Entry.Open(interview.id(), interview.address().project(), link);
    api.answer(url.get(), Cards.draw(new Entry.Welcome(open, !isPrivate(card))), false);
  }

  /** Slack did not let the bot post; its owner is told what to do. */
  void tell(Outbox.Entry cause, Interview interview, String error) {
    Entry.Room room =
        switch (error) {
          case "not_in_channel" -> Entry.Room.OPEN;
          case "channel_not_found" -> Entry.Room.BY_INVITATION;
          default -> Entry.Room.CLOSED;
        };
    Optional<String> url = url(cause);
    if (url.isPresent()) {
      api.answer(url.get(), Cards.draw(new Entry.NotMember(interview.id(), room)), false);
      return;
    }
    Optional<String> channel = Optional.of(interview.address().channel());
    Drawn drawn = Cards.draw(new Entry.NotMember(interview.id(), room, channel));
    // No address was lent, or it is lost after a restart: a direct message reaches them all the
    // same.
    if (!(api.message(interview.address().user(), drawn) instanceof SlackApi.Outcome.Done)) {
      LOG.warn("interview {}: its owner could not be told of {}", interview.id(), error);
    }
  }

  /** A reply was given up; whoever caused it is told where to look for why. */
  void apologise(Outbox.Entry cause, Interview interview, String apologyId) {
    Optional<String> thread = stores.outbox().thread(interview.id()).map(Place::ts);
    SlackApi.Outcome _ =
        api.tell(
            interview.address().channel(),
            thread,
            cause.cause().actor(),
            Cards.draw(new Entry.Apology(apologyId)));
  }

  /** Slack's ids of direct messages begin with a D. */
  private static boolean isPrivate(Place place) {
    return place.channel().startsWith("D");
  }

  private Optional<String> url(Outbox.Entry cause) {
    return stores.callbacks().take(Stores.commandKey(cause.cause().deliveryId()));
  }
}
