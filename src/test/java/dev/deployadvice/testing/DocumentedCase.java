package dev.deployadvice.testing;

import dev.deployadvice.catalog.AnswerReader;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a real project said of itself, and where it was hosted then.
 *
 * @param judged the questions whose answers are a reader's judgement, not the project's words
 * @param chosen the option that was chosen, which need not be the right one
 */
public record DocumentedCase(
    String id, AnswerSet answers, List<String> judged, String chosen, boolean highConfidence) {

  public DocumentedCase {
    judged = List.copyOf(judged);
  }

  /** The answers that the project gave in its own words. */
  public AnswerSet stated() {
    AnswerSet stated = answers;
    for (String question : judged) {
      stated = stated.without(question);
    }
    return stated;
  }

  /** The answers without two of them, for each two of them. */
  public List<AnswerSet> withTwoLeftOut() {
    List<String> questions = List.copyOf(answers.answers().keySet());
    List<AnswerSet> sets = new ArrayList<>();
    for (String one : questions) {
      for (String other : questions.subList(0, questions.indexOf(one))) {
        sets.add(answers.without(one).without(other));
      }
    }
    return sets;
  }

  /** The cases on which the catalog's points were weighed. */
  public static List<DocumentedCase> all(Catalog catalog) {
    String text = text();
    List<String> entries = Pattern.compile("(?m)^- id: ").splitAsStream(text).skip(1).toList();
    List<DocumentedCase> cases = new ArrayList<>();
    for (AnswerReader.Entry entry : new AnswerReader(catalog).readBatch(text)) {
      String lines = entries.get(cases.size());
      cases.add(
          new DocumentedCase(
              entry.id(),
              entry.answers(),
              List.of(found(lines, "(?s)\n  judged:\n((?:  - \\S+\n)*)").trim().split("\\s*- ")),
              found(lines, "\n  chosen: (\\S+)"),
              found(lines, "\n  confidence: (\\S+)").equals("high")));
    }
    return List.copyOf(cases);
  }

  private static String found(String lines, String pattern) {
    return Pattern.compile(pattern)
        .matcher(lines)
        .results()
        .map(each -> each.group(1))
        .findFirst()
        .orElse("");
  }

  private static String text() {
    try (InputStream file =
        Objects.requireNonNull(DocumentedCase.class.getResourceAsStream("/cases/train.yaml"))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
