package dev.deployadvice.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of every block and element. */
final class Gallery {
  private Gallery() {}

  /** Posts messages with every kind of block. */
  static void hang(TestWorkspace workspace, String channel) {
    for (JsonNode message : JsonMapper.builder().build().readTree(text("gallery.json"))) {
      workspace.callApi(
          api ->
              api.chatPostMessage(
                  r ->
                      r.channel(channel)
                          .text(message.path("text").asString())
                          .blocksAsString(message.path("blocks").toString())));
    }
  }

  /** A modal with every kind of input. */
  static String form() {
    return text("modal.json");
  }

  private static String text(String name) {
    try (var in = Gallery.class.getResourceAsStream("/page/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
