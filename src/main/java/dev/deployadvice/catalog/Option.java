package dev.deployadvice.catalog;

import java.util.List;

/**
 * A way to host: what is recommended.
 *
 * @param id fixed for ever
 */
public record Option(String id, Names names, Statements statements) {

  /**
   * What an option is called.
   *
   * @param name as it stands in a sentence: "a VPS", without article: "VPS"
   * @param full written out: "virtual private server"
   * @param summary one sentence a newcomer understands
   */
  public record Names(String name, String full, String summary) {}

  /** What is said about an option, each statement with its id. */
  public record Statements(
      List<Statement> definition,
      List<Statement> pros,
      List<Statement> cons,
      List<Responsibility> responsibilities) {
    public Statements {
      definition = List.copyOf(definition);
      pros = List.copyOf(pros);
      cons = List.copyOf(cons);
      responsibilities = List.copyOf(responsibilities);
    }
  }

  /**
   * One statement.
   *
   * @param ids ids of the facts that it tells, for tests and records
   * @param text one sentence
   */
  public record Statement(List<String> ids, String title, String text) {
    public Statement {
      ids = List.copyOf(ids);
    }
  }

  /** Who looks after a part of the service. */
  public record Responsibility(String item, Party party, String note, List<String> ids) {
    public Responsibility {
      ids = List.copyOf(ids);
    }
  }

  /** Who does it. */
  public enum Party {
    TEAM,
    PROVIDER,
    SHARED
  }
}
