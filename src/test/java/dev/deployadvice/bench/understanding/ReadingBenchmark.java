package dev.deployadvice.bench.understanding;

import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.understanding.Reader;
import dev.deployadvice.understanding.Understood;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** Mean time of a message, over the labelled ones. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBenchmark {
  private final Reader reader = new Reader(CatalogLoader.load());
  private final List<String> texts = texts();
  private int turn;

  /** From text to answers, with no question asked. */
  @Benchmark
  public Understood read() {
    turn = (turn + 1) % texts.size();
    return reader.read(texts.get(turn), Optional.empty());
  }

  private static List<String> texts() {
    try (InputStream in =
        Objects.requireNonNull(
            ReadingBenchmark.class.getResourceAsStream("/utterances/labelled.json"))) {
      List<String> texts = new ArrayList<>();
      JsonMapper.builder()
          .build()
          .readTree(in)
          .forEach(node -> texts.add(node.get("text").asString()));
      return texts;
    } catch (IOException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }
}
