package dev.deployadvice.workspace.block;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The rows of {@code blocks/limits.txt}: each limit below, at and above its bound, and where there
 * is a least, below that.
 */
public final class LimitTable {

  /** What the number of a limit counts. */
  enum Counts {
    TEXT,
    LIST,
    NUMBER
  }

  record Limit(
      Surface surface, Counts counts, int least, int most, String pointer, String template) {}

  /**
   * One row.
   *
   * @param size how much stands where the limit is
   * @param refusal the sentence that is expected; empty where the block is taken
   */
  public record Row(Surface surface, int size, String block, Optional<String> refusal) {}

  private LimitTable() {}

  /** All rows. */
  public static List<Row> rows() {
    return limits().stream().flatMap(limit -> rows(limit).stream()).toList();
  }

  static List<Limit> limits() {
    try (InputStream in =
        Objects.requireNonNull(LimitTable.class.getResourceAsStream("/blocks/limits.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(LimitTable::limit)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Limit limit(String line) {
    String[] parts = line.split(" ; ", -1);
    return new Limit(
        Surface.valueOf(parts[0]),
        Counts.valueOf(parts[1].toUpperCase(Locale.ROOT)),
        Integer.parseInt(parts[2]),
        Integer.parseInt(parts[3]),
        parts[4],
        parts[5]);
  }

  private static List<Row> rows(Limit limit) {
    List<Row> rows = new ArrayList<>();
    if (limit.least() > 0 || limit.counts() == Counts.NUMBER) {
      rows.add(row(limit, limit.least() - 1, Optional.of(tooLittle(limit))));
    }
    if (limit.most() - 1 >= limit.least()) {
      rows.add(row(limit, limit.most() - 1, Optional.empty()));
    }
    rows.add(row(limit, limit.most(), Optional.empty()));
    rows.add(row(limit, limit.most() + 1, Optional.of(tooMuch(limit))));
    return rows;
  }

  private static Row row(Limit limit, int size, Optional<String> refusal) {
    Optional<String> whole =
        refusal.map(sentence -> sentence + " [json-pointer:/0" + limit.pointer() + "]");
    return new Row(limit.surface(), size, block(limit, size), whole);
  }

  private static String tooMuch(Limit limit) {
    int above = limit.most() + 1;
    return switch (limit.counts()) {
      case TEXT -> "must be less than " + above + " characters";
      case LIST -> "no more than " + limit.most() + " items allowed";
      case NUMBER -> "must be less than " + above;
    };
  }

  private static String tooLittle(Limit limit) {
    return switch (limit.counts()) {
      case TEXT -> "must be more than 0 characters";
      case LIST -> "must provide at least " + limit.least() + " items";
      case NUMBER -> "must be greater than " + (limit.least() - 1);
    };
  }

  private static String block(Limit limit, int size) {
    String template =
        limit
            .template()
            .replaceAll("\\bW\\b", "{'type':'plain_text','text':'x'}")
            .replaceAll("\\bP\\b", "{'type':'plain_text','text':'~'}")
            .replaceAll("\\bT\\b", "{'type':'mrkdwn','text':'~'}");
    String filled =
        switch (limit.counts()) {
          case TEXT -> template.replace("~", "x".repeat(size));
          case NUMBER -> template.replace("#", Integer.toString(size));
          case LIST -> repeated(template, size);
        };
    return filled.replace('\'', '"');
  }

  private static String repeated(String template, int times) {
    int from = template.indexOf('«');
    int to = template.indexOf('»');
    String part = template.substring(from + 1, to);
    return IntStream.range(0, times)
        .mapToObj(count -> part.replace("#", Integer.toString(count)))
        .collect(Collectors.joining(",", template.substring(0, from), template.substring(to + 1)));
  }
}
