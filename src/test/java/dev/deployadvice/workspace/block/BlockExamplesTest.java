package dev.deployadvice.workspace.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the tables {@code blocks/good.json} and {@code blocks/bad.json}. */
final class BlockExamplesTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void takesEveryGoodExampleOnItsSurfaces() {
    for (JsonNode example : read("good.json")) {
      for (JsonNode surface : example.path("surfaces")) {
        assertThat(BlockKit.check(blocks(example), Surface.valueOf(surface.stringValue())))
            .as("%s (%s)", example.path("name").stringValue(), surface)
            .isEmpty();
      }
    }
  }

  @Test
  void refusesEveryGoodExampleOnOtherSurfaces() {
    for (JsonNode example : read("good.json")) {
      Set<String> allowed = new TreeSet<>();
      example.path("surfaces").forEach(surface -> allowed.add(surface.stringValue()));
      for (Surface surface : Surface.values()) {
        if (!allowed.contains(surface.name())) {
          assertThat(BlockKit.check(blocks(example), surface))
              .as("%s (%s)", example.path("name").stringValue(), surface)
              .isNotEmpty();
        }
      }
    }
  }

  @Test
  void hasAGoodExampleOfEveryBlockThatAppsMaySend() {
    Set<String> shown = new TreeSet<>();
    read("good.json").forEach(example -> shown.add(example.path("block").path("type").asString()));

    Set<String> expected = new TreeSet<>(Specs.of(Kind.Table.BLOCK).keySet());
    expected.remove("file");
    assertThat(shown).isEqualTo(expected);
  }

  @Test
  void saysWhatIsWrongWithEveryBadExample() {
    for (JsonNode example : read("bad.json")) {
      Surface surface = Surface.valueOf(example.path("surface").stringValue());

      assertThat(BlockKit.check(blocks(example), surface).stream().map(Problem::sentence))
          .as(example.path("name").stringValue())
          .containsExactlyElementsOf(
              example.path("sentences").valueStream().map(JsonNode::stringValue).toList());
    }
  }

  private static JsonNode blocks(JsonNode example) {
    return JSON.createArrayNode().add(example.path("block"));
  }

  private static JsonNode read(String name) {
    try (InputStream file =
        Objects.requireNonNull(
            BlockExamplesTest.class.getResourceAsStream("/blocks/" + name), name)) {
      return JSON.readTree(file.readAllBytes());
    } catch (IOException unreadable) {
      throw new AssertionError(name, unreadable);
    }
  }
}
