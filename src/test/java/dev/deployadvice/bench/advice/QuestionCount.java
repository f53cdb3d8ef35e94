package dev.deployadvice.bench.advice;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.bench.advice.Sitting.Length;
import dev.deployadvice.bench.advice.Sitting.Order;
import dev.deployadvice.catalog.AnswerReader;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.testing.Projects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** Prints how many questions an interview takes on average. */
public final class QuestionCount {
  private static final Path CASES = Path.of("src/test/resources/cases/train.yaml");
  private static final long SEED = 20_261_121;

  private QuestionCount() {}

  /** Takes the number of projects to draw from the priors. */
  public static void main(String[] args) throws IOException {
    Catalog catalog = CatalogLoader.load();
    Adviser adviser = new Adviser(catalog);
    Projects priors = new Projects(catalog, SEED);
    List<AnswerSet> drawn = Stream.generate(priors::next).limit(Integer.parseInt(args[0])).toList();
    List<AnswerSet> cases =
        new AnswerReader(catalog)
            .readBatch(Files.readString(CASES)).stream().map(AnswerReader.Entry::answers).toList();
    print("Mean number of questions, of " + catalog.questions().size());
    print("stable: 95 % of likely completions keep the leader");
    print("advice: the same, and five answers known; settled: a proof, or all asked that is told");
    print(row("projects", "card", "order", "  stable", "  advice", " settled"));
    count(adviser, "%d from priors".formatted(drawn.size()), drawn);
    count(adviser, "%d documented cases".formatted(cases.size()), cases);
  }

  private static void count(Adviser adviser, String name, List<AnswerSet> projects) {
    for (boolean card : List.of(true, false)) {
      for (Order order : Order.values()) {
        List<Length> lengths =
            projects.parallelStream()
                .map(project -> Sitting.of(adviser, project, order, card))
                .toList();
        print(
            row(
                name,
                card ? "with" : "without",
                order == Order.ADVISED ? "ours" : "fixed",
                mean(lengths, Length::toStable),
                mean(lengths, Length::toAdvice),
                mean(lengths, Length::toSettled)));
      }
    }
  }

  private static String mean(List<Length> lengths, ToIntFunction<Length> part) {
    double mean = lengths.stream().mapToInt(part).average().orElse(0);
    return String.format(Locale.ROOT, "%8.2f", mean);
  }

  private static String row(String projects, String card, String order, String... means) {
    return String.format(Locale.ROOT, "%-22s %-8s %-6s ", projects, card, order)
        + String.join(" ", means);
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
