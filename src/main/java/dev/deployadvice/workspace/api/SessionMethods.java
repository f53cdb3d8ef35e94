package dev.deployadvice.workspace.api;

import static dev.deployadvice.workspace.api.Method.Token.BOT;

import dev.deployadvice.workspace.state.Change;
import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Kind;
import dev.deployadvice.workspace.state.Refusal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An app at work in a thread: {@code agents.sessions.*} and {@code assistant.threads.*}. */
final class SessionMethods {
  private static final Map<String, String> SHOWN =
      Map.of("processing", "Working…", "active", "", "suspended", "", "closed", "");
  private static final Duration SESSION = Duration.ofHours(1);
  private static final Duration THREAD = Duration.ofMinutes(2);
  private static final int LONGEST_TITLE = 200;
  private static final int MOST_PROMPTS = 4;

  private final Site site;
  private final Reach reach;

  SessionMethods(Site site) {
    this.site = site;
    this.reach = new Reach(site);
  }

  List<Method> all() {
    List<String> write = List.of("chat:write");
    List<String> assistant = List.of("assistant:write");
    return List.of(
        new Method("assistant.threads.setStatus", Tier.SPECIAL, BOT, write, this::thread),
        new Method("assistant.threads.setTitle", Tier.THREE, BOT, assistant, this::title),
        new Method(
            "assistant.threads.setSuggestedPrompts", Tier.THREE, BOT, assistant, this::prompts),
        new Method("agents.sessions.setStatus", Tier.THREE, BOT, write, this::session),
        new Method("agents.sessions.rename", Tier.THREE, BOT, write, this::rename));
  }

  private ObjectNode thread(ApiCall call) {
    Channel channel = reach.joined(call, "channel_id");
    String root = root(channel, call.require("thread_ts"));
    if (!call.arguments().has("status")) {
      throw Refusal.arguments("missing required field: status");
    }
    int messages = call.json("loading_messages", "invalid_arguments").map(JsonNode::size).orElse(1);
    if (messages < 1 || messages > 10) {
      throw Refusal.arguments("no more than 10 items allowed [json-pointer:/loading_messages]");
    }
    tell(channel, root, call.text("status"), THREAD);
    return Json.ok();
  }

  private ObjectNode session(ApiCall call) {
    Channel channel = reach.joined(call, "channel_id");
    String status = SHOWN.get(call.require("status"));
    if (status == null) {
      throw Refusal.of("invalid_status");
    }
    if (call.text("thread_ts").isEmpty()) {
      throw Refusal.of("thread_ts_required");
    }
    String root = root(channel, call.text("thread_ts"));
    if (call.has("title")) {
      site.workspace().sessions().title(channel, root, title(call.text("title")));
    }
    tell(channel, root, status, SESSION);
    ObjectNode answer = Json.ok();
    if (!status.isEmpty() && !site.workspace().app().subscribes("agent_session_stopped")) {
      String warning = "missing_agent_session_stopped_event_subscription";
      answer.put("warning", warning);
      answer.putObject("response_metadata").putArray("warnings").add(warning);
    }
    return answer;
  }

  private ObjectNode rename(ApiCall call) {
    Channel channel = reach.joined(call, "channel_id");
    String thread = call.text("thread_ts");
    if (site.workspace().sessions().find(channel.id(), thread).isEmpty()) {
      throw Refusal.of("session_not_found");
    }
    site.workspace().sessions().title(channel, thread, title(call.text("title")));
    return Json.ok();
  }

  private ObjectNode title(ApiCall call) {
    Channel channel = reach.joined(call, "channel_id");
    String root = root(channel, call.require("thread_ts"));
    site.workspace().sessions().title(channel, root, title(call.require("title")));
    return Json.ok();
  }

  private ObjectNode prompts(ApiCall call) {
    Channel channel = reach.joined(call, "channel_id");
    String thread = call.text("thread_ts");
    String root = thread.isEmpty() ? "" : root(channel, thread);
    if (channel.kind() != Kind.IM && root.isEmpty()) {
      throw Refusal.of("invalid_thread_ts");
    }
    ArrayNode prompts =
        call.json("prompts", "invalid_arguments")
            .filter(given -> given.isArray() && !given.isEmpty() && given.size() <= MOST_PROMPTS)
            .map(JsonNode::asArray)
            .orElseThrow(
                () -> Refusal.arguments("must provide 1 to 4 items [json-pointer:/prompts]"));
    for (JsonNode prompt : prompts) {
      if (Json.text(prompt, "title").isEmpty() || Json.text(prompt, "message").isEmpty()) {
        throw Refusal.arguments("missing required field: title or message [json-pointer:/prompts]");
      }
    }
    site.workspace().announce(new Change.Prompted(channel, root, call.text("title"), prompts));
    return Json.ok();
  }

  private String root(Channel channel, String thread) {
    if (site.workspace().messages().find(channel.id(), thread).isEmpty()) {
      throw Refusal.of("invalid_thread_ts");
    }
    return thread;
  }

  private static String title(String title) {
    if (title.isBlank() || title.length() > LONGEST_TITLE) {
      throw Refusal.of("invalid_name");
    }
    return title;
  }

  private void tell(Channel channel, String root, String status, Duration life) {
    site.workspace().sessions().status(channel, root, status, life);
    if (!status.isEmpty()) {
      Runnable end = () -> site.workspace().sessions().expire(channel, root);
      site.schedule().after(life, () -> site.workspace().run(end));
    }
  }
}
