package dev.deployadvice.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.MemberJoinedChannelEvent;
import dev.deployadvice.conversation.Delivery;

/** Somebody joined a channel: when it is the bot, what waited for that goes on. */
final class MembershipListener implements BoltEventHandler<MemberJoinedChannelEvent> {
  private final Entrance entrance;
  private final BotIdentity identity;
  private final Guard guard;

  MembershipListener(Entrance entrance, BotIdentity identity, Guard guard) {
    this.entrance = entrance;
    this.identity = identity;
    this.guard = guard;
  }

  @Override
  public Response apply(EventsApiPayload<MemberJoinedChannelEvent> payload, EventContext context) {
    MemberJoinedChannelEvent event = payload.getEvent();
    Delivery delivery = new Delivery(payload.getEventId(), payload.getTeamId(), event.getUser());
    if (identity.botUser().filter(event.getUser()::equals).isPresent()) {
      guard.event(delivery, () -> entrance.joined(payload.getTeamId(), event.getChannel()));
    }
    return context.ack();
  }
}
