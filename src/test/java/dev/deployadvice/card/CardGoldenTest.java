package dev.deployadvice.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.dialogue.Focus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Compares cards with {@code golden/card/*.json}; {@code -Dgolden.update} rewrites the files. */
final class CardGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/card");

  @Test
  void drawsEveryCardAsItsGoldenFileSays() throws IOException {
    Map<String, Drawn> cards = cards();
    if (System.getProperty("golden.update") != null) {
      rewrite(cards);
    }

    for (Map.Entry<String, Drawn> card : cards.entrySet()) {
      Path file = FOLDER.resolve(card.getKey() + ".json");
      assertThat(file).as("missing; run with -Dgolden.update and review it").exists();
      assertThat(DrawnCheck.pretty(card.getValue()))
          .as(card.getKey())
          .isEqualTo(Files.readString(file));
    }
  }

  @Test
  void hasNoGoldenFileWithoutACard() throws IOException {
    SortedSet<String> expected = new TreeSet<>();
    cards().keySet().forEach(name -> expected.add(name + ".json"));

    assertThat(names()).isEqualTo(expected);
  }

  @Test
  void drawsNothingThatSlackRefuses() {
    cards().forEach(DrawnCheck::holds);
  }

  private static Map<String, Drawn> cards() {
    Map<String, Drawn> cards = new LinkedHashMap<>(CardSamples.all());
    Entry.Open open =
        new Entry.Open("iv1", "shop-backend", Optional.of("https://acme.slack.com/archives/C1/p1"));
    cards.put("entry-welcome", Cards.draw(new Entry.Welcome(open, true)));
    cards.put(
        "entry-already-open", Cards.draw(new Entry.AlreadyOpen(open, Focus.ALL_OPTIONS, false)));
    cards.put(
        "entry-others-open", Cards.draw(new Entry.OthersOpen(open, "U0BOB", Focus.ALL_OPTIONS)));
    cards.put("entry-not-member", Cards.draw(new Entry.NotMember("iv1", Entry.Room.OPEN)));
    cards.put("entry-pin-trouble", Cards.draw(new Entry.PinTrouble("iv1", "too_many_pins")));
    cards.put("entry-history", Cards.draw(new Entry.History(EntrySamples.pasts(open))));
    cards.put("entry-help", Cards.draw(new Entry.Help()));
    cards.put("entry-did-you-mean", Cards.draw(new Entry.DidYouMean("resume", "resme")));
    cards.put("entry-greeting", Cards.draw(new Entry.Greeting()));
    return cards;
  }

  private static void rewrite(Map<String, Drawn> cards) throws IOException {
    Files.createDirectories(FOLDER);
    for (String name : names()) {
      Files.delete(FOLDER.resolve(name));
    }
    for (Map.Entry<String, Drawn> card : cards.entrySet()) {
      String json = DrawnCheck.pretty(card.getValue());
      Files.writeString(FOLDER.resolve(card.getKey() + ".json"), json);
    }
  }

  private static SortedSet<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names = files.map(file -> file.getFileName().toString()).toList();
      return new TreeSet<>(names);
    }
  }
}
