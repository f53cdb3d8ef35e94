package dev.deployadvice.bench;

import dev.deployadvice.dialogue.Move;
import dev.deployadvice.store.StateCodec;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** What stands in the bot's database, read from outside. */
final class Books {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final String HEADLINES = "reply LIKE '%\"headline\"%'";

  private final String url;

  Books(Path dataDir) {
    url = "jdbc:sqlite:" + dataDir.resolve("deploy-advice.db");
  }

  /** Of these, what is not in the database although it was acknowledged. */
  List<Interaction> lost(List<Interaction> acknowledged) throws SQLException {
    Set<String> projects = new HashSet<>();
    Map<String, List<Move>> moves = new HashMap<>();
    read(projects, moves);
    List<Interaction> lost = new ArrayList<>();
    for (Interaction interaction : acknowledged) {
      boolean kept =
          switch (interaction) {
            case Interaction.Start start -> projects.contains(start.project());
            case Interaction.Click(int _, Card _, Card.Press press) ->
                moves.getOrDefault(press.interview(), List.of()).contains(press.move());
          };
      if (!kept) {
        lost.add(interaction);
      }
    }
    return lost;
  }

  private void read(Set<String> projects, Map<String, List<Move>> moves) throws SQLException {
    StateCodec codec = new StateCodec();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT id, project, state FROM interview")) {
      while (rows.next()) {
        projects.add(rows.getString("project"));
        moves.put(
            rows.getString("id"), codec.readState(rows.getString("state")).progress().moves());
      }
    }
  }

  /** Waits until nothing but rewrites of headlines is owed any more; how long that took. */
  Duration awaitShown(Duration patience) throws SQLException {
    long begin = System.nanoTime();
    while (count("NOT " + HEADLINES) > 0) {
      if (System.nanoTime() - begin > patience.toNanos()) {
        throw new IllegalStateException("not everything was shown after " + patience);
      }
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  /** Rewrites of headlines that wait for their turn: the bot keeps within Slack's rate for them. */
  int headlinesOwed() throws SQLException {
    return count(HEADLINES);
  }

  private int count(String condition) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count(*) FROM outbox WHERE " + condition)) {
      return row.getInt(1);
    }
  }
}
