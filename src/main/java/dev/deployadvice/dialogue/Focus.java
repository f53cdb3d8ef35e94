package dev.deployadvice.dialogue;

import dev.deployadvice.advice.Pair;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Option;
import java.util.List;
import java.util.Optional;

/** What an interview is to settle. */
public enum Focus {
  /** Which of all options. */
  ALL_OPTIONS(Optional.empty()),
  /** Only VPS against PaaS. */
  VPS_OR_PAAS(Optional.of(Pair.VPS_OR_PAAS)),
  /** Only on-premise against cloud. */
  ON_PREMISE_OR_CLOUD(Optional.of(Pair.ON_PREMISE_OR_CLOUD));

  private final Optional<Pair> pair;

  Focus(Optional<Pair> pair) {
    this.pair = pair;
  }

  /** The comparison that is to be settled; empty where all options are weighed. */
  public Optional<Pair> pair() {
    return pair;
  }

  /** The options that are weighed against each other, in the catalog's order. */
  public List<String> contenders(Catalog catalog) {
    return catalog.options().stream()
        .map(Option::id)
        .filter(option -> pair.isEmpty() || pair.get().options().contains(option))
        .toList();
  }
}
