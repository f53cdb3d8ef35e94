package dev.deployadvice.card;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.advice.Flip;
import dev.deployadvice.advice.Flips;
import dev.deployadvice.advice.TurningPoints;
import dev.deployadvice.advice.TurningPoints.Turn;
import dev.deployadvice.catalog.Nature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which changes of answers are worth telling, and in which words. Mrkdwn. */
final class Turnings {
  private final Adviser adviser;
  private final Flips flips;
  private final Verdicts verdicts;

  Turnings(Adviser adviser, Verdicts verdicts) {
    this.adviser = adviser;
    this.flips = new Flips(adviser);
    this.verdicts = verdicts;
  }

  /** A flip with its words. */
  record Turning(Flip flip, Turn turn) {}

  /** Flips of one kind, the most useful first; one that says nearly the same is left out. */
  List<Turning> of(Finding finding, Nature kind, int most) {
    return distinct(
        all(finding).stream().filter(each -> each.flip().kind() == kind).toList(), most);
  }

  /** The one of each kind that is told first, the simpler ones before. */
  List<Turning> foremost(Finding finding) {
    List<Turning> all = all(finding);
    List<Turning> first =
        Stream.of(Nature.values())
            .flatMap(kind -> all.stream().filter(each -> each.flip().kind() == kind).limit(1))
            .sorted(Comparator.comparingInt(each -> each.turn().steps().size()))
            .toList();
    return distinct(first, first.size());
  }

  /** Flips are over all options; where something else leads, they are not about the leader. */
  private List<Turning> all(Finding finding) {
    if (finding.winner().filter(finding::isFirstOfAll).isEmpty() || finding.answered() == 0) {
      return List.of();
    }
    return flips.of(finding.situation().answers()).stream().map(this::worded).toList();
  }

  private Turning worded(Flip flip) {
    TurningPoints points = TurningPoints.of(adviser.catalog(), List.of(flip));
    Turn turn =
        Stream.of(points.youCouldDecide(), points.couldHappen(), points.notKnownYet())
            .flatMap(List::stream)
            .findFirst()
            .orElseThrow();
    return new Turning(flip, turn);
  }

  /** Of pairs of changes that share a question and lead to the same, one is enough. */
  private static List<Turning> distinct(List<Turning> turnings, int most) {
    Map<String, Set<String>> told = new HashMap<>();
    List<Turning> distinct = new ArrayList<>();
    for (Turning each : turnings) {
      Set<String> known =
          told.computeIfAbsent(each.turn().recommendation().orElse(""), _ -> new HashSet<>());
      List<String> questions =
          each.turn().steps().stream().map(TurningPoints.Step::question).toList();
      boolean isNew = questions.size() == 1 || questions.stream().noneMatch(known::contains);
      if (isNew && distinct.size() < most) {
        distinct.add(each);
        if (questions.size() > 1) {
          known.addAll(questions);
        }
      }
    }
    return distinct;
  }

  /** "full control of the machine → VPS". */
  String briefly(Turning turning) {
    String steps =
        turning.turn().steps().stream()
            .map(TurningPoints.Step::then)
            .map(Mrkdwn::escape)
            .collect(Collectors.joining(" and "));
    return "%s → %s".formatted(steps, Mrkdwn.escape(then(turning)));
  }

  /** "*Visitors a day:* over 500,000 a day (now 1,000 to 20,000)" for each, and the result. */
  String fully(Turning turning) {
    String steps =
        turning.turn().steps().stream().map(Turnings::step).collect(Collectors.joining(" and "));
    return "%s → *%s*".formatted(steps, Mrkdwn.escape(Phrases.capital(then(turning))));
  }

  private static String step(TurningPoints.Step step) {
    String now =
        step.now().map(each -> " (now: %s)".formatted(Mrkdwn.escape(each))).orElse(" (open)");
    return "%s: %s%s".formatted(Mrkdwn.escape(step.title()), Mrkdwn.escape(step.then()), now);
  }

  private String then(Turning turning) {
    return turning.turn().recommendation().map(verdicts::name).orElse("no option left");
  }
}
