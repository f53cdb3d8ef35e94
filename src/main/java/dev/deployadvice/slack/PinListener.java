package dev.deployadvice.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.PinRemovedEvent;
import dev.deployadvice.conversation.Delivery;
import dev.deployadvice.conversation.Outbox.Place;

/**
 * Somebody unpinned a message: where it was ours, its headline no longer says that it is pinned.
 */
final class PinListener implements BoltEventHandler<PinRemovedEvent> {
  private final PinBoard pins;
  private final Guard guard;

  PinListener(PinBoard pins, Guard guard) {
    this.pins = pins;
    this.guard = guard;
  }

  @Override
  public Response apply(EventsApiPayload<PinRemovedEvent> payload, EventContext context) {
    PinRemovedEvent event = payload.getEvent();
    if (event.getItem() != null && event.getItem().getMessage() != null) {
      Delivery delivery = new Delivery(payload.getEventId(), payload.getTeamId(), event.getUser());
      Place place = new Place(event.getChannelId(), event.getItem().getMessage().getTs());
      guard.event(delivery, () -> pins.takenDown(payload.getTeamId(), place));
    }
    return context.ack();
  }
}
