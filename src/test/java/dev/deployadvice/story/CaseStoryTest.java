package dev.deployadvice.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Interviews with what real projects said of themselves; the advice is kept under target/cases. */
final class CaseStoryTest {
  private static final Path KEPT = Path.of("target", "cases");
  private static final int MORE_THAN_ALL_QUESTIONS = 30;

  @TempDir private Path folder;
  private final Catalog catalog = CatalogLoader.load();

  static Stream<JsonNode> cases() throws IOException {
    try (InputStream file = CaseStoryTest.class.getResourceAsStream("/cases/three.json")) {
      return StreamSupport.stream(JsonMapper.shared().readTree(file).spliterator(), false);
    }
  }

  @ParameterizedTest(name = "case {index}")
  @MethodSource("cases")
  void theAdviceIsWhatTheProjectChose(JsonNode told) throws IOException {
    try (Stage stage = Stage.open(folder)) {
      Person maya = stage.person("maya");
      String channel = maya.channel("shop-backend");
      String id = told.get("id").asString();
      maya.types(channel, "/deploy-advice for " + id);
      Message headline = maya.waitsFor(channel, "is answering in the thread");

      Message advice = answerUntilAdvised(maya, headline, told.get("answers"));

      String chosen = catalog.requireOption(told.get("chosen").asString()).names().name();
      assertThat(verdict(advice)).startsWithIgnoringCase(chosen);
      Files.createDirectories(KEPT);
      Files.writeString(KEPT.resolve(id + ".txt"), advice.text() + "\n");
    }
  }

  private Message answerUntilAdvised(Person person, Message headline, JsonNode answers) {
    String channel = headline.channel();
    Message card = person.wantsToBeAsked(channel, headline.ts());
    person.presses(card, "None of these");
    for (int turn = 0; turn < MORE_THAN_ALL_QUESTIONS; turn++) {
      Message next = person.waitsForNewCard(channel, headline.ts(), card);
      if (next.button("Pin in channel").isPresent()) {
        return next;
      }
      answer(person, next, answers);
      card = next;
    }
    throw new AssertionError("no advice after %d questions".formatted(MORE_THAN_ALL_QUESTIONS));
  }

  private void answer(Person person, Message card, JsonNode answers) {
    Question question = asked(card);
    if (!answers.has(question.id())) {
      person.presses(card, "Not sure");
      return;
    }
    List<Answer> given = given(question, answers.get(question.id()));
    List<String> labels = given.stream().map(answer -> answer.label().button()).toList();
    if (question.several() && !given.getFirst().alone()) {
      person.ticksAndPresses(card, labels, "Done");
    } else {
      person.presses(card, labels.getFirst());
    }
  }

  private Question asked(Message card) {
    Optional<Question> asked =
        catalog.questions().stream()
            .filter(question -> card.text().contains(question.wording().ask()))
            .findFirst();
    return asked.orElseThrow(() -> new AssertionError("which question is this? " + card.text()));
  }

  private static List<Answer> given(Question question, JsonNode answer) {
    Stream<JsonNode> ids =
        answer.isArray() ? StreamSupport.stream(answer.spliterator(), false) : Stream.of(answer);
    return ids.map(id -> question.requireAnswer(id.asString())).toList();
  }

  /** The line of the advice that names the winner, below what was noted. */
  private static String verdict(Message advice) {
    return advice.text().lines().skip(1).findFirst().orElse("");
  }
}
