package dev.deployadvice.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import dev.deployadvice.card.Entry;
import dev.deployadvice.conversation.Delivery;
import dev.deployadvice.dialogue.Focus;
import java.util.Optional;
import java.util.regex.Pattern;

/** Somebody speaks to the bot: by a mention in a channel, or in their direct messages. */
final class TalkListener {
  private static final Pattern MENTIONS = Pattern.compile("<@[UW][A-Z0-9]+(\\|[^>]*)?>");

  private final SlackApi api;
  private final Entrance entrance;
  private final Reception reception;
  private final Guard guard;

  TalkListener(SlackApi api, Entrance entrance, Reception reception, Guard guard) {
    this.api = api;
    this.entrance = entrance;
    this.reception = reception;
    this.guard = guard;
  }

  /** A mention is the command without its slash: it starts, helps, cancels, resumes. */
  Response mentioned(EventsApiPayload<AppMentionEvent> payload, EventContext context) {
    AppMentionEvent event = payload.getEvent();
    if (event.getUser() != null) { // Bots and workflows mention without one.
      Delivery delivery = new Delivery(payload.getEventId(), payload.getTeamId(), event.getUser());
      guard.event(delivery, () -> mentioned(delivery, event));
    }
    return context.ack();
  }

  private void mentioned(Delivery delivery, AppMentionEvent event) {
    String words = MENTIONS.matcher(event.getText()).replaceAll("").strip();
    Optional<String> name = api.channelName(event.getChannel());
    answer(visit(delivery, event.getChannel(), name), CommandText.parse(words));
  }

  /**
   * In direct messages the subcommands work as typed words; everything else is answered with how
   * the bot is used. What is said in channels is not for us.
   */
  Response messaged(EventsApiPayload<MessageEvent> payload, EventContext context) {
    MessageEvent event = payload.getEvent();
    boolean toUs = "im".equals(event.getChannelType()) && event.getBotId() == null;
    if (toUs && event.getThreadTs() == null && event.getText() != null) {
      Visit visit =
          visit(
              new Delivery(payload.getEventId(), payload.getTeamId(), event.getUser()),
              event.getChannel(),
              Optional.empty());
      guard.event(visit.delivery(), () -> answer(visit, typed(event.getText())));
    }
    return context.ack();
  }

  private static CommandText typed(String text) {
    boolean begins = text.strip().equalsIgnoreCase("start");
    return switch (CommandText.parse(text)) {
      case CommandText.Start(Focus _, Optional<String> project, String words)
          when project.isEmpty() && !words.isEmpty() ->
          begins ? CommandText.parse("") : new CommandText.Help();
      case CommandText understood -> understood;
    };
  }

  private void answer(Visit visit, CommandText text) {
    Optional<Entry> reply = entrance.enter(text, visit);
    reply.ifPresent(entry -> reception.say(visit, entry));
  }

  /** Nobody lends us an address here: private words go through Slack's own call. */
  private static Visit visit(Delivery delivery, String channel, Optional<String> name) {
    Visit.Door door = new Visit.Door("", Visit.Kind.MESSAGE);
    return new Visit(delivery, new Visit.Spot(channel, name, Optional.empty(), door));
  }
}
