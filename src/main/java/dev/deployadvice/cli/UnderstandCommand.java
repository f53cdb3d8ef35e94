package dev.deployadvice.cli;

import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.catalog.NearMiss;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.understanding.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints as JSON what a chat message says. */
@Command(
    name = "understand",
    mixinStandardHelpOptions = true,
    description = {
      "Reads a chat message from standard input and prints what it says as one JSON document.",
      "CATALOG_DIR names a folder whose files are laid over the built-in catalog."
    })
final class UnderstandCommand implements Callable<Integer> {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Console console;

  @Option(
      names = "--question",
      paramLabel = "ID",
      description = "The question that was just asked, in whose light the message is read.")
  private @Nullable String question;

  @Option(
      names = "--batch",
      description =
          "Standard input is a JSON list of {id, text, question}; prints a list, each result with"
              + " its id.")
  private boolean batch;

  UnderstandCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (batch && question != null) {
      throw new BadInputException("--question is for one message; in a list each names its own.");
    }
    Catalog catalog = catalog();
    Reader reader = new Reader(catalog);
    Object result = batch ? batch(catalog, reader) : single(catalog, reader);
    console.say(JSON.writeValueAsString(result));
    return 0;
  }

  private Catalog catalog() {
    return Optional.ofNullable(console.environment().get("CATALOG_DIR"))
        .filter(folder -> !folder.isBlank())
        .map(folder -> CatalogLoader.load(Path.of(folder)))
        .orElseGet(CatalogLoader::load);
  }

  private Map<String, Object> single(Catalog catalog, Reader reader) {
    Optional<String> asked = Optional.ofNullable(question);
    asked.ifPresent(id -> check(catalog, "--question", id));
    String text = InputFile.of("-", console.in()).text();
    return UnderstoodJson.of(reader.read(text, asked), catalog);
  }

  private List<Map<String, Object>> batch(Catalog catalog, Reader reader) {
    JsonNode list = parsed(InputFile.of("-", console.in()));
    if (!list.isArray()) {
      throw new BadInputException("standard input: expected a list of {id, text, question}.");
    }
    List<Map<String, Object>> results = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (JsonNode entry : list) {
      String nth = "standard input: entry " + (results.size() + 1);
      String id = text(entry, "id").orElseThrow(() -> missing(nth, "id"));
      String place = "standard input: entry '%s'".formatted(id);
      if (!seen.add(id)) {
        throw new BadInputException(place + ": another entry has this id.");
      }
      String text = text(entry, "text").orElseThrow(() -> missing(place, "text"));
      results.add(UnderstoodJson.of(id, reader.read(text, asked(entry, place, catalog)), catalog));
    }
    return results;
  }

  private static Optional<String> asked(JsonNode entry, String place, Catalog catalog) {
    JsonNode node = entry.get("question");
    if (node == null || node.isNull()) {
      return Optional.empty();
    }
    String asked =
        text(entry, "question")
            .orElseThrow(
                () -> new BadInputException(place + ": 'question' must be a text or null."));
    check(catalog, place, asked);
    return Optional.of(asked);
  }

  private static void check(Catalog catalog, String place, String asked) {
    if (catalog.findQuestion(asked).isEmpty()) {
      List<String> known = catalog.questions().stream().map(Question::id).toList();
      String hint =
          NearMiss.of(asked, known)
              .map("did you mean '%s'?"::formatted)
              .orElseGet(() -> "expected one of %s.".formatted(String.join(", ", known)));
      throw new BadInputException("%s: unknown question '%s'; %s".formatted(place, asked, hint));
    }
  }

  private static BadInputException missing(String place, String key) {
    return new BadInputException("%s: '%s' must be there and be a text.".formatted(place, key));
  }

  private static Optional<String> text(JsonNode entry, String key) {
    return Optional.ofNullable(entry.get(key)).filter(JsonNode::isString).map(JsonNode::asString);
  }

  private static JsonNode parsed(InputFile input) {
    try {
      JsonNode node = JSON.readTree(input.text());
      if (node.isMissingNode()) {
        throw new BadInputException(input.name() + ": there is nothing in it.");
      }
      return node;
    } catch (JacksonException broken) {
      String why = String.valueOf(broken.getOriginalMessage()).lines().findFirst().orElse("");
      throw new BadInputException("%s: this is no JSON (%s).".formatted(input.name(), why), broken);
    }
  }
}
