package dev.deployadvice.workspace.state;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A decision of three months ago in a new workspace, as the app would have posted it: the pinned
 * headline, its thread, and what people said around it.
 */
final class PastDecision {
  /** Only an app with this command has ever posted such a headline. */
  static final String COMMAND = "/deploy-advice";

  private static final Duration AGO = Duration.ofDays(92);
  private static final String TITLE = "*Where should booking run?* ";

  private final Identity identity;
  private final Channel channel;
  private final Instant began;
  private final User starter;
  private final User colleague;

  PastDecision(Identity identity, Channel channel, Instant now, User starter, User colleague) {
    this.identity = identity;
    this.channel = channel;
    this.began = now.minus(AGO);
    this.starter = starter;
    this.colleague = colleague;
  }

  /** The whole channel, oldest first. */
  List<ObjectNode> messages() {
    ObjectNode advice = byApp(7, advice());
    ObjectNode thanks = by(colleague, 12, "Then so. I order the server this afternoon.");
    List.of(advice, thanks).forEach(reply -> reply.put("thread_ts", ts(2)));
    return List.of(
        by(starter, 0, "Booking outgrew the office machine. Let us settle where it runs next."),
        headline(advice, thanks),
        advice,
        thanks,
        by(colleague, 180, "Booking has moved to the new server. :tada:"));
  }

  Pin pin() {
    return new Pin(channel.id(), ts(2), colleague.id(), at(14).getEpochSecond());
  }

  private ObjectNode headline(ObjectNode advice, ObjectNode thanks) {
    String text =
        TITLE
            + "Decision: VPS, as advised.\n"
            + "Tomás looks after servers anyway, and the load is steady.";
    String signed =
        "9 answers by <@%s> · pinned by <@%s>: <!date^%d^{date_short_pretty}|three months ago>"
            .formatted(starter.id(), colleague.id(), at(14).getEpochSecond());
    ArrayNode blocks = Json.array().add(section(text));
    ObjectNode context = blocks.addObject().put("type", "context");
    context.putArray("elements").add(mrkdwn(signed));
    ObjectNode message = byApp(2, text + "\n" + signed);
    message.set("blocks", blocks);
    message.put("thread_ts", ts(2)).put("reply_count", 2).put("reply_users_count", 2);
    message.put("latest_reply", Json.text(thanks, "ts"));
    message.set("reply_users", Json.strings(List.of(Json.text(advice, "user"), colleague.id())));
    return message.set("pinned_to", Json.strings(List.of(channel.id())));
  }

  private static String advice() {
    return """
    *VPS fits best, clearly.*
    About $14 a month and two hours of work a month.
    • For it: somebody here looks after servers as part of the job
    • For it: some 2,000 people a day, evenly spread
    • Against it: updates and backups are yours
    PaaS would come first if nobody wanted to look after a server.\
    """;
  }

  private ObjectNode by(User user, long minute, String text) {
    return message(minute, text).put("user", user.id());
  }

  private ObjectNode byApp(long minute, String text) {
    return message(minute, text)
        .put("user", identity.botUser())
        .put("bot_id", identity.botId())
        .put("app_id", identity.appId());
  }

  private ObjectNode message(long minute, String text) {
    return Json.object()
        .put("type", "message")
        .put("text", text)
        .put("ts", ts(minute))
        .put("team", identity.team().id());
  }

  private static ObjectNode section(String text) {
    return Json.object().put("type", "section").set("text", mrkdwn(text));
  }

  private static ObjectNode mrkdwn(String text) {
    return Json.object().put("type", "mrkdwn").put("text", text).put("verbatim", true);
  }

  private String ts(long minute) {
    return Timestamps.format(Timestamps.micros(at(minute)));
  }

  private Instant at(long minute) {
    return began.plus(Duration.ofMinutes(minute));
  }
}
