package dev.deployadvice.catalog;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Countries by their ISO codes, the European Union among them. */
public final class Country {
  /** Stands for all its members. */
  public static final String UNION = "EU";

  private static final Set<String> CODES = Set.of(Locale.getISOCountries());

  private Country() {}

  /** The code of a country that somebody wrote; empty where it is no country we know. */
  public static Optional<String> code(String written) {
    String code = written.strip().toUpperCase(Locale.ROOT);
    if (code.equals("UK")) {
      return Optional.of("GB");
    }
    if (code.equals("USA")) {
      return Optional.of("US");
    }
    if (code.equals(UNION) || CODES.contains(code)) {
      return Optional.of(code);
    }
    return Arrays.stream(Locale.getISOCountries())
        .filter(each -> name(each).equalsIgnoreCase(written.strip()))
        .findFirst();
  }

  /** "Germany", without an article. */
  public static String name(String code) {
    return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
  }
}
