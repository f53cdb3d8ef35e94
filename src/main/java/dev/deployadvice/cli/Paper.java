package dev.deployadvice.cli;

import java.util.ArrayList;
import java.util.List;

/** Plain text for a terminal: headings, lines and items, none wider than a hundred characters. */
final class Paper {
  private static final int WIDTH = 100;

  private final List<String> lines = new ArrayList<>();

  /** A heading, with an empty line above it. */
  void heading(String text) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    wrap("", text);
  }

  void line(String text) {
    wrap("", text);
  }

  /** A line that begins with a mark; what does not fit goes on below its text. */
  void item(String mark, String text) {
    wrap("  " + mark + " ", text);
  }

  /** Rows of cells below each other; each column is as wide as its longest cell. */
  void table(List<List<String>> rows) {
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder("  ");
      for (int column = 0; column < row.size(); column++) {
        int place = column;
        int width = rows.stream().mapToInt(each -> each.get(place).length()).max().orElse(0);
        line.append(row.get(column)).repeat(" ", width - row.get(column).length() + 2);
      }
      lines.add(line.toString().stripTrailing());
    }
  }

  String text() {
    return String.join("\n", lines);
  }

  private void wrap(String start, String text) {
    StringBuilder line = new StringBuilder(start);
    int begin = start.length();
    for (String word : text.strip().split("\\s+", -1)) {
      boolean first = line.length() == begin;
      if (!first && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(begin));
        first = true;
      }
      line.append(first ? "" : " ").append(word);
    }
    lines.add(line.toString());
  }
}
