package dev.deployadvice.advice.product;

import dev.deployadvice.catalog.Country;
import dev.deployadvice.catalog.PlatformFacts.Known;
import java.util.List;
import java.util.Set;

/** Whether a list of regions holds a country or the union, and how a sentence names it. */
final class Regions {
  private static final Set<String> MEMBERS =
      Set.of(
          "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
          "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

  private static final Set<String> WITH_ARTICLE = Set.of("US", "GB", "NL", "AE", "CZ", "PH");

  /** How sure it is that something is there. */
  enum Certainty {
    CONFIRMED,
    UNCONFIRMED,
    UNKNOWN
  }

  private Regions() {}

  /** Whether there is a region in a country, or anywhere in the union. */
  static Certainty in(Known regions, String wanted) {
    if (regions.confirmed().stream().anyMatch(each -> lies(each, wanted))) {
      return Certainty.CONFIRMED;
    }
    boolean somewhereInTheUnion =
        MEMBERS.contains(wanted) && regions.confirmed().contains(Country.UNION);
    boolean believed = regions.unconfirmed().stream().anyMatch(each -> lies(each, wanted));
    return believed || somewhereInTheUnion ? Certainty.UNCONFIRMED : Certainty.UNKNOWN;
  }

  /** Whether a place lies in a country, or in the union. */
  static boolean lies(String place, String wanted) {
    return place.equals(wanted) || (wanted.equals(Country.UNION) && MEMBERS.contains(place));
  }

  /** As it stands in a sentence behind "in". */
  static String name(String code) {
    if (code.equals(Country.UNION)) {
      return "the European Union";
    }
    return (WITH_ARTICLE.contains(code) ? "the " : "") + Country.name(code);
  }

  /** "Germany, France and Poland". */
  static String list(List<String> words) {
    if (words.size() < 2) {
      return String.join("", words);
    }
    List<String> first = words.subList(0, words.size() - 1);
    return String.join(", ", first) + " and " + words.getLast();
  }
}
