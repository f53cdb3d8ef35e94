package dev.deployadvice.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageChangedEvent;
import com.slack.api.model.event.MessageDeletedEvent;
import com.slack.api.model.event.MessageEvent;
import dev.deployadvice.conversation.Delivery;
import dev.deployadvice.conversation.Outbox.Place;
import dev.deployadvice.slack.Listening.Said;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Somebody speaks: mentions the bot, writes in a thread or in direct messages, edits, deletes. */
final class TalkListener {
  /** The types of conversations that are between one person and the app. */
  private static final Set<String> DIRECT = Set.of("im", "app_home");

  private final SlackApi api;
  private final Listening listening;
  private final AgentTab agent;
  private final Guard guard;

  TalkListener(SlackApi api, Listening listening, AgentTab agent, Guard guard) {
    this.api = api;
    this.listening = listening;
    this.agent = agent;
    this.guard = guard;
  }

  /** A mention does what the command does; in the thread of an interview it also answers. */
  Response mentioned(EventsApiPayload<AppMentionEvent> payload, EventContext context) {
    AppMentionEvent event = payload.getEvent();
    if (event.getUser() != null) { // Bots and workflows mention without one.
      Place place = new Place(event.getChannel(), event.getTs());
      Delivery delivery = new Delivery(post(place), payload.getTeamId(), event.getUser());
      String text = withoutBot(event.getText(), context);
      Said said = new Said(delivery, place, Optional.ofNullable(event.getThreadTs()), text);
      guard.event(delivery, () -> listening.mentioned(said, api.channelName(event.getChannel())));
    }
    return context.ack();
  }

  /** In channels only what is said in the thread of an interview is for us. */
  Response messaged(EventsApiPayload<MessageEvent> payload, EventContext context) {
    MessageEvent event = payload.getEvent();
    boolean direct = DIRECT.contains(String.valueOf(event.getChannelType()));
    boolean person = event.getBotId() == null && event.getUser() != null;
    boolean mention = !direct && mentionsBot(event.getText(), context); // Comes as one, too.
    if (person && !mention && event.getText() != null) {
      Place place = new Place(event.getChannel(), event.getTs());
      Delivery delivery = new Delivery(post(place), payload.getTeamId(), event.getUser());
      String text = withoutBot(event.getText(), context);
      Said said = new Said(delivery, place, Optional.ofNullable(event.getThreadTs()), text);
      if (direct) {
        agent.reading(place.channel(), said.thread().orElse(place.ts()));
      }
      guard.event(delivery, () -> listening.messaged(said, direct));
    }
    return context.ack();
  }

  Response edited(EventsApiPayload<MessageChangedEvent> payload, EventContext context) {
    MessageChangedEvent event = payload.getEvent();
    MessageChangedEvent.Message now = event.getMessage();
    boolean person = now != null && now.getUser() != null && now.getBotId() == null;
    if (person && now.getText() != null) {
      Place place = new Place(event.getChannel(), now.getTs());
      Delivery delivery = new Delivery(payload.getEventId(), payload.getTeamId(), now.getUser());
      Said said =
          new Said(
              delivery,
              place,
              Optional.ofNullable(now.getThreadTs()),
              withoutBot(now.getText(), context));
      // Slack also says "changed" where only a preview was added; what is read twice changes
      // nothing.
      if ("tombstone".equals(now.getSubtype())) {
        guard.event(delivery, () -> listening.deleted(said));
      } else if (now.getEdited() != null) {
        guard.event(delivery, () -> listening.edited(said));
      }
    }
    return context.ack();
  }

  Response deleted(EventsApiPayload<MessageDeletedEvent> payload, EventContext context) {
    MessageDeletedEvent event = payload.getEvent();
    MessageDeletedEvent.Message before = event.getPreviousMessage();
    if (before != null && before.getUser() != null && before.getBotId() == null) {
      Place place = new Place(event.getChannel(), event.getDeletedTs());
      Delivery delivery = new Delivery(payload.getEventId(), payload.getTeamId(), before.getUser());
      Said said = new Said(delivery, place, Optional.ofNullable(before.getThreadTs()), "");
      guard.event(delivery, () -> listening.deleted(said));
    }
    return context.ack();
  }

  /** Slack delivers a post that mentions the bot twice, as a mention and as a message. */
  private static String post(Place place) {
    return "post-%s-%s".formatted(place.channel(), place.ts());
  }

  private static String withoutBot(String text, EventContext context) {
    return bot(context).matcher(text).replaceAll("").strip();
  }

  private static boolean mentionsBot(@Nullable String text, EventContext context) {
    return text != null && bot(context).matcher(text).find();
  }

  private static Pattern bot(EventContext context) {
    return Pattern.compile("<@" + Pattern.quote(context.getBotUserId()) + "(\\|[^>]*)?>");
  }
}
