package dev.deployadvice.card;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.advice.cost.Costs;
import dev.deployadvice.advice.cost.OptionCost;
import dev.deployadvice.advice.product.Shape;
import dev.deployadvice.advice.product.Shortlist;
import dev.deployadvice.advice.product.Today;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Platform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The advice beyond verdict and reasons, one line each. Mrkdwn. */
final class Digest {
  private final Costs costs;
  private final Shortlist shortlist;
  private final Turnings turnings;

  Digest(Adviser adviser, Verdicts verdicts) {
    Catalog catalog = adviser.catalog();
    this.costs = new Costs(catalog);
    this.shortlist = new Shortlist(catalog);
    this.turnings = new Turnings(adviser, verdicts);
  }

  /** In which form, and what that means for what hosts the project today. */
  Optional<String> form(Finding finding, String option) {
    List<String> parts = new ArrayList<>();
    Shape.of(option, finding.situation().answers())
        .map(shape -> "*Form:* %s.".formatted(Shapes.name(shape)))
        .ifPresent(parts::add);
    if (finding.isFirstOfAll(option)) {
      Today.of(finding.advice())
          .map(Today::says)
          .or(() -> Today.later(finding.advice()))
          .map(Mrkdwn::escape)
          .ifPresent(parts::add);
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", parts));
  }

  /** What the host bills and what people do, with the day of the oldest figure. */
  Optional<String> money(AnswerSet answers, String option, CardContext context) {
    return costs
        .of(answers)
        .find(option)
        .map(
            cost ->
                "*%s a month*, worst month %s; %s of people.%s %s"
                    .formatted(
                        Sums.dollars(cost.money().monthly()),
                        Sums.dollars(cost.money().worst()),
                        Sums.hours(cost.effort().monthly()),
                        beyond(cost.money()),
                        Sums.basis(List.of(cost), context)));
  }

  private static String beyond(OptionCost.Money money) {
    String first =
        money.purchase().high() > 0
            ? " Before that %s for hardware.".formatted(Sums.dollars(money.purchase()))
            : "";
    return money.overBudget() > 0
        ? "%s At least %s over your budget.".formatted(first, Sums.dollars(money.overBudget()))
        : first;
  }

  /** What would change it, in so many cases at most. */
  Optional<String> turning(Finding finding, int most) {
    List<Turnings.Turning> all = turnings.foremost(finding);
    if (all.isEmpty() || most == 0) {
      return Optional.empty();
    }
    String said = all.stream().limit(most).map(turnings::briefly).collect(Collectors.joining("; "));
    return Optional.of("*Would change it:* %s.".formatted(said));
  }

  /** Up to three products by name. */
  Optional<String> products(AnswerSet answers, String option) {
    List<String> names =
        shortlist.of(option, answers).picks().stream()
            .map(Shortlist.Pick::platform)
            .map(Platform::name)
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of("*To look at:* %s.".formatted(Mrkdwn.escape(Phrases.join(names))));
  }
}
