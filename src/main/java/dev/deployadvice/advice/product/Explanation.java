package dev.deployadvice.advice.product;

import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Platform;
import java.util.Optional;

/**
 * How a product stands, said to somebody who asks for it by name; also where it is never
 * recommended.
 *
 * @param says one to three sentences
 */
public record Explanation(Platform platform, String says) {

  /** Finds a product by its id or name, whatever the case; empty where it is not known. */
  public static Optional<Explanation> of(Catalog catalog, String idOrName) {
    String asked = idOrName.strip();
    return catalog.platforms().stream()
        .filter(each -> each.id().equalsIgnoreCase(asked) || each.name().equalsIgnoreCase(asked))
        .findFirst()
        .map(each -> new Explanation(each, says(each)));
  }

  private static String says(Platform platform) {
    Platform.Standing standing = platform.standing();
    String day = Prices.DAY.format(standing.since());
    String successor =
        standing.successor().map(each -> " Its place was taken by " + each + ".").orElse("");
    String state =
        switch (standing.status()) {
          case ACTIVE ->
              standing.check().sure()
                  ? "%s was active when that was last checked, on %s."
                  : "%s is said to be active; that was not re-checked after %s.";
          case SUSTAINING ->
              "%s has been kept running without new features since %s, so I do not name it for new"
                  + " projects.";
          case CLOSED_TO_NEW_CUSTOMERS -> "%s has taken no new customers since %s.";
          case RETIRED -> "%s was retired on %s and cannot be used any more.";
        };
    String risk = standing.risk().map(each -> " " + each).orElse("");
    return state.formatted(platform.name(), day) + risk + successor + " " + platform.says();
  }
}
