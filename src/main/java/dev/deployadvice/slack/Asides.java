package dev.deployadvice.slack;

import dev.deployadvice.card.Cards;
import dev.deployadvice.card.Drawn;
import dev.deployadvice.card.Entry;
import dev.deployadvice.slack.SlackApi.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Private replies outside an interview: to commands, to clicks on private cards, to bystanders. */
final class Asides {
  private static final Logger LOG = LoggerFactory.getLogger(Asides.class);

  private final SlackApi api;
  private final HomeBoard home;
  private final AgentTab agent;

  Asides(SlackApi api, HomeBoard home, AgentTab agent) {
    this.api = api;
    this.home = home;
    this.agent = agent;
  }

  /** Answers a visitor so that nobody else sees it; a private card is replaced by the answer. */
  void say(Visit visit, Entry entry) {
    Visit.Door door = visit.spot().door();
    if (door.kind() == Visit.Kind.HOME) {
      home.say(visit, entry);
      return;
    }
    Drawn drawn = Cards.draw(entry);
    Outcome outcome =
        switch (door.kind()) {
          case COMMAND -> api.answer(door.responseUrl(), drawn, false);
          case PRIVATE_CARD -> api.answer(door.responseUrl(), drawn, true);
          case MESSAGE, HOME ->
              api.tell(visit.spot().channel(), visit.spot().thread(), visit.user(), drawn);
        };
    agent.done(visit.spot().channel());
    report(outcome, visit);
  }

  /** Takes away the private card that was pressed; leaves messages that others see. */
  void tidy(Visit visit) {
    Visit.Door door = visit.spot().door();
    if (door.kind() == Visit.Kind.PRIVATE_CARD) {
      report(api.withdraw(door.responseUrl()), visit);
    }
  }

  private static void report(Outcome outcome, Visit visit) {
    switch (outcome) {
      case Outcome.Done _ -> {}
      case Outcome.Later(_, String error) -> warn(visit, error);
      case Outcome.Refused(String error) -> warn(visit, error);
    }
  }

  private static void warn(Visit visit, String error) {
    LOG.warn("delivery {}: a private reply was not shown: {}", visit.delivery().id(), error);
  }
}
