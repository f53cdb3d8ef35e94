package dev.deployadvice.catalog;

import dev.deployadvice.catalog.InvalidCatalogException.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Everything that is wrong with a catalog, collected while it is read. */
final class Problems {
  /** Stands for "the whole file". */
  static final int NO_LINE = 0;

  private static final Comparator<Problem> IN_ORDER =
      Comparator.comparing((Problem each) -> !each.file().equals(CatalogFiles.CONTENTS))
          .thenComparing(Problem::file)
          .thenComparingInt(Problem::line);

  private final List<Problem> all = new ArrayList<>();

  /** Notes a problem of a whole file. */
  void add(String file, String found, String expected) {
    all.add(new Problem(file, NO_LINE, "", found, expected));
  }

  void add(Problem problem) {
    all.add(problem);
  }

  void throwIfAny() {
    if (!all.isEmpty()) {
      throw new InvalidCatalogException(all.stream().distinct().sorted(IN_ORDER).toList());
    }
  }
}
