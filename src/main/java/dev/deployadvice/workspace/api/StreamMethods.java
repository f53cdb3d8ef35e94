package dev.deployadvice.workspace.api;

import static dev.deployadvice.workspace.api.Method.Token.BOT;

import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Kind;
import dev.deployadvice.workspace.state.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Messages that grow while people read them. */
final class StreamMethods {
  private static final Duration LONGEST = Duration.ofHours(1);

  private final Site site;
  private final Reach reach;
  private final Content content;
  private final StreamedBlocks blocks;

  StreamMethods(Site site) {
    this.site = site;
    this.reach = new Reach(site);
    this.content = new Content(site);
    this.blocks = new StreamedBlocks(site.workspace().ids());
  }

  List<Method> all() {
    List<String> write = List.of("chat:write");
    return List.of(
        new Method("chat.startStream", Tier.TWO, BOT, write, this::start),
        new Method("chat.appendStream", Tier.FOUR, BOT, write, this::append),
        new Method("chat.stopStream", Tier.TWO, BOT, write, this::stop));
  }

  private ObjectNode start(ApiCall call) {
    Channel channel = reach.postable(call);
    String thread = call.text("thread_ts");
    if (thread.isEmpty() || site.workspace().messages().find(channel.id(), thread).isEmpty()) {
      throw Refusal.of("invalid_thread_ts");
    }
    if (channel.kind() != Kind.IM) {
      checkRecipient(call);
    }
    ObjectNode draft = content.signed(Json.object().put("text", ""), call);
    draft.put("thread_ts", thread).put("streaming_state", "in_progress");
    draft.put("task_display_mode", mode(call));
    draft.setAll(grown(draft, call));
    ObjectNode message = site.workspace().messages().post(channel, draft);
    site.workspace().sessions().status(channel, thread, "Working…", LONGEST);
    return answer(channel, message);
  }

  private void checkRecipient(ApiCall call) {
    if (!call.has("recipient_user_id")) {
      throw Refusal.of("missing_recipient_user_id");
    }
    if (!call.has("recipient_team_id")) {
      throw Refusal.of("missing_recipient_team_id");
    }
    Object _ = site.workspace().users().require(call.text("recipient_user_id"));
  }

  private static String mode(ApiCall call) {
    String mode = call.text("task_display_mode");
    if (!mode.isEmpty() && !mode.equals("timeline") && !mode.equals("plan")) {
      throw Refusal.arguments("must be a valid enum value [json-pointer:/task_display_mode]");
    }
    return mode.isEmpty() ? "timeline" : mode;
  }

  private ObjectNode append(ApiCall call) {
    Channel channel = reach.joined(call, "channel");
    ObjectNode message = streaming(channel, call);
    if (!call.has("markdown_text") && !call.has("chunks")) {
      throw Refusal.arguments("must provide one of `markdown_text` or `chunks`");
    }
    ObjectNode grown = grown(message, call);
    return answer(channel, replaced(channel, message, message.deepCopy().setAll(grown)));
  }

  private ObjectNode stop(ApiCall call) {
    Channel channel = reach.joined(call, "channel");
    ObjectNode message = streaming(channel, call);
    ObjectNode last = message.deepCopy().setAll(grown(message, call));
    Optional<JsonNode> more = call.json("blocks", "invalid_blocks_format");
    if (more.isPresent()) {
      ObjectNode both = blocks.with(last, more.get());
      checkBlocks(both);
      last.setAll(both);
    }
    content.metadata(call).ifPresent(metadata -> last.set("metadata", metadata));
    last.remove(List.of("streaming_state", "task_display_mode"));
    String status = call.text("session_status");
    String thread = Json.text(message, "thread_ts");
    site.workspace()
        .sessions()
        .status(channel, thread, status.equals("processing") ? "Working…" : "", LONGEST);
    return answer(channel, replaced(channel, message, last));
  }

  private ObjectNode streaming(Channel channel, ApiCall call) {
    ObjectNode message = site.workspace().messages().require(channel, call.require("ts"));
    if (!Json.text(message, "bot_id").equals(site.workspace().identity().botId())) {
      throw Refusal.of("message_not_owned_by_app");
    }
    return switch (Json.text(message, "streaming_state")) {
      case "in_progress" -> message;
      case "stopped" -> throw Refusal.of("stopped_by_user");
      default -> throw Refusal.of("message_not_in_streaming_state");
    };
  }

  private ObjectNode grown(ObjectNode message, ApiCall call) {
    if (call.has("markdown_text") && call.has("chunks")) {
      throw Refusal.of("cannot_provide_both_markdown_text_and_chunks");
    }
    Content.checkMarkdown(call.text("markdown_text"));
    ObjectNode grown = blocks.grown(message, call);
    checkBlocks(grown);
    return grown;
  }

  private static void checkBlocks(ObjectNode message) {
    if (message.path("blocks").size() > 50) {
      throw Refusal.of("msg_blocks_too_many");
    }
    Content.check(message.path("blocks"));
  }

  private ObjectNode replaced(Channel channel, ObjectNode message, ObjectNode next) {
    return site.workspace().messages().refresh(channel, Json.text(message, "ts"), _ -> next);
  }

  private static ObjectNode answer(Channel channel, ObjectNode message) {
    return Json.ok().put("channel", channel.id()).put("ts", Json.text(message, "ts"));
  }
}
