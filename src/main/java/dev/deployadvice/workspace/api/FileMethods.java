package dev.deployadvice.workspace.api;

import static dev.deployadvice.workspace.api.Method.Token.BOT;

import dev.deployadvice.workspace.state.Change;
import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.FileStore;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.StoredFile;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code files.*}: announce, upload, complete. */
final class FileMethods {
  private final Site site;
  private final Content content;

  FileMethods(Site site) {
    this.site = site;
    this.content = new Content(site);
  }

  List<Method> all() {
    List<String> write = List.of("files:write");
    return List.of(
        new Method("files.getUploadURLExternal", Tier.FOUR, BOT, write, this::announce),
        new Method("files.completeUploadExternal", Tier.FOUR, BOT, write, this::complete),
        new Method("files.list", Tier.THREE, BOT, List.of("files:read"), this::list),
        new Method("files.delete", Tier.THREE, BOT, write, this::delete),
        new Method("files.info", Tier.FOUR, BOT, List.of("files:read"), this::info));
  }

  private ObjectNode announce(ApiCall call) {
    String name = call.require("filename").replaceAll("[/\\\\\\p{Cntrl}]", "_");
    long length = length(call.require("length"));
    if (length > FileRoutes.LARGEST) {
      throw Refusal.of("file_upload_size_restricted");
    }
    String guessed = URLConnection.guessContentTypeFromName(name);
    String type = Optional.ofNullable(guessed).orElse("application/octet-stream");
    StoredFile.Label label = new StoredFile.Label(name, name, type, length, call.text("alt_txt"));
    FileStore.Announced announced = site.workspace().files().announce(label, site.bot());
    return Json.ok()
        .put("upload_url", site.address().http() + "upload/v1/" + announced.token())
        .put("file_id", announced.file().id());
  }

  private static long length(String text) {
    if (!text.matches("[1-9]\\d{0,9}")) {
      throw Refusal.arguments("must be greater than 0 [json-pointer:/length]");
    }
    return Long.parseLong(text);
  }

  private ObjectNode complete(ApiCall call) {
    List<Channel> channels = channels(call);
    JsonNode named =
        call.json("files", "invalid_arguments")
            .orElseThrow(() -> Refusal.arguments("missing required field: files"));
    List<StoredFile> shared = new ArrayList<>();
    List<String> where = channels.stream().map(Channel::id).toList();
    for (JsonNode file : Json.elements(named)) {
      String id = Json.text(file, "id");
      shared.add(site.workspace().files().complete(id, Json.text(file, "title"), where));
    }
    ArrayNode files = shown(shared);
    channels.forEach(channel -> share(channel, shared, call));
    return Json.ok().set("files", files);
  }

  private List<Channel> channels(ApiCall call) {
    List<String> ids =
        call.has("channel_id") ? List.of(call.text("channel_id")) : call.list("channels");
    List<Channel> channels = new ArrayList<>();
    for (String id : ids) {
      Channel channel = site.workspace().channels().require(id, site.bot());
      if (!channel.has(site.bot())) {
        throw Refusal.of("not_in_channel");
      }
      if (channel.archived()) {
        throw Refusal.of("is_archived");
      }
      channels.add(channel);
    }
    return channels;
  }

  private void share(Channel channel, List<StoredFile> shared, ApiCall call) {
    ObjectNode said = Json.object().put("text", call.text("initial_comment"));
    if (call.text("initial_comment").isEmpty()) {
      call.json("blocks", "invalid_blocks_format").ifPresent(b -> content.putBlocks(said, b));
    }
    ObjectNode draft = content.signed(said).put("subtype", "file_share").put("upload", true);
    draft.set("files", shown(shared));
    if (!call.text("thread_ts").isEmpty()) {
      draft.put("thread_ts", call.text("thread_ts"));
    }
    ObjectNode _ = site.workspace().messages().post(channel, draft);
    shared.forEach(file -> site.workspace().announce(new Change.FileShared(channel, file)));
  }

  private ArrayNode shown(List<StoredFile> files) {
    return Json.nodes(files.stream().map(f -> f.toSlack(site.address().http())).toList());
  }

  /** Those of a conversation that the bot is in, or the bot's own. */
  private ObjectNode list(ApiCall call) {
    String asked = call.text("channel");
    List<StoredFile> seen =
        site.workspace().files().all().stream()
            .filter(file -> asked.isEmpty() || file.channels().contains(asked))
            .filter(
                file ->
                    file.user().equals(site.bot())
                        || file.channels().stream().anyMatch(this::joined))
            .toList();
    int count = seen.size();
    ObjectNode answer = Json.ok();
    answer.set("files", shown(seen));
    answer
        .putObject("paging")
        .put("count", count)
        .put("total", count)
        .put("page", 1)
        .put("pages", 1);
    return answer;
  }

  private boolean joined(String channel) {
    return site.workspace().channels().find(channel).filter(it -> it.has(site.bot())).isPresent();
  }

  private ObjectNode delete(ApiCall call) {
    StoredFile file = site.workspace().files().require(call.require("file"));
    if (!file.user().equals(site.bot())) {
      throw Refusal.of("cant_delete_file");
    }
    site.workspace().files().delete(file.id());
    return Json.ok();
  }

  private ObjectNode info(ApiCall call) {
    StoredFile file = site.workspace().files().require(call.require("file"));
    return Json.ok().set("file", file.toSlack(site.address().http()));
  }
}
