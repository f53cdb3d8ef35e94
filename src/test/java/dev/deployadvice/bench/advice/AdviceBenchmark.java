package dev.deployadvice.bench.advice;

import dev.deployadvice.advice.Advice;
import dev.deployadvice.advice.Adviser;
import dev.deployadvice.advice.Asked;
import dev.deployadvice.advice.Flip;
import dev.deployadvice.advice.Flips;
import dev.deployadvice.advice.Outlook;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.catalog.Option;
import dev.deployadvice.testing.Projects;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Mean times on the built-in catalog, over projects with every question answered. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class AdviceBenchmark {
  private static final int PROJECTS = 256;

  private final Catalog catalog = CatalogLoader.load();
  private final Adviser adviser = new Adviser(catalog);
  private final Flips flips = new Flips(adviser);
  private final List<String> options = catalog.options().stream().map(Option::id).toList();
  private final List<AnswerSet> projects =
      Stream.generate(new Projects(catalog, 1)::next).limit(PROJECTS).toList();
  private int turn;

  /** Scores, ranking and reasons. */
  @Benchmark
  public Advice advise() {
    return adviser.advise(nextProject());
  }

  /** Proof, stability and next question while all 22 are open. */
  @Benchmark
  public Outlook nextQuestion() {
    return adviser.outlook(AnswerSet.EMPTY, Asked.NOTHING, options);
  }

  /** Everything that would turn the advice. */
  @Benchmark
  public List<Flip> flips() {
    return flips.of(nextProject());
  }

  private AnswerSet nextProject() {
    turn = (turn + 1) % PROJECTS;
    return projects.get(turn);
  }
}
