package dev.deployadvice.card;

import dev.deployadvice.advice.Advice.Ranked;
import dev.deployadvice.advice.product.AddOns;
import dev.deployadvice.advice.product.Shape;
import dev.deployadvice.advice.product.Shortlist;
import dev.deployadvice.advice.product.Shortlist.Pick;
import dev.deployadvice.advice.product.Shortlist.Selection;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Up to three products of the option that leads, and the first of the one behind it. */
final class ProductCard {
  private final Shortlist shortlist;
  private final Verdicts verdicts;

  ProductCard(Catalog catalog, Verdicts verdicts) {
    this.shortlist = new Shortlist(catalog);
    this.verdicts = verdicts;
  }

  void add(Layout layout, Finding finding, CardContext context) {
    AnswerSet answers = finding.situation().answers();
    Optional<String> winner = finding.winner();
    if (winner.isEmpty()) {
      layout.section("No option is left, so there is no product to look at.");
      return;
    }
    String option = winner.get();
    layout.header("%s: products to look at".formatted(Phrases.capital(verdicts.name(option))));
    Shape.of(option, answers)
        .map(
            shape -> "*Form:* %s. %s".formatted(Shapes.name(shape), Mrkdwn.escape(shape.because())))
        .ifPresent(layout::section);
    Selection selection = shortlist.of(option, answers);
    selection.picks().forEach(pick -> layout.section(described(pick, context)));
    selection.nothing().map(Mrkdwn::escape).ifPresent(layout::section);
    beside(option, answers).ifPresent(layout::section);
    runnerUp(option, finding, context).ifPresent(layout::section);
    layout.context("Prices are list prices without VAT. Check the host's page before you decide.");
  }

  private static String described(Pick pick, CardContext context) {
    List<String> lines = new ArrayList<>();
    lines.add("*%s*%s".formatted(Mrkdwn.escape(pick.platform().name()), price(pick, context)));
    lines.add(Mrkdwn.escape(pick.why()));
    lines.add("_%s_".formatted(Mrkdwn.escape(pick.wrongWhen())));
    return String.join("\n", lines);
  }

  private static String price(Pick pick, CardContext context) {
    return pick.monthly()
        .map(
            monthly ->
                " · %s (%s)"
                    .formatted(Mrkdwn.escape(monthly.says()), Sums.when(monthly.date(), context)))
        .orElse(" · no price known");
  }

  private static Optional<String> beside(String option, AnswerSet answers) {
    List<String> addOns =
        AddOns.of(option, answers).stream()
            .map(each -> "• *%s.* %s".formatted(Phrases.capital(each.name()), each.because()))
            .toList();
    return addOns.isEmpty()
        ? Optional.empty()
        : Optional.of("*To have beside it*\n" + String.join("\n", addOns));
  }

  private Optional<String> runnerUp(String winner, Finding finding, CardContext context) {
    Optional<String> second =
        finding.advice().ranking().stream()
            .filter(ranked -> !ranked.isExcluded())
            .map(Ranked::option)
            .filter(option -> !option.equals(winner))
            .filter(
                option -> finding.pair().map(pair -> pair.options().contains(option)).orElse(true))
            .findFirst();
    return second.flatMap(
        option ->
            shortlist.of(option, finding.situation().answers()).picks().stream()
                .findFirst()
                .map(
                    pick ->
                        "If it were %s: %s"
                            .formatted(
                                Mrkdwn.escape(verdicts.name(option)), described(pick, context))));
  }
}
