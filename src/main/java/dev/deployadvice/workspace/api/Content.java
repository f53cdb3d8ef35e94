package dev.deployadvice.workspace.api;

import dev.deployadvice.workspace.block.BlockKit;
import dev.deployadvice.workspace.block.Problem;
import dev.deployadvice.workspace.block.Surface;
import dev.deployadvice.workspace.state.BlockIds;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a message says: read from the arguments of a call, checked by Slack's rules. */
final class Content {
  private static final int LONGEST_TEXT = 40_000;
  private static final int LONGEST_MARKDOWN = 12_000;
  private static final int MOST_ATTACHMENTS = 100;
  private static final int METADATA_BYTES = 16 * 1024;
  private static final Set<String> SIZES = Set.of(Problem.BLOCKS_TOO_LONG, Problem.VIEW_TOO_LARGE);

  private final Site site;

  Content(Site site) {
    this.site = site;
  }

  /** The text, blocks and attachments of the call. */
  ObjectNode read(ApiCall call) {
    ObjectNode content = Json.object();
    content.put("text", cut(call.text("text")));
    call.json("blocks", "invalid_blocks_format").ifPresent(blocks -> putBlocks(content, blocks));
    call.json("attachments", "invalid_attachments").ifPresent(a -> putAttachments(content, a));
    if (!call.text("markdown_text").isEmpty()) {
      putMarkdown(content, call.text("markdown_text"));
    }
    if (isEmpty(content)) {
      throw Refusal.of("no_text");
    }
    return content;
  }

  /** The whole message that a call asks for. */
  ObjectNode draft(ApiCall call) {
    ObjectNode draft = signed(read(call), call);
    metadata(call).filter(m -> !m.isEmpty()).ifPresent(m -> draft.set("metadata", m));
    String thread = call.text("thread_ts");
    if (!thread.isEmpty()) {
      draft.put("thread_ts", thread);
    }
    if (call.flag("reply_broadcast") && !thread.isEmpty()) {
      draft.put("subtype", "thread_broadcast");
    }
    return draft;
  }

  static boolean isEmpty(JsonNode content) {
    return Json.text(content, "text").isBlank()
        && content.path("blocks").isEmpty()
        && content.path("attachments").isEmpty();
  }

  /** What the app attaches for itself; an empty object takes it away. */
  Optional<JsonNode> metadata(ApiCall call) {
    Optional<JsonNode> metadata = call.json("metadata", "invalid_metadata_format");
    metadata.ifPresent(Content::checkMetadata);
    return metadata;
  }

  /** The fields of a message that the app wrote. */
  ObjectNode signed(ObjectNode content, ApiCall call) {
    ObjectNode message = signed(content);
    if (!call.text("username").isEmpty()) {
      call.needs("chat:write.customize");
      message.put("subtype", "bot_message").put("username", call.text("username"));
    }
    return message;
  }

  ObjectNode signed(ObjectNode content) {
    String bot = site.workspace().identity().botId();
    ObjectNode message = Json.object().put("user", site.bot()).put("bot_id", bot).setAll(content);
    message.put("app_id", site.workspace().identity().appId());
    message
        .putObject("bot_profile")
        .put("id", bot)
        .put("app_id", site.workspace().identity().appId())
        .put("name", site.workspace().app().display().name())
        .put("team_id", site.team())
        .put("deleted", false);
    return message;
  }

  void putBlocks(ObjectNode content, JsonNode blocks) {
    if (!blocks.isArray()) {
      throw Refusal.of("invalid_blocks_format");
    }
    check(blocks);
    if (!blocks.isEmpty()) {
      content.set("blocks", new BlockIds(site.workspace().ids()).complete(blocks));
    }
  }

  static void check(JsonNode blocks) {
    refuse("invalid_blocks", BlockKit.check(blocks, Surface.MESSAGE), "/blocks");
  }

  /** Slack's answer to blocks that break its rules; none where there are no problems. */
  static void refuse(String code, List<Problem> problems, String prefix) {
    for (Problem problem : problems) {
      if (SIZES.contains(problem.code())) {
        throw Refusal.of(problem.code());
      }
    }
    if (problems.isEmpty()) {
      return;
    }
    ObjectNode details = Json.object();
    ArrayNode messages = details.putObject("response_metadata").putArray("messages");
    ArrayNode sentences = Json.array();
    for (Problem problem : problems) {
      String sentence = problem.under(prefix).sentence();
      sentences.add(sentence);
      messages.add("[ERROR] " + sentence);
    }
    if (!code.equals("invalid_arguments")) {
      details.set("errors", sentences);
    }
    throw Refusal.with(code, details);
  }

  private void putAttachments(ObjectNode content, JsonNode attachments) {
    if (!attachments.isArray()) {
      throw Refusal.of("invalid_attachments");
    }
    if (attachments.size() > MOST_ATTACHMENTS) {
      throw Refusal.of("too_many_attachments");
    }
    ObjectNode attached = Json.object();
    attached.set("attachments", attachments);
    refuse("invalid_blocks", BlockKit.checkMessage(attached), "");
    if (!attachments.isEmpty()) {
      content.set("attachments", attachments.deepCopy());
    }
  }

  private void putMarkdown(ObjectNode content, String markdown) {
    if (!isEmpty(content)) {
      throw Refusal.of("markdown_text_conflict");
    }
    checkMarkdown(markdown);
    content.put("text", markdown);
    content
        .putArray("blocks")
        .addObject()
        .put("type", "markdown")
        .put("block_id", site.workspace().ids().hex(5))
        .put("text", markdown);
  }

  static void checkMarkdown(String markdown) {
    if (markdown.length() > LONGEST_MARKDOWN) {
      throw Refusal.of("msg_too_long");
    }
  }

  private static String cut(String text) {
    return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
  }

  private static void checkMetadata(JsonNode metadata) {
    boolean empty = metadata.isObject() && metadata.isEmpty();
    boolean whole =
        !Json.text(metadata, "event_type").isEmpty() && metadata.path("event_payload").isObject();
    if (!empty && !whole) {
      throw Refusal.of("invalid_metadata_format");
    }
    if (Json.bytes(metadata).length > METADATA_BYTES) {
      throw Refusal.of("metadata_too_large");
    }
  }
}
