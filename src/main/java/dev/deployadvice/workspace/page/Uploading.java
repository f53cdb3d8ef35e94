package dev.deployadvice.workspace.page;

import dev.deployadvice.workspace.api.Site;
import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.FileStore;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.StoredFile;
import java.net.URLConnection;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Files that people bring: first the bytes, then they are shared with a message or a form. */
final class Uploading {
  private static final int LONGEST_NAME = 200;

  private final Site site;

  Uploading(Site site) {
    this.site = site;
  }

  /** Keeps the bytes of one file, which nobody but its owner sees yet. */
  ObjectNode keep(PageCall call, byte[] content) {
    String name = name(call.require("name"));
    if (content.length == 0) {
      throw Refusal.of("empty_file");
    }
    String guessed = URLConnection.guessContentTypeFromName(name);
    String type = Optional.ofNullable(guessed).orElse("application/octet-stream");
    StoredFile.Label label =
        new StoredFile.Label(name, name, type, content.length, call.text("alt"));
    FileStore files = site.workspace().files();
    FileStore.Announced announced = files.announce(label, call.user(site.workspace()).id());
    boolean _ = files.upload(announced.token(), content);
    StoredFile kept = files.complete(announced.file().id(), "", List.of());
    return Json.ok().set("file", kept.toSlack(site.address().http()));
  }

  /** The files of a message, from now on for everybody in the channel. */
  ArrayNode share(JsonNode ids, Channel channel, String user) {
    ArrayNode shared = Json.array();
    for (JsonNode id : Json.elements(ids)) {
      StoredFile file = site.workspace().files().require(id.asString(""));
      if (!file.user().equals(user)) {
        throw Refusal.of("file_not_found");
      }
      StoredFile seen = site.workspace().files().complete(file.id(), "", List.of(channel.id()));
      shared.add(seen.toSlack(site.address().http()));
    }
    return shared;
  }

  private static String name(String given) {
    String clean = given.replaceAll("[/\\\\\\p{Cntrl}]", "_").strip();
    return clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
  }
}
