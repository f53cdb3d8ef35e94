package dev.deployadvice.card;

import dev.deployadvice.advice.Advice;
import dev.deployadvice.advice.Advice.Cause;
import dev.deployadvice.advice.Advice.PairVerdict;
import dev.deployadvice.advice.Advice.Ranked;
import dev.deployadvice.advice.Clearness;
import dev.deployadvice.advice.Pair;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.dialogue.Focus;
import java.util.List;
import java.util.Optional;

/**
 * The verdict in words: who fits best and how clearly, never how likely that is to be right. Plain
 * text, not escaped.
 */
final class Verdicts {
  private final Catalog catalog;

  Verdicts(Catalog catalog) {
    this.catalog = catalog;
  }

  /** An option as it stands in a sentence. */
  String name(String option) {
    return catalog.findOption(option).map(found -> found.names().name()).orElse(option);
  }

  /** The leader's name at the beginning of a sentence, or nothing. */
  String leader(Finding finding) {
    return finding.winner().map(this::name).map(Phrases::capital).orElse("");
  }

  /** The strongest reason for the leader, without the answer behind it. */
  Optional<String> why(Finding finding) {
    return finding.winner().stream()
        .flatMap(option -> finding.reasonsFor(option).stream())
        .map(Advice.Reason::because)
        .findFirst();
  }

  /** The verdict on what the interview is to settle, in one sentence. */
  String sentence(Finding finding) {
    return sentence(finding.situation().focus(), finding.advice());
  }

  /** The same, where nothing but the advice is known. */
  String sentence(Focus focus, Advice advice) {
    return focus.pair().map(pair -> onPair(advice, pair)).orElseGet(() -> overall(advice));
  }

  /** The verdict over all options. */
  private String overall(Advice advice) {
    List<Ranked> left = advice.ranking().stream().filter(ranked -> !ranked.isExcluded()).toList();
    if (left.isEmpty()) {
      return "These answers rule out every option.";
    }
    String first = name(left.getFirst().option());
    if (advice.answers().answers().isEmpty()) {
      return "Nothing is known yet; %s is only where I would begin.".formatted(first);
    }
    if (left.size() == 1) {
      return "Only %s is left: the answers rule out the rest.".formatted(first);
    }
    if (left.getFirst().score() < 0) {
      return "None fits well; least bad: %s.".formatted(first);
    }
    String second = name(left.get(1).option());
    return switch (advice.reasons().clearness()) {
      case CLEAR -> "%s fits best, clearly.".formatted(Phrases.capital(first));
      case LEANING -> "%s leads; %s is close.".formatted(Phrases.capital(first), second);
      case TOSS_UP -> "A toss-up: %s or %s, both fine.".formatted(first, second);
    };
  }

  /** The verdict of one comparison. */
  String onPair(Advice advice, Pair pair) {
    PairVerdict verdict = advice.verdictOn(pair);
    if (verdict.winner().isEmpty()) {
      return "The answers rule out both %s and %s."
          .formatted(name(pair.first()), name(pair.second()));
    }
    String winner = verdict.winner().get();
    String other = winner.equals(pair.first()) ? pair.second() : pair.first();
    String name = Phrases.capital(name(winner));
    if (!causes(advice, other).isEmpty()) {
      return "Only %s is left: the answers rule %s out.".formatted(name(winner), name(other));
    }
    return switch (Clearness.of(verdict.margin())) {
      case CLEAR -> "%s fits better than %s, clearly.".formatted(name, name(other));
      case LEANING -> "%s fits better; %s is close.".formatted(name, name(other));
      case TOSS_UP -> "A toss-up between %s and %s.".formatted(name(winner), name(other));
    };
  }

  /**
   * How a comparison goes with what comes first over all options, so that the two never seem to
   * contradict; empty where nothing need be said, as where the first of all wins clearly.
   */
  Optional<String> standing(Advice advice, Pair pair) {
    if (advice.recommendation().isEmpty() || advice.answers().answers().isEmpty()) {
      return Optional.empty();
    }
    String best = advice.recommendation().get();
    String name = Phrases.capital(name(best));
    if (pair.options().contains(best)) {
      boolean othersLeft =
          advice.ranking().stream()
              .anyMatch(other -> !other.isExcluded() && !pair.options().contains(other.option()));
      boolean clear = Clearness.of(advice.verdictOn(pair).margin()) == Clearness.CLEAR;
      return othersLeft && !clear
          ? Optional.of("%s also comes first over all options.".formatted(name))
          : Optional.empty();
    }
    if (advice.verdictOn(pair).winner().isEmpty()) {
      return Optional.of("%s is what I would take.".formatted(name));
    }
    return Optional.of(
        pair == Pair.ON_PREMISE_OR_CLOUD
            ? "%s, which comes first over all options, is rented too.".formatted(name)
            : "Over all options, %s comes first.".formatted(name(best)));
  }

  static List<Cause> causes(Advice advice, String option) {
    return advice.ranking().stream()
        .filter(ranked -> ranked.option().equals(option))
        .flatMap(ranked -> ranked.excludedBy().stream())
        .toList();
  }
}
