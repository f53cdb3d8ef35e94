package dev.deployadvice.card;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;
import java.util.stream.Stream;

/**
 * Slack's table that can be sorted and read by screen readers; its client has no class for it.
 *
 * @param rows the first holds the titles of the columns
 */
record DataTable(String type, String blockId, String caption, List<List<Cell>> rows, int pageSize)
    implements LayoutBlock {
  private static final int LONGEST_PAGE = 20;

  DataTable {
    rows = List.copyOf(rows);
  }

  /** A cell with plain text. */
  record Cell(String type, String text) {}

  static DataTable of(String caption, List<String> titles, List<List<String>> rows) {
    List<List<Cell>> cells =
        Stream.concat(Stream.of(titles), rows.stream())
            .map(row -> row.stream().map(text -> new Cell("raw_text", text)).toList())
            .toList();
    return new DataTable("data_table", "table", caption, cells, LONGEST_PAGE);
  }

  @Override
  public String getType() {
    return type;
  }

  @Override
  public String getBlockId() {
    return blockId;
  }
}
