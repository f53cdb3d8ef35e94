package dev.deployadvice.workspace;

import java.util.List;

/** A manifest that cannot be used, with everything that is wrong with it. */
public final class ManifestException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> problems;

  ManifestException(List<String> problems) {
    super("The manifest cannot be used:\n- " + String.join("\n- ", problems));
    this.problems = List.copyOf(problems);
  }

  /** One sentence for each thing that is wrong, in the order of the file. */
  public List<String> problems() {
    return problems;
  }
}
