package dev.deployadvice.workspace.block;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Limits on all blocks of a message or view together. */
final class Totals {
  private static final int MARKDOWN = 12_000;
  private static final int CHARTS = 2;
  private static final Map<String, Integer> CELLS = Map.of("table", 10_000, "data_table", 20_000);

  /** Slack does not publish this one; it was measured from outside. */
  private static final int MESSAGE = 13_200;

  /** What a header costs beyond its text, measured likewise. */
  private static final int HEADER = 100;

  private static final Set<String> TEXT_FIELDS = Set.of("text", "title", "caption", "label");

  private Totals() {}

  static void check(List<PlacedBlock> blocks, Report report) {
    checkMarkdown(blocks, report);
    CELLS.forEach((type, max) -> checkCells(blocks, type, max, report));
    checkCharts(blocks, report);
  }

  /** The bound on a whole message, for which Slack has an error of its own. */
  static void checkSize(List<PlacedBlock> blocks, Report report) {
    int size = 0;
    for (PlacedBlock block : blocks) {
      size += rendered(block.json(), block.innerField(), true);
      size += block.type().equals("header") ? HEADER : 0;
    }
    if (size > MESSAGE) {
      report.add(
          new Problem(
              Problem.BLOCKS_TOO_LONG,
              "all blocks together must be less than " + (MESSAGE + 1) + " characters",
              "",
              Optional.of(Report.limit("max_length", MESSAGE, size))));
    }
  }

  private static void checkMarkdown(List<PlacedBlock> blocks, Report report) {
    int sum = 0;
    for (PlacedBlock block : blocks) {
      if (block.type().equals("markdown")) {
        int before = sum;
        sum += Checker.length(block.json().path("text").asString(""));
        if (before <= MARKDOWN && sum > MARKDOWN) {
          report.tooLong(block.pointer() + "/text", MARKDOWN, sum);
        }
      }
    }
  }

  private static void checkCells(List<PlacedBlock> blocks, String type, int max, Report report) {
    int sum = 0;
    for (PlacedBlock block : blocks) {
      if (block.type().equals(type)) {
        int before = sum;
        sum += rendered(block.json().path("rows"), "", false);
        if (before <= max && sum > max) {
          report.tooLong(block.pointer() + "/rows", max, sum);
        }
      }
    }
  }

  private static void checkCharts(List<PlacedBlock> blocks, Report report) {
    List<PlacedBlock> charts =
        blocks.stream().filter(block -> block.type().equals("data_visualization")).toList();
    if (charts.size() > CHARTS) {
      report.failed(
          charts.get(CHARTS).pointer(),
          "no more than " + CHARTS + " data_visualization blocks allowed",
          Report.limit("max_items", CHARTS, charts.size()));
    }
  }

  private static int rendered(JsonNode node, String skipped, boolean escaped) {
    int length = 0;
    boolean mrkdwn = node.path("type").asString("").equals("mrkdwn");
    for (Map.Entry<String, JsonNode> child : node.properties()) {
      JsonNode value = child.getValue();
      if (value.isString() && TEXT_FIELDS.contains(child.getKey())) {
        length += length(value.stringValue(), escaped && !mrkdwn);
      } else if (!child.getKey().equals(skipped)) {
        length += rendered(value, "", escaped);
      }
    }
    if (node.isArray()) {
      for (JsonNode each : node) {
        length += rendered(each, "", escaped);
      }
    }
    return length;
  }

  /** Slack counts {@code &}, {@code <} and {@code >} as the entities it stores. */
  private static int length(String text, boolean escaped) {
    String stored =
        escaped ? text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") : text;
    return Checker.length(stored);
  }
}
