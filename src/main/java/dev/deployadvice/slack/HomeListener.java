package dev.deployadvice.slack;

import com.slack.api.app_backend.events.payload.EventsApiPayload;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import dev.deployadvice.conversation.Delivery;

/** Somebody opened one of the app's own tabs: Home, or Messages. */
final class HomeListener implements BoltEventHandler<AppHomeOpenedEvent> {
  private final HomeBoard home;
  private final AgentTab agent;
  private final Guard guard;

  HomeListener(HomeBoard home, AgentTab agent, Guard guard) {
    this.home = home;
    this.agent = agent;
    this.guard = guard;
  }

  @Override
  public Response apply(EventsApiPayload<AppHomeOpenedEvent> payload, EventContext context) {
    AppHomeOpenedEvent event = payload.getEvent();
    Delivery delivery = new Delivery(payload.getEventId(), payload.getTeamId(), event.getUser());
    guard.event(
        delivery,
        () -> {
          if ("messages".equals(event.getTab())) {
            home.left(delivery.team(), delivery.user());
            agent.opened(delivery, event.getChannel());
          } else {
            home.opened(delivery.team(), delivery.user());
          }
        });
    return context.ack();
  }
}
