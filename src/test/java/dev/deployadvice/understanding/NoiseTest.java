package dev.deployadvice.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.catalog.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Noise breaks nothing and answers nothing; more of it with {@code -Dnoise.messages=50000}. */
final class NoiseTest {
  private static final int MESSAGES = Integer.getInteger("noise.messages", 6000);
  private static final double MOST_ANSWERED = 0.005;

  private static final List<String> ORDINARY =
      List.of(
          ("apple bird garden yellow river mountain song dance bread cheese window carpet laugh"
                  + " whisper blue seven lamp table chair bottle spoon winter-coat rainbow tiger"
                  + " violin piano chess novel poem breakfast soup salad kettle blanket pillow"
                  + " umbrella bicycle tram cinema actor painter gardener cousin uncle wedding"
                  + " birthday candle balloon lovely strange gentle bitter sweet purple quickly"
                  + " softly yesterday perhaps maybe the a of to with and under over beside was"
                  + " were seemed became walked jumped ate drank slept dreamed sang painted found"
                  + " lost forgot remembered she he they someone my their this that it very quite")
              .split(" "));

  private final Catalog catalog = CatalogLoader.load();
  private final Reader reader = new Reader(catalog);
  private final SplittableRandom random = new SplittableRandom(20261121);

  @Test
  void noiseAnswersNothing() {
    List<String> answered = new ArrayList<>();

    for (int i = 0; i < MESSAGES; i++) {
      String text = noise();
      Optional<String> asked = asked();
      Understood understood = reader.read(text, asked);
      if (!understood.said().answers().isEmpty()) {
        answered.add(asked.orElse("-") + ": " + text + " -> " + understood.said().answers());
      }
    }

    assertThat((double) answered.size() / MESSAGES)
        .as(String.join("\n", answered))
        .isLessThanOrEqualTo(MOST_ANSWERED);
  }

  @Test
  void mutatedMessagesBreakNothing() {
    List<Labelled.Entry> entries = Labelled.load("labelled.json").entries();

    for (int i = 0; i < MESSAGES; i++) {
      String text = mutated(entries.get(random.nextInt(entries.size())).text());
      Understood understood = reader.read(text, asked());

      assertThat(understood.unsure())
          .as(text)
          .noneMatch(unsure -> understood.said().isAnswered(unsure.question()));
    }
  }

  private Optional<String> asked() {
    List<Question> questions = catalog.questions();
    int at = random.nextInt(questions.size() * 2);
    return at < questions.size() ? Optional.of(questions.get(at).id()) : Optional.empty();
  }

  private String noise() {
    return switch (random.nextInt(4)) {
      case 0 -> characters("abcdefghijklmnopqrstuvwxyz  ");
      case 1 -> characters("aeiou,.;:!?()[]{}<>*_~`'\"|\\/&%$#@^-+= \n\t😀é漢ß\u200d\ud800");
      default -> words();
    };
  }

  private String characters(String from) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(60);
    for (int i = 0; i < length; i++) {
      text.append(from.charAt(random.nextInt(from.length())));
    }
    return text.toString();
  }

  private String words() {
    List<String> words = new ArrayList<>();
    int length = 3 + random.nextInt(12);
    for (int i = 0; i < length; i++) {
      words.add(ORDINARY.get(random.nextInt(ORDINARY.size())));
    }
    return String.join(" ", words);
  }

  private String mutated(String text) {
    StringBuilder mutated = new StringBuilder(text);
    int changes = 1 + random.nextInt(8);
    for (int i = 0; i < changes && !mutated.isEmpty(); i++) {
      int at = random.nextInt(mutated.length());
      switch (random.nextInt(4)) {
        case 0 -> mutated.deleteCharAt(at);
        case 1 -> mutated.insert(at, characters("0123456789kKmM$€£.,- "));
        case 2 -> mutated.setCharAt(at, (char) random.nextInt(0x10000));
        default -> mutated.insert(at, text);
      }
    }
    return mutated.toString();
  }
}
