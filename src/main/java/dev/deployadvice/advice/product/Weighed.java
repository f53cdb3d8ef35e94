package dev.deployadvice.advice.product;

import dev.deployadvice.catalog.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A product and everything that the rules say of it. */
record Weighed(Platform platform, List<Judgement> judgements) {
  private static final int MOST_SENTENCES = 2;

  static Weighed of(Platform platform, Project project, List<Rule> rules) {
    List<Judgement> judgements = new ArrayList<>();
    rules.forEach(rule -> judgements.addAll(rule.judge(platform, project)));
    return new Weighed(platform, List.copyOf(judgements));
  }

  int points() {
    return judgements.stream().mapToInt(Judgement::points).sum();
  }

  /** The first reason that takes it out. */
  Optional<String> removal() {
    return judgements.stream().flatMap(each -> each.removal().stream()).findFirst();
  }

  /** What fits, or what it is best at where that leaves room. */
  String why() {
    List<String> facts =
        judgements.stream()
            .flatMap(each -> each.why().stream())
            .distinct()
            .limit(MOST_SENTENCES)
            .toList();
    return facts.size() == MOST_SENTENCES
        ? String.join(" ", facts)
        : joined(Stream.concat(Stream.of(platform.words().strength()), facts.stream()));
  }

  /** What to mind in this project, and when another product is better. */
  String wrongWhen() {
    Stream<String> minds =
        judgements.stream().flatMap(each -> each.mind().stream()).distinct().limit(1);
    return joined(
        Stream.concat(minds, platform.words().wrongWhen().stream()).limit(MOST_SENTENCES));
  }

  private static String joined(Stream<String> sentences) {
    return String.join(" ", sentences.filter(each -> !each.isBlank()).toList());
  }
}
