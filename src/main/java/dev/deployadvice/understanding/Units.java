package dev.deployadvice.understanding;

import dev.deployadvice.understanding.Quantity.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Units of time and size, multipliers and numerals: what counts the same in every catalog. */
final class Units {
  static final double MONTH = 30;
  static final double YEAR = 365;

  private static final Map<String, Unit> UNITS = new HashMap<>();
  private static final Map<String, Double> MULTIPLIERS =
      Map.ofEntries(
          Map.entry("k", 1e3),
          Map.entry("tsd", 1e3),
          Map.entry("hundred", 1e2),
          Map.entry("hundreds", 1e2),
          Map.entry("thousand", 1e3),
          Map.entry("thousands", 1e3),
          Map.entry("grand", 1e3),
          Map.entry("m", 1e6),
          Map.entry("mm", 1e6),
          Map.entry("mn", 1e6),
          Map.entry("mil", 1e6),
          Map.entry("mio", 1e6),
          Map.entry("mill", 1e6),
          Map.entry("million", 1e6),
          Map.entry("millions", 1e6),
          Map.entry("lakh", 1e5),
          Map.entry("lakhs", 1e5),
          Map.entry("lac", 1e5),
          Map.entry("crore", 1e7),
          Map.entry("crores", 1e7),
          Map.entry("bn", 1e9),
          Map.entry("billion", 1e9),
          Map.entry("dozen", 12.0),
          Map.entry("dozens", 12.0));

  private static final Map<String, Integer> NUMERALS = new HashMap<>();

  static {
    String[] small =
        ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                + " fifteen sixteen seventeen eighteen nineteen")
            .split(" ", -1);
    for (int i = 0; i < small.length; i++) {
      NUMERALS.put(small[i], i);
    }
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    for (int i = 0; i < tens.length; i++) {
      NUMERALS.put(tens[i], (i + 2) * 10);
    }
    put(Kind.MINUTES, 1.0 / 1440, "minute minutes min mins");
    put(Kind.MINUTES, 1.0 / 86400, "second seconds sec secs");
    put(Kind.HOURS, 1.0 / 24, "hour hours hr hrs h");
    put(Kind.DAYS, 1, "day days d");
    put(Kind.DAYS, 2, "weekend weekends");
    put(Kind.WEEKS, 7, "week weeks wk wks w sprint sprints");
    put(Kind.WEEKS, 14, "fortnight fortnights");
    put(Kind.MONTHS, MONTH, "month months mo mth mths");
    put(Kind.MONTHS, 91, "quarter quarters semester semesters");
    put(Kind.YEARS, YEAR, "year years yr yrs y");
    put(Kind.YEARS, 10 * YEAR, "decade decades");
    put(Kind.SIZE, 0.001, "kb");
    put(Kind.SIZE, 1, "mb megabyte megabytes meg megs");
    put(Kind.SIZE, 1000, "gb gig gigs gigabyte gigabytes");
    put(Kind.SIZE, 1_000_000, "tb terabyte terabytes");
  }

  private Units() {}

  /** A unit and what one of it is in days or megabytes. */
  record Unit(Kind kind, double factor) {}

  private static void put(Kind kind, double factor, String names) {
    for (String name : names.split(" ", -1)) {
      UNITS.put(name, new Unit(kind, factor));
    }
  }

  static Optional<Unit> unit(String word) {
    return Optional.ofNullable(UNITS.get(word));
  }

  static Optional<Double> multiplier(String word) {
    return Optional.ofNullable(MULTIPLIERS.get(word));
  }

  static Optional<Integer> numeral(String word) {
    return Optional.ofNullable(NUMERALS.get(word));
  }

  /** All words that count here. */
  static Set<String> names() {
    Set<String> names = new HashSet<>(UNITS.keySet());
    names.addAll(MULTIPLIERS.keySet());
    names.addAll(NUMERALS.keySet());
    return names;
  }
}
