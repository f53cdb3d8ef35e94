package dev.deployadvice.card;

import dev.deployadvice.advice.Advice;
import dev.deployadvice.advice.Advice.Ranked;
import dev.deployadvice.advice.Advice.Reason;
import dev.deployadvice.advice.Outlook;
import dev.deployadvice.advice.Pair;
import dev.deployadvice.dialogue.Reply;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is computed when a card is drawn: never stored. */
record Finding(Reply.Situation situation, Advice advice, Outlook outlook) {

  /** How many questions are answered, by deal-breakers too. */
  int answered() {
    return situation.answers().answers().size();
  }

  /** The comparison that the interview is to settle; empty where all options are weighed. */
  Optional<Pair> pair() {
    return situation.focus().pair();
  }

  /** The option that leads among those that are weighed; empty where none is left. */
  Optional<String> winner() {
    return pair().map(pair -> advice.verdictOn(pair).winner()).orElseGet(advice::recommendation);
  }

  /** Whether an option comes first over all, not only in the comparison that is to be settled. */
  boolean isFirstOfAll(String option) {
    return advice.recommendation().filter(option::equals).isPresent();
  }

  /** Reasons for an option: those first that set it most apart from its strongest rival. */
  List<Reason> reasonsFor(String option) {
    Optional<String> rival = rival(option);
    return advice.reasonsFor(option).stream()
        .sorted(Comparator.comparingInt((Reason reason) -> -lead(reason, rival)))
        .toList();
  }

  private Optional<String> rival(String option) {
    return advice.ranking().stream()
        .filter(ranked -> !ranked.isExcluded())
        .map(Ranked::option)
        .filter(other -> !other.equals(option))
        .filter(other -> pair().isEmpty() || pair().get().options().contains(other))
        .findFirst();
  }

  /** The points that the question gives the option beyond its rival. */
  private int lead(Reason reason, Optional<String> rival) {
    int rivals =
        advice.reasons().terms().stream()
            .filter(term -> term.question().equals(reason.question()))
            .filter(term -> rival.filter(term.option()::equals).isPresent())
            .mapToInt(Reason::points)
            .sum();
    return reason.points() - rivals;
  }
}
