package dev.deployadvice.slack;

import dev.deployadvice.card.CardContext;
import dev.deployadvice.card.CardContext.Pinned;
import dev.deployadvice.card.CardContext.Pinning;
import dev.deployadvice.card.CardContext.Subject;
import dev.deployadvice.conversation.Interview;
import dev.deployadvice.conversation.Outbox.Place;
import dev.deployadvice.conversation.Outbox.Role;
import dev.deployadvice.conversation.PinStore.Pin;
import dev.deployadvice.conversation.Stores;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Gathers what a card needs to know beside its reply. */
final class Contexts {
  private final Stores stores;
  private final Links links;
  private final InstantSource clock;

  Contexts(Stores stores, Links links, InstantSource clock) {
    this.stores = stores;
    this.links = links;
    this.clock = clock;
  }

  CardContext of(Interview interview) {
    Interview.Address address = interview.address();
    Subject subject =
        new Subject(interview.id(), address.project(), address.user(), address.channel());
    return new CardContext(subject, interview.state(), pinning(interview), linksOf(interview))
        .on(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  private Pinning pinning(Interview interview) {
    Optional<Pin> pin = stores.pins().find(interview.address().onProject());
    if (pin.isEmpty()) {
      return Pinning.NONE;
    }
    boolean own = pin.get().interviewId().equals(interview.id());
    return own
        ? new Pinning(Optional.of(new Pinned(pin.get().by(), pin.get().at())), Optional.empty())
        : new Pinning(Optional.empty(), Optional.of(pin.get().at()));
  }

  private CardContext.Links linksOf(Interview interview) {
    Optional<Place> headline = stores.outbox().place(interview.id(), Role.HEADLINE);
    Optional<Place> card = stores.outbox().place(interview.id(), Role.CARD);
    Optional<Place> thread = stores.outbox().thread(interview.id());
    return new CardContext.Links(
        thread.flatMap(root -> headline.flatMap(head -> links.toReply(head, root))),
        thread.flatMap(root -> card.flatMap(reply -> links.toReply(reply, root))));
  }
}
