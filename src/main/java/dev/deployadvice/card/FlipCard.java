package dev.deployadvice.card;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.advice.Flip;
import dev.deployadvice.catalog.Nature;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What would change the advice: decisions, developments, and facts that nobody has told. */
final class FlipCard {
  private static final int MOST_OF_A_KIND = 3;

  private final Turnings turnings;

  FlipCard(Adviser adviser, Verdicts verdicts) {
    this.turnings = new Turnings(adviser, verdicts);
  }

  void add(Layout layout, Finding finding, CardContext context) {
    layout.header("What would change it");
    boolean any = false;
    for (Nature kind : Nature.values()) {
      List<Turnings.Turning> turns = turnings.of(finding, kind, MOST_OF_A_KIND);
      if (!turns.isEmpty()) {
        any = true;
        layout.section("*%s*".formatted(title(kind)));
        turns.forEach(each -> row(layout, each, context));
      }
    }
    if (any) {
      layout.context("*Try* shows the advice with that change, to you alone; nothing is changed.");
    } else {
      layout.section(
          finding.answered() == 0
              ? "Nothing is known yet, so any answer may change it."
              : "No one or two answers that are still possible would change it.");
    }
  }

  private void row(Layout layout, Turnings.Turning turning, CardContext context) {
    layout.section(
        turnings.fully(turning),
        Controls.button(
            "Try", context.interview(), new Event.Inquire(new Topic.Trial(changes(turning)))));
  }

  private static Map<String, List<String>> changes(Turnings.Turning turning) {
    Map<String, List<String>> changes = new LinkedHashMap<>();
    turning.flip().changes().forEach((Flip.Change each) -> changes.put(each.question(), each.to()));
    return changes;
  }

  private static String title(Nature kind) {
    return switch (kind) {
      case DECISION -> "You could decide";
      case DEVELOPMENT -> "Could happen";
      case FACT -> "Not known yet";
    };
  }
}
