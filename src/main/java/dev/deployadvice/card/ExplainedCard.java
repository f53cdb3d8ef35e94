package dev.deployadvice.card;

import dev.deployadvice.advice.Advice;
import dev.deployadvice.advice.Adviser;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Option;
import dev.deployadvice.catalog.Option.Statement;
import dev.deployadvice.catalog.Platform;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.State;
import dev.deployadvice.dialogue.Topic;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Answers to questions beside the interview, from the catalog. */
final class ExplainedCard {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final int MOST_PRODUCTS = 4;

  private final Catalog catalog;
  private final Verdicts verdicts;
  private final Phrases phrases;
  private final ComparisonsCard comparisons;
  private final CostCard costs;
  private final FlipCard flips;
  private final TrialCard trial;
  private final ProductCard products;
  private final DutiesCard duties;

  ExplainedCard(Adviser adviser, Verdicts verdicts, Phrases phrases, ComparisonsCard comparisons) {
    this.catalog = adviser.catalog();
    this.verdicts = verdicts;
    this.phrases = phrases;
    this.comparisons = comparisons;
    this.costs = new CostCard(catalog, verdicts);
    this.flips = new FlipCard(adviser, verdicts);
    this.trial = new TrialCard(adviser, verdicts, phrases);
    this.products = new ProductCard(catalog, verdicts);
    this.duties = new DutiesCard(catalog, verdicts);
  }

  /** To one person, who may be able to show it to all. */
  Drawn draw(Topic topic, Finding finding, CardContext context) {
    if (topic instanceof Topic.Help) {
      return new HelpCard().drawInThread();
    }
    Layout layout = new Layout();
    add(layout, topic, finding, context);
    stillOpen(layout, context);
    switch (topic) {
      case Topic.Reasons _,
          Topic.Comparison _,
          Topic.Costs _,
          Topic.TurningPoints _,
          Topic.Products _,
          Topic.Duties _ ->
          layout.actions(
              List.of(
                  Controls.button("Show to all", context.interview(), new Event.Publish(topic)),
                  Controls.button("Close", new Pressed.Dismissed())));
      case Topic.Help _, Topic.Trial _, Topic.Options _, Topic.Product _ -> {}
    }
    return layout.drawn();
  }

  /** To everybody in the thread. */
  Drawn drawForAll(Topic topic, Finding finding, CardContext context) {
    Layout layout = new Layout();
    add(layout, topic, finding, context);
    return layout.drawn();
  }

  private void add(Layout layout, Topic topic, Finding finding, CardContext context) {
    switch (topic) {
      case Topic.Help _ -> layout.section("Type `/deploy-advice help` for how this is used.");
      case Topic.Comparison _ -> comparisons.add(layout, finding);
      case Topic.Reasons _ -> layout.section(reasons(finding));
      case Topic.Costs _ -> costs.add(layout, finding, context);
      case Topic.TurningPoints _ -> flips.add(layout, finding, context);
      case Topic.Trial trial -> this.trial.add(layout, trial, finding, context);
      case Topic.Products _ -> products.add(layout, finding, context);
      case Topic.Duties _ -> duties.add(layout, finding);
      case Topic.Options(List<String> ids) -> layout.section(options(ids));
      case Topic.Product(String id) -> layout.section(product(id));
    }
  }

  private static void stillOpen(Layout layout, CardContext context) {
    if (hasOpenCard(context.state())) {
      layout.context(
          context
              .links()
              .card()
              .map(link -> "Your question is still open: %s.".formatted(Mrkdwn.link(link, "here")))
              .orElse("Your question is still open, further up."));
    }
  }

  private static boolean hasOpenCard(State state) {
    return switch (state) {
      case State.Inviting _, State.DealBreakersOpen _, State.Asking _, State.Changing _ -> true;
      case State.Advised _, State.Cancelled _, State.Paused _ -> false;
    };
  }

  private String reasons(Finding finding) {
    Optional<String> winner = finding.winner();
    if (winner.isEmpty() || finding.answered() == 0) {
      return "Nothing speaks for one option yet; each answer will.";
    }
    List<String> lines = new ArrayList<>();
    lines.add("*%s*".formatted(Mrkdwn.escape(verdicts.sentence(finding))));
    add(lines, "For it", finding.reasonsFor(winner.get()));
    add(lines, "Against it", finding.advice().reasonsAgainst(winner.get()));
    return String.join("\n", lines);
  }

  private void add(List<String> lines, String title, List<Advice.Reason> reasons) {
    if (!reasons.isEmpty()) {
      lines.add("_%s_".formatted(title));
    }
    for (Advice.Reason reason : reasons) {
      String said = Phrases.capital(phrases.said(reason.question(), List.of(reason.answer())));
      lines.add("• *%s.* %s".formatted(Mrkdwn.escape(said), Mrkdwn.escape(reason.because())));
    }
  }

  private String options(List<String> ids) {
    List<Option> options = ids.stream().map(catalog::findOption).flatMap(Optional::stream).toList();
    if (options.size() == 1) {
      return definition(options.getFirst()) + products(options.getFirst());
    }
    List<String> parts = new ArrayList<>();
    for (Option option : options) {
      parts.add(definition(option, 1) + "\n" + weighed(option));
    }
    return String.join("\n\n", parts);
  }

  private static String definition(Option option) {
    return definition(option, option.statements().definition().size());
  }

  private static String definition(Option option, int most) {
    String name = Phrases.capital(option.names().name());
    String full = option.names().full();
    String title =
        full.equalsIgnoreCase(name) ? "*%s*".formatted(name) : "*%s* (%s)".formatted(name, full);
    List<String> lines = new ArrayList<>();
    lines.add(Mrkdwn.escape(title + ": " + option.names().summary()));
    option.statements().definition().stream()
        .map(Statement::text)
        .map(Mrkdwn::escape)
        .limit(most)
        .forEach(lines::add);
    return String.join("\n", lines);
  }

  private static String weighed(Option option) {
    List<String> lines = new ArrayList<>();
    first(option.statements().pros()).ifPresent(text -> lines.add("For it: " + text));
    first(option.statements().cons()).ifPresent(text -> lines.add("Against it: " + text));
    return String.join("\n", lines);
  }

  private static Optional<String> first(List<Statement> statements) {
    return statements.stream().map(Statement::text).map(Mrkdwn::escape).findFirst();
  }

  private String products(Option option) {
    String named =
        catalog.platforms().stream()
            .filter(platform -> platform.option().equals(option.id()))
            .filter(platform -> platform.standing().status() == Platform.Status.ACTIVE)
            .map(Platform::name)
            .limit(MOST_PRODUCTS)
            .collect(Collectors.joining(", "));
    return named.isEmpty() ? "" : "\nFor instance: %s.".formatted(Mrkdwn.escape(named));
  }

  private String product(String id) {
    Optional<Platform> found =
        catalog.platforms().stream().filter(platform -> platform.id().equals(id)).findFirst();
    return found
        .map(
            platform ->
                "*%s* (%s): %s\n%s"
                    .formatted(
                        Mrkdwn.escape(platform.name()),
                        Mrkdwn.escape(verdicts.name(platform.option())),
                        Mrkdwn.escape(platform.says()),
                        Mrkdwn.escape(standing(platform.standing()))))
        .orElse("I no longer know that product.");
  }

  private String standing(Platform.Standing standing) {
    String day = day(standing.since());
    return switch (standing.status()) {
      case ACTIVE -> "Active, as of %s.".formatted(day);
      case SUSTAINING -> "Kept running without new features since %s.".formatted(day);
      case CLOSED_TO_NEW_CUSTOMERS -> "Closed to new customers since %s.".formatted(day);
      case RETIRED ->
          "Gone since %s%s."
              .formatted(
                  day, standing.successor().map(name -> "; its successor is " + name).orElse(""));
    };
  }

  private static String day(LocalDate date) {
    return DAY.format(date);
  }
}
