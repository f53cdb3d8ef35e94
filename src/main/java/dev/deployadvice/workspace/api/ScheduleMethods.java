package dev.deployadvice.workspace.api;

import static dev.deployadvice.workspace.api.Method.Token.BOT;

import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.Scheduled;
import java.time.Duration;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Messages for later. */
final class ScheduleMethods {
  private static final long LONGEST = Duration.ofDays(120).toSeconds();

  private final Site site;
  private final Reach reach;
  private final Content content;

  ScheduleMethods(Site site) {
    this.site = site;
    this.reach = new Reach(site);
    this.content = new Content(site);
    site.workspace().scheduled().all().forEach(this::await);
  }

  List<Method> all() {
    List<String> write = List.of("chat:write");
    return List.of(
        new Method("chat.scheduleMessage", Tier.THREE, BOT, write, this::schedule),
        new Method("chat.deleteScheduledMessage", Tier.THREE, BOT, write, this::delete),
        new Method("chat.scheduledMessages.list", Tier.THREE, BOT, List.of(), this::list));
  }

  private ObjectNode schedule(ApiCall call) {
    Channel channel = reach.postable(call);
    long at = seconds(call.require("post_at"));
    long now = site.workspace().clock().instant().getEpochSecond();
    if (at <= now) {
      throw Refusal.of("time_in_past");
    }
    if (at > now + LONGEST) {
      throw Refusal.of("time_too_far");
    }
    ObjectNode draft = content.draft(call);
    Scheduled scheduled = site.workspace().scheduled().add(channel, at, draft);
    await(scheduled);
    ObjectNode answer = Json.ok().put("channel", channel.id()).put("post_at", at);
    answer.put("scheduled_message_id", scheduled.id());
    return answer.set("message", draft);
  }

  private ObjectNode delete(ApiCall call) {
    Channel channel = reach.known(call, "channel");
    String id = call.require("scheduled_message_id");
    Scheduled _ =
        site.workspace()
            .scheduled()
            .find(id)
            .filter(scheduled -> scheduled.channel().equals(channel.id()))
            .flatMap(found -> site.workspace().scheduled().take(found.id()))
            .orElseThrow(() -> Refusal.of("invalid_scheduled_message_id"));
    return Json.ok();
  }

  private ObjectNode list(ApiCall call) {
    List<ObjectNode> shown =
        site.workspace().scheduled().all().stream()
            .filter(each -> !call.has("channel") || each.channel().equals(call.text("channel")))
            .map(ScheduleMethods::shown)
            .toList();
    return Pages.put(Json.ok(), "scheduled_messages", shown, call, 100);
  }

  private static ObjectNode shown(Scheduled scheduled) {
    return Json.object()
        .put("id", scheduled.id())
        .put("channel_id", scheduled.channel())
        .put("post_at", scheduled.at())
        .put("date_created", scheduled.created())
        .put("text", Json.text(scheduled.draft(), "text"));
  }

  private static long seconds(String text) {
    if (!text.matches("\\d{1,12}")) {
      throw Refusal.of("invalid_time");
    }
    return Long.parseLong(text);
  }

  private void await(Scheduled scheduled) {
    long wait = scheduled.at() - site.workspace().clock().instant().getEpochSecond();
    site.schedule()
        .after(
            Duration.ofSeconds(Math.max(0, wait)),
            () -> site.workspace().run(() -> post(scheduled.id())));
  }

  /** What has become impossible meanwhile is given up, as Slack does. */
  private void post(String id) {
    site.workspace()
        .scheduled()
        .take(id)
        .ifPresent(
            due ->
                site.workspace()
                    .channels()
                    .find(due.channel())
                    .filter(channel -> !channel.archived())
                    .ifPresent(channel -> post(channel, due)));
  }

  private void post(Channel channel, Scheduled due) {
    String thread = Json.text(due.draft(), "thread_ts");
    boolean known =
        thread.isEmpty() || site.workspace().messages().find(channel.id(), thread).isPresent();
    if (known) {
      ObjectNode _ = site.workspace().messages().post(channel, due.draft().deepCopy());
    }
  }
}
