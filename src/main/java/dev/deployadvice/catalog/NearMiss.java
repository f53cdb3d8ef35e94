package dev.deployadvice.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody probably meant: "did you mean 'paas'?" */
public final class NearMiss {
  private static final int LONGEST_WORD = 40;

  private NearMiss() {}

  /**
   * The known word that is closest to what was written, where it is close enough: one slip in a
   * word of up to five letters, two in a longer one. Case does not count; an exact match is no
   * miss.
   */
  public static Optional<String> of(String written, Collection<String> known) {
    String word = written.strip().toLowerCase(Locale.ROOT);
    if (word.length() > LONGEST_WORD || known.contains(word)) {
      return Optional.empty();
    }
    return known.stream()
        .filter(candidate -> distance(word, candidate) <= allowed(candidate))
        .min(
            Comparator.comparingInt((String candidate) -> distance(word, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int distance(String word, String candidate) {
    return LevenshteinDistance.getDefaultInstance().apply(word, candidate);
  }

  private static int allowed(String candidate) {
    return candidate.length() <= 5 ? 1 : 2;
  }
}
