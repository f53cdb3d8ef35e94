package dev.deployadvice.card;

import dev.deployadvice.advice.Advice.Ranked;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Option.Party;
import dev.deployadvice.catalog.Option.Responsibility;
import dev.deployadvice.catalog.Responsibilities;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Who does what: the options side by side, best first. */
final class DutiesCard {
  private final Responsibilities responsibilities;
  private final Verdicts verdicts;

  DutiesCard(Catalog catalog, Verdicts verdicts) {
    this.responsibilities = Responsibilities.of(catalog);
    this.verdicts = verdicts;
  }

  void add(Layout layout, Finding finding) {
    List<String> options = finding.advice().ranking().stream().map(Ranked::option).toList();
    List<String> titles =
        Stream.concat(Stream.of("Part"), options.stream().map(verdicts::name).map(Phrases::capital))
            .toList();
    List<List<String>> rows = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (Responsibilities.Row row : responsibilities.rows()) {
      rows.add(
          Stream.concat(
                  Stream.of(row.item()), options.stream().map(each -> party(row.byOption(), each)))
              .toList());
      lines.add(line(row, options));
    }
    layout.header("Who does what");
    layout.newer(DataTable.of("Provider, your team, or both", titles, rows), lines);
    layout.context("“Both” means that the provider does a part of it and your team the rest.");
  }

  private String line(Responsibilities.Row row, List<String> options) {
    List<String> parties =
        options.stream()
            .map(
                option ->
                    "%s: %s"
                        .formatted(
                            Phrases.capital(verdicts.name(option)), party(row.byOption(), option)))
            .toList();
    return "*%s.* %s"
        .formatted(Mrkdwn.escape(row.item()), Mrkdwn.escape(String.join(" · ", parties)));
  }

  private static String party(Map<String, Responsibility> byOption, String option) {
    Responsibility responsibility = byOption.get(option);
    return responsibility == null ? "not said" : party(responsibility.party());
  }

  private static String party(Party party) {
    return switch (party) {
      case TEAM -> "team";
      case PROVIDER -> "provider";
      case SHARED -> "both";
    };
  }
}
