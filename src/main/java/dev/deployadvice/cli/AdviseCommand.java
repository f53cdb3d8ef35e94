package dev.deployadvice.cli;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.catalog.AnswerReader;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.catalog.InvalidAnswersException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints the advice on a set of answers as JSON. */
@Command(
    name = "advise",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the advice on a set of answers as one JSON document, or as text.",
      "CATALOG_DIR names a folder whose files are laid over the built-in catalog."
    })
final class AdviseCommand implements Callable<Integer> {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private final Console console;

  @Option(
      names = "--answers",
      required = true,
      paramLabel = "FILE",
      description = "A map from questions to answers in YAML or JSON; - reads standard input.")
  private String answers = "";

  @Option(
      names = "--batch",
      description = "FILE is a list of {id, answers}; prints a list, each result with its id.")
  private boolean batch;

  @Option(
      names = "--explain",
      description = "Prints text to be read in place of JSON; not with --batch.")
  private boolean explain;

  AdviseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (explain && batch) {
      throw new BadInputException("--explain tells one set of answers, --batch takes a list.");
    }
    Adviser adviser = new Adviser(catalog());
    if (explain) {
      console.say(new AdviceText(adviser).of(single(adviser)));
      return 0;
    }
    AdviceJson json = new AdviceJson(adviser);
    Object result = batch ? batch(adviser, json) : json.of(single(adviser));
    console.say(JSON.writeValueAsString(result));
    return 0;
  }

  private Catalog catalog() {
    return Optional.ofNullable(console.environment().get("CATALOG_DIR"))
        .filter(folder -> !folder.isBlank())
        .map(folder -> CatalogLoader.load(Path.of(folder)))
        .orElseGet(CatalogLoader::load);
  }

  private AnswerSet single(Adviser adviser) {
    InputFile input = InputFile.of(answers, console.in());
    try {
      return new AnswerReader(adviser.catalog()).read(input.text());
    } catch (InvalidAnswersException invalid) {
      throw input.refused(invalid);
    }
  }

  private List<Map<String, Object>> batch(Adviser adviser, AdviceJson json) {
    InputFile input = InputFile.of(answers, console.in());
    try {
      List<Map<String, Object>> results = new ArrayList<>();
      for (AnswerReader.Entry entry : new AnswerReader(adviser.catalog()).readBatch(input.text())) {
        results.add(json.of(entry.id(), entry.answers()));
      }
      return results;
    } catch (InvalidAnswersException invalid) {
      throw input.refused(invalid);
    }
  }
}
