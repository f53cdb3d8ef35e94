package dev.deployadvice.card;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody's Home tab shows.
 *
 * @param note a private reply to what they did there last
 * @param own their interviews, the one touched last first
 * @param others advice that others got in channels where they took part, the one touched last first
 */
public record Home(Optional<Entry> note, List<Item> own, List<Item> others) {

  public Home {
    own = List.copyOf(own);
    others = List.copyOf(others);
  }

  /** An interview as the tab lists it. */
  public record Item(CardContext context, Instant touched) {}
}
