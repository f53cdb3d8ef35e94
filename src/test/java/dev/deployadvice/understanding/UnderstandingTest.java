package dev.deployadvice.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.catalog.CatalogLoader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much the built-in catalog understands; the misses are told where a figure falls. */
final class UnderstandingTest {
  private final Reader reader = new Reader(CatalogLoader.load());

  @Test
  void labelledMessagesAreUnderstood() {
    Labelled.Score score = Labelled.load("labelled.json").score(reader);

    String misses = String.join("\n", score.misses());
    assertThat(score.precision()).as(misses).isGreaterThanOrEqualTo(0.985);
    assertThat(score.recall()).as(misses).isGreaterThanOrEqualTo(0.98);
    assertThat(score.commands()).as(misses).isGreaterThanOrEqualTo(0.99);
    assertThat(score.unsure()).as(misses).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void furtherMessagesAreUnderstood() {
    Labelled.Score score = Labelled.load("further.json").score(reader);

    String misses = String.join("\n", score.misses());
    assertThat(score.precision()).as(misses).isGreaterThanOrEqualTo(0.96);
    assertThat(score.recall()).as(misses).isGreaterThanOrEqualTo(0.97);
    assertThat(score.commands()).as(misses).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void theSameWordsAlwaysSayTheSame() {
    List<Labelled.Entry> entries = Labelled.load("further.json").entries();

    assertThat(entries)
        .allSatisfy(
            entry ->
                assertThat(reader.read(entry.text(), entry.asked()))
                    .isEqualTo(reader.read(entry.text(), entry.asked())));
  }
}
