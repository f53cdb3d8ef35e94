package dev.deployadvice.bench.advice;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.advice.Outlook;
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
    print("Mean number of questions, of %d", catalog.questions().size());
    print(
        "%-22s %-6s %-10s %8s %8s %8s", "projects", "card", "order", "stable", "advice", "settled");
    print("stable: %.0f %% of likely completions keep the leader", 100 * Outlook.STABLE);
    print("advice: the same, and five answers known; settled: a proof, or all asked that is told");
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
            "%-22s %-6s %-10s %8.2f %8.2f %8.2f",
            name,
            card ? "with" : "without",
            order == Order.ADVISED ? "ours" : "fixed",
            mean(lengths, Length::toStable),
            mean(lengths, Length::toAdvice),
            mean(lengths, Length::toSettled));
      }
    }
  }

  private static double mean(List<Length> lengths, ToIntFunction<Length> part) {
    return lengths.stream().mapToInt(part).average().orElse(0);
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
