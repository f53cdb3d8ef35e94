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
import java.util.stream.Stream;

/** The second message of the advice: the two comparisons, side by side. */
final class ComparisonsCard {
  private static final int LONGEST = 3000;
  private static final int MOST_STATEMENTS = 3;
  private static final int FEWEST_STATEMENTS = 2;

  private final Catalog catalog;
  private final Verdicts verdicts;

  ComparisonsCard(Catalog catalog, Verdicts verdicts) {
    this.catalog = catalog;
    this.verdicts = verdicts;
  }

  /** With as many statements as the text of one message takes. */
  Drawn draw(Finding finding) {
    for (int most = MOST_STATEMENTS; most > FEWEST_STATEMENTS; most--) {
      Drawn drawn = draw(finding.advice(), most);
      if (drawn.text().length() <= LONGEST) {
        return drawn;
      }
    }
    return draw(finding.advice(), FEWEST_STATEMENTS);
  }

  private Drawn draw(Advice advice, int most) {
    Layout layout = new Layout();
    for (Pair pair : Pair.values()) {
      layout.header(title(pair));
      String standing = verdicts.standing(advice, pair).map(sentence -> " " + sentence).orElse("");
      layout.section(Mrkdwn.escape(verdicts.onPair(advice, pair) + standing));
      layout.fields(pair.options().stream().map(option -> side(advice, option, most)).toList());
    }
    return layout.context("First what your answers bring in, then what holds in general.").drawn();
  }

  private static String title(Pair pair) {
    return switch (pair) {
      case VPS_OR_PAAS -> "VPS or PaaS?";
      case ON_PREMISE_OR_CLOUD -> "Own hardware or rented?";
    };
  }

  private String side(Advice advice, String option, int most) {
    String title = "*%s*".formatted(Mrkdwn.escape(Phrases.capital(verdicts.name(option))));
    Optional<Cause> out = Verdicts.causes(advice, option).stream().findFirst();
    if (out.isPresent()) {
      return title + "\nRuled out: " + Mrkdwn.escape(out.get().because());
    }
    Option.Statements statements = catalog.requireOption(option).statements();
    return title
        + "\n_For it_\n"
        + list(advice.reasonsFor(option), statements.pros(), most)
        + "\n_Against it_\n"
        + list(advice.reasonsAgainst(option), statements.cons(), most);
  }

  /** The project's own reasons first, and at least one of the catalog's statements. */
  private static String list(List<Reason> reasons, List<Statement> statements, int most) {
    int own = Math.min(reasons.size(), most - 1);
    int all = Math.max(FEWEST_STATEMENTS, own + 1);
    List<String> lines =
        Stream.concat(
                reasons.stream().map(Reason::because).limit(own),
                statements.stream().map(Statement::text))
            .map(text -> "• " + Mrkdwn.escape(text))
            .limit(all)
            .toList();
    return String.join("\n", lines);
  }
}
