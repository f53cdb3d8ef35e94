package dev.deployadvice.slack;

import dev.deployadvice.card.Cards;
import dev.deployadvice.card.Drawn;
import dev.deployadvice.conversation.Interview;
import dev.deployadvice.conversation.Outbox.Entry;
import dev.deployadvice.conversation.Outbox.Place;
import dev.deployadvice.conversation.Outbox.Placed;
import dev.deployadvice.conversation.Outbox.Role;
import dev.deployadvice.conversation.Stores;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.slack.SlackApi.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows one reply: draws it and finds the call of Slack that shows it. */
final class ReplyPoster {
  private static final Logger LOG = LoggerFactory.getLogger(ReplyPoster.class);

  /** Slack's ways to say that the bot cannot post in a channel. */
  private static final Set<String> NO_WAY_IN =
      Set.of(
          "not_in_channel",
          "channel_not_found",
          "is_archived",
          "restricted_action",
          "restricted_action_read_only_channel",
          "restricted_action_thread_only_channel",
          "messages_tab_disabled");

  private final Stores stores;
  private final Cards cards;
  private final Contexts contexts;
  private final SlackApi api;
  private final Surroundings surroundings;

  /** What a poster shares with others: the pace of headlines, pins, and private words. */
  record Surroundings(HeadlinePace pace, PinBoard pins, Doorkeeper doorkeeper) {}

  ReplyPoster(
      Stores stores, Cards cards, Contexts contexts, SlackApi api, Surroundings surroundings) {
    this.stores = stores;
    this.cards = cards;
    this.contexts = contexts;
    this.api = api;
    this.surroundings = surroundings;
  }

  /** What became of a reply. */
  sealed interface Posted {
    /** It was shown, or can never be. */
    record Shown(Optional<Placed> placed) implements Posted {}

    /** It may work later. */
    record Later(Duration pause, String error) implements Posted {}

    /** The bot cannot post in the channel; its owner was told what to do. */
    record Held() implements Posted {}
  }

  /** How long an entry must wait so that Slack is not called too often; empty when it need not. */
  Optional<Duration> pace(Entry entry) {
    boolean rewritesHeadline =
        entry.reply() instanceof Reply.Headline
            && stores.outbox().place(entry.interviewId(), Role.HEADLINE).isPresent();
    return rewritesHeadline ? surroundings.pace.pause(entry.interviewId()) : Optional.empty();
  }

  Posted post(Entry entry) {
    Optional<Interview> interview = stores.interviews().find(entry.interviewId());
    if (interview.isEmpty()) {
      return new Posted.Shown(Optional.empty());
    }
    Turn turn = new Turn(entry, interview.get());
    return switch (entry.reply()) {
      case Reply.Headline _ -> headline(turn);
      case Reply.Signpost _ -> signpost(turn);
      case Reply.Invite _, Reply.AskDealBreakers _, Reply.Ask _ -> card(turn);
      case Reply.ShowAdvice _ -> inThread(turn, Role.ADVICE);
      case Reply.ShowComparisons _ -> inThread(turn, Role.COMPARISONS);
      case Reply.Shrink(int step, _) -> shrink(turn, step);
      case Reply.RewriteLine(int step, _, _) -> rewriteLine(turn, step);
      case Reply.Retract(int step) -> takeAway(turn, cardOf(turn, step));
      case Reply.RetireAdvice _ -> retireAdvice(turn);
      case Reply.Remind _ -> remind(turn);
      case Reply.PinHeadline _ -> surroundings.pins.pin(turn.entry, turn.interview);
      case Reply.Publish _ -> publish(turn);
      case Reply.Notice _ -> whisper(turn);
    };
  }

  private record Turn(Entry entry, Interview interview) {
    String channel() {
      return interview.address().channel();
    }
  }

  private Posted headline(Turn turn) {
    Optional<Place> place = place(turn, Role.HEADLINE);
    if (place.isPresent()) {
      surroundings.pace.rewritten(turn.interview.id());
      Outcome rewritten = api.update(place.get(), draw(turn));
      boolean gone = rewritten.equals(new Outcome.Refused("message_not_found"));
      if (!gone) {
        return settled(turn, rewritten, Optional.empty());
      }
    }
    Outcome outcome = postOnce(turn, place(turn, Role.THREAD).map(Place::ts));
    return outcome instanceof Outcome.Refused(String error)
        ? held(turn, error)
        : settled(turn, outcome, Optional.of(Role.HEADLINE));
  }

  /** Held before anybody is told: letting the bot in must find it held. */
  private Posted held(Turn turn, String error) {
    stores.outbox().hold(turn.interview.id());
    surroundings.doorkeeper.tell(turn.entry, turn.interview, error);
    return new Posted.Held();
  }

  private Posted card(Turn turn) {
    Posted posted = inThread(turn, Role.CARD);
    if (posted instanceof Posted.Shown(Optional<Placed> placed) && placed.isPresent()) {
      surroundings.doorkeeper.welcome(turn.entry, turn.interview, placed.get().place());
    }
    return posted;
  }

  private Posted inThread(Turn turn, Role role) {
    Optional<String> thread = thread(turn);
    if (thread.isEmpty()) {
      LOG.error("interview {}: no headline to answer under", turn.interview.id());
      return new Posted.Shown(Optional.empty()); // Answers never stand in the channel.
    }
    Outcome outcome = postOnce(turn, thread);
    return outcome instanceof Outcome.Refused(String error) && NO_WAY_IN.contains(error)
        ? held(turn, error)
        : settled(turn, outcome, Optional.of(role));
  }

  /** Where the interview has moved away, its beginning leads nowhere any more. */
  private Posted signpost(Turn turn) {
    Optional<Place> origin = place(turn, Role.ORIGIN);
    return origin.isEmpty()
        ? new Posted.Shown(Optional.empty())
        : settled(turn, postOnce(turn, origin.map(Place::ts)), Optional.empty());
  }

  /** Gives a reply up that cannot be shown; whoever waits for it gets an apology. */
  void giveUp(Entry entry, String apologyId) {
    stores
        .interviews()
        .find(entry.interviewId())
        .ifPresent(interview -> surroundings.doorkeeper.apologise(entry, interview, apologyId));
  }

  /** The card that was clicked is rewritten through the click's own address where that works. */
  private Posted shrink(Turn turn, int step) {
    Drawn drawn = draw(turn);
    Optional<String> url =
        stores.callbacks().take(Stores.clickKey(turn.entry.cause().deliveryId()));
    if (url.isPresent() && api.answer(url.get(), drawn, true) instanceof Outcome.Done) {
      return new Posted.Shown(Optional.empty());
    }
    // A shrink that would come later than the next question is of no use: one more try, then no.
    cardOf(turn, step).ifPresent(card -> api.update(card, drawn));
    return new Posted.Shown(Optional.empty());
  }

  /** A line that says what no longer counts is a courtesy to mend: one try. */
  private Posted rewriteLine(Turn turn, int step) {
    stores.outbox().card(turn.interview.id(), step).ifPresent(line -> api.update(line, draw(turn)));
    return new Posted.Shown(Optional.empty());
  }

  /** Cards of earlier versions were only remembered as the last one. */
  private Optional<Place> cardOf(Turn turn, int step) {
    return stores.outbox().card(turn.interview.id(), step).or(() -> place(turn, Role.CARD));
  }

  private Posted takeAway(Turn turn, Optional<Place> place) {
    if (place.isEmpty()) {
      return new Posted.Shown(Optional.empty());
    }
    Outcome deleted = api.delete(place.get());
    // Where Slack does not let us delete it, it can at least say that it is over.
    Outcome outcome =
        deleted instanceof Outcome.Refused ? api.update(place.get(), draw(turn)) : deleted;
    return settled(turn, outcome, Optional.empty());
  }

  private Posted retireAdvice(Turn turn) {
    place(turn, Role.ADVICE).ifPresent(advice -> api.update(advice, draw(turn)));
    return takeAway(turn, place(turn, Role.COMPARISONS));
  }

  private Posted whisper(Turn turn) {
    String actor = turn.entry.cause().actor();
    return settled(
        turn, api.tell(turn.channel(), thread(turn), actor, draw(turn)), Optional.empty());
  }

  /** In direct messages, where nobody else is bothered; not any more once the card is answered. */
  private Posted remind(Turn turn) {
    if (!turn.interview.state().waits()) {
      return new Posted.Shown(Optional.empty());
    }
    Outcome opened = api.openDirectMessages(turn.interview.address().user());
    return opened instanceof Outcome.Done(Optional<Place> messages) && messages.isPresent()
        ? settled(
            turn, postOnce(turn, messages.get().channel(), Optional.empty()), Optional.empty())
        : settled(turn, opened, Optional.empty());
  }

  private Posted publish(Turn turn) {
    Optional<String> thread = thread(turn);
    return thread.isEmpty()
        ? new Posted.Shown(Optional.empty())
        : settled(turn, postOnce(turn, thread), Optional.empty());
  }

  /** Posts, unless an earlier attempt got through although its answer was lost. */
  private Outcome postOnce(Turn turn, Optional<String> thread) {
    return postOnce(turn, turn.channel(), thread);
  }

  private Outcome postOnce(Turn turn, String channel, Optional<String> thread) {
    long number = turn.entry.number();
    if (turn.entry.cause().attempts() > 0) {
      Optional<Place> before = api.find(channel, thread, number);
      if (before.isPresent()) {
        return new Outcome.Done(before);
      }
    }
    return api.post(channel, thread, draw(turn), number);
  }

  private Posted settled(Turn turn, Outcome outcome, Optional<Role> role) {
    return switch (outcome) {
      case Outcome.Done(Optional<Place> place) ->
          new Posted.Shown(place.flatMap(at -> role.map(is -> new Placed(is, at))));
      case Outcome.Later(Duration pause, String error) -> new Posted.Later(pause, error);
      case Outcome.Refused(String error) -> {
        LOG.warn("interview {}: Slack refused a reply: {}", turn.interview.id(), error);
        yield new Posted.Shown(Optional.empty());
      }
    };
  }

  private Drawn draw(Turn turn) {
    return cards.draw(turn.entry.reply(), contexts.of(turn.interview));
  }

  private Optional<Place> place(Turn turn, Role role) {
    return stores.outbox().place(turn.interview.id(), role);
  }

  private Optional<String> thread(Turn turn) {
    return stores.outbox().thread(turn.interview.id()).map(Place::ts);
  }
}
