package dev.deployadvice.card;

import dev.deployadvice.advice.Advice;
import dev.deployadvice.advice.Advice.PairVerdict;
import dev.deployadvice.advice.Advice.Ranked;
import dev.deployadvice.advice.Clearness;
import dev.deployadvice.advice.Pair;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.dialogue.Focus;
import java.util.List;
import java.util.Optional;

/** The verdict in words: who fits best and how clearly. Never how likely it is to be right. */
final class Verdicts {
  private final Catalog catalog;

  Verdicts(Catalog catalog) {
    this.catalog = catalog;
  }

  /** An option as it stands in a sentence. */
  String name(String option) {
    return catalog
        .findOption(option)
        .map(found -> Mrkdwn.escape(found.names().name()))
        .orElse(Mrkdwn.escape(option));
  }

  /** The id of the option that leads under the focus; empty where none is left. */
  static Optional<String> winner(Finding finding) {
    return pair(finding.situation().focus())
        .map(pair -> finding.advice().verdictOn(pair).winner())
        .orElse(finding.advice().recommendation());
  }

  static Optional<Pair> pair(Focus focus) {
    return switch (focus) {
      case ALL_OPTIONS -> Optional.empty();
      case VPS_OR_PAAS -> Optional.of(Pair.VPS_OR_PAAS);
      case ON_PREMISE_OR_CLOUD -> Optional.of(Pair.ON_PREMISE_OR_CLOUD);
    };
  }

  /** The leader's name at the beginning of a sentence, or nothing. */
  String leader(Finding finding) {
    return winner(finding).map(this::name).map(Phrases::capital).orElse("");
  }

  /** The strongest reason for the leader, without the answer behind it. */
  Optional<String> why(Finding finding) {
    return winner(finding).stream()
        .flatMap(option -> finding.advice().reasonsFor(option).stream())
        .map(Advice.Reason::because)
        .map(Mrkdwn::escape)
        .findFirst();
  }

  /** The verdict of what the interview is to settle, in one sentence. */
  String sentence(Finding finding) {
    Advice advice = finding.advice();
    return pair(finding.situation().focus())
        .map(pair -> onPair(advice, advice.verdictOn(pair)))
        .orElseGet(() -> overall(advice));
  }

  /** The verdict over all options. */
  String overall(Advice advice) {
    List<Ranked> left = advice.ranking().stream().filter(ranked -> !ranked.isExcluded()).toList();
    if (left.isEmpty()) {
      return "These answers rule out every option.";
    }
    String first = name(left.getFirst().option());
    String leader = Phrases.capital(first);
    if (advice.answers().answers().isEmpty()) {
      return "Nothing is known yet; %s is where most projects begin.".formatted(first);
    }
    if (left.size() == 1) {
      return "%s: the answers rule out everything else.".formatted(leader);
    }
    if (left.getFirst().score() < 0) {
      return "None fits well; least bad: %s.".formatted(first);
    }
    String second = name(left.get(1).option());
    return switch (advice.reasons().clearness()) {
      case CLEAR -> "%s fits best, clearly.".formatted(leader);
      case LEANING -> "%s leads; %s is close.".formatted(leader, second);
      case TOSS_UP -> "A toss-up: %s or %s, both fine.".formatted(first, second);
    };
  }

  /** The verdict of one comparison. */
  String onPair(Advice advice, PairVerdict verdict) {
    Pair pair = verdict.pair();
    if (verdict.winner().isEmpty()) {
      return "The answers rule out both %s and %s."
          .formatted(name(pair.first()), name(pair.second()));
    }
    String winner = verdict.winner().get();
    String loser = winner.equals(pair.first()) ? pair.second() : pair.first();
    if (isExcluded(advice, loser)) {
      return "%s: the answers rule %s out.".formatted(Phrases.capital(name(winner)), name(loser));
    }
    return switch (clearness(verdict)) {
      case CLEAR -> "%s fits better, clearly.".formatted(Phrases.capital(name(winner)));
      case LEANING ->
          "%s leads; %s is close.".formatted(Phrases.capital(name(winner)), name(loser));
      case TOSS_UP ->
          "A toss-up between %s and %s.".formatted(name(pair.first()), name(pair.second()));
    };
  }

  static boolean isExcluded(Advice advice, String option) {
    return advice.ranking().stream()
        .anyMatch(ranked -> ranked.option().equals(option) && ranked.isExcluded());
  }

  private static Clearness clearness(PairVerdict verdict) {
    return verdict.margin() == 0 ? Clearness.TOSS_UP : Clearness.CLEAR;
  }
}
