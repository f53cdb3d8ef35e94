package dev.deployadvice.workspace.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every limit of one field, below, at and above its bound. */
final class LimitTableTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void everyRowIsTakenOrRefusedAsItSays() {
    for (LimitTable.Row row : LimitTable.rows()) {
      List<String> said = sentences(row);

      if (row.refusal().isEmpty()) {
        assertThat(said).as("%d: %s", row.size(), shortened(row.block())).isEmpty();
      } else {
        assertThat(said)
            .as("%d: %s", row.size(), shortened(row.block()))
            .contains(row.refusal().get());
      }
    }
  }

  @Test
  void theTableIsLong() {
    assertThat(LimitTable.rows()).hasSizeGreaterThanOrEqualTo(300);
  }

  @Test
  void everyBlockWithALimitIsInTheTable() {
    String templates =
        LimitTable.limits().stream().map(LimitTable.Limit::template).toList().toString();

    assertThat(BlockKit.blocks().keySet())
        .filteredOn(type -> !List.of("file", "task_card").contains(type))
        .allMatch(type -> templates.contains("'type':'" + type + "'"));
  }

  @Test
  void lengthCountsCharactersNotTheirHalves() {
    String header = "[{\"type\":\"header\",\"text\":{\"type\":\"plain_text\",\"text\":\"~\"}}]";

    assertThat(check(Surface.MESSAGE, header.replace("~", "🚀".repeat(150)))).isEmpty();
    assertThat(check(Surface.MESSAGE, header.replace("~", "🚀".repeat(151)))).hasSize(1);
  }

  private static List<String> sentences(LimitTable.Row row) {
    return check(row.surface(), "[" + row.block() + "]");
  }

  private static List<String> check(Surface surface, String blocks) {
    JsonNode json = JSON.readTree(blocks);
    return BlockKit.check(json, surface).stream().map(Problem::sentence).toList();
  }

  private static String shortened(String block) {
    return block.substring(0, Math.min(200, block.length()));
  }
}
