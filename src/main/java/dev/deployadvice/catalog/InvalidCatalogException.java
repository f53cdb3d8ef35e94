package dev.deployadvice.catalog;

import java.util.List;

/** A catalog that cannot be used, with everything that is wrong with it. */
public final class InvalidCatalogException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  InvalidCatalogException(List<Problem> problems) {
    super(message(problems));
    this.problems = List.copyOf(problems);
  }

  /** The contents first, then file by file, line by line. */
  public List<Problem> problems() {
    return problems;
  }

  private static String message(List<Problem> problems) {
    StringBuilder message = new StringBuilder();
    message.append(
        problems.size() == 1
            ? "The catalog has 1 problem:"
            : "The catalog has %d problems:".formatted(problems.size()));
    problems.forEach(each -> message.append("\n- ").append(each.sentence()));
    return message.toString();
  }

  /**
   * One thing that is wrong.
   *
   * @param file relative to the catalog's folder
   * @param line counted from 1; 0 where the whole file is meant
   * @param entry where in the file, as a path of keys; empty where the whole file is meant
   */
  public record Problem(String file, int line, String entry, String found, String expected) {

    /** "questions/team.yaml, line 3, title: found a number, expected a text". */
    public String sentence() {
      String place =
          file + (line > 0 ? ", line " + line : "") + (entry.isEmpty() ? "" : ", " + entry);
      return "%s: found %s, expected %s".formatted(place, found, expected);
    }
  }
}
