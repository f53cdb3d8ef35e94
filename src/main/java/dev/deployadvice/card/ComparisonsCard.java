package dev.deployadvice.card;

import dev.deployadvice.advice.Advice;
import dev.deployadvice.advice.Advice.Cause;
import dev.deployadvice.advice.Advice.Reason;
import dev.deployadvice.advice.Pair;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Option;
import dev.deployadvice.catalog.Option.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The second message of the advice: the two comparisons, side by side. */
final class ComparisonsCard {
  private static final int MOST_LINES = 3;

  private final Catalog catalog;
  private final Verdicts verdicts;

  ComparisonsCard(Catalog catalog, Verdicts verdicts) {
    this.catalog = catalog;
    this.verdicts = verdicts;
  }

  Drawn draw(Finding finding) {
    Layout layout = new Layout();
    add(layout, finding);
    return layout.drawn();
  }

  void add(Layout layout, Finding finding) {
    Advice advice = finding.advice();
    for (Pair pair : Pair.values()) {
      layout.header(title(pair));
      String standing = verdicts.standing(advice, pair).map(sentence -> " " + sentence).orElse("");
      layout.section(Mrkdwn.escape(verdicts.onPair(advice, pair) + standing));
      layout.fields(pair.options().stream().map(option -> side(advice, option)).toList());
    }
    layout.context("+ speaks for it, − against it; what your answers bring in comes first.");
  }

  private static String title(Pair pair) {
    return switch (pair) {
      case VPS_OR_PAAS -> "VPS or PaaS?";
      case ON_PREMISE_OR_CLOUD -> "Own hardware or rented?";
    };
  }

  /** A title and three lines: what the project's answers bring in comes first. */
  private String side(Advice advice, String option) {
    String title = "*%s*".formatted(Mrkdwn.escape(Phrases.capital(verdicts.name(option))));
    Optional<Cause> out = Verdicts.causes(advice, option).stream().findFirst();
    if (out.isPresent()) {
      return title + "\nRuled out: " + Mrkdwn.escape(out.get().because());
    }
    Option.Statements statements = catalog.requireOption(option).statements();
    List<String> forIt = list(advice.reasonsFor(option), statements.pros());
    List<String> against = list(advice.reasonsAgainst(option), statements.cons());
    int most = forIt.size() > 1 || against.isEmpty() ? MOST_LINES - 1 : 1;
    return Stream.of(
            Stream.of(title),
            forIt.stream().limit(most).map(text -> "+ " + text),
            against.stream().limit(MOST_LINES - most).map(text -> "− " + text).limit(1))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }

  private static List<String> list(List<Reason> reasons, List<Statement> statements) {
    return Stream.concat(
            reasons.stream().map(Reason::because), statements.stream().map(Statement::text))
        .map(Mrkdwn::escape)
        .toList();
  }
}
