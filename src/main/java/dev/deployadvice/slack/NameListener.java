package dev.deployadvice.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import dev.deployadvice.card.NameModal;
import dev.deployadvice.conversation.Delivery;
import java.util.Map;
import java.util.Optional;

/** The modal that asks how another project is called: starts an interview about it. */
final class NameListener implements ViewSubmissionHandler {
  private final Reception reception;
  private final Guard guard;

  NameListener(Reception reception, Guard guard) {
    this.reception = reception;
    this.guard = guard;
  }

  @Override
  public Response apply(ViewSubmissionRequest request, ViewSubmissionContext context) {
    ViewSubmissionPayload payload = request.getPayload();
    Optional<NameModal.Named> named = NameModal.read(payload.getView());
    if (named.isEmpty()) {
      return context.ackWithErrors(
          Map.of(
              NameModal.BLOCK, "Type a name of up to %d characters.".formatted(NameModal.LONGEST)));
    }
    Visit visit = visit(payload, named.map(NameModal.Named::channel));
    guard.event(visit.delivery(), () -> begin(visit, named.get()));
    return context.ack();
  }

  /** A submitted modal as a visit to the channel that it is about. */
  static Visit visit(ViewSubmissionPayload payload, Optional<String> channel) {
    Delivery delivery =
        new Delivery(
            payload.getView().getId() + payload.getView().getHash(),
            payload.getUser().getTeamId(),
            payload.getUser().getId());
    Visit.Door door = new Visit.Door("", Visit.Kind.MESSAGE);
    return new Visit(
        delivery, new Visit.Spot(channel.orElse(""), Optional.empty(), Optional.empty(), door));
  }

  private void begin(Visit visit, NameModal.Named named) {
    reception.beginAlone(visit, named.project(), named.focus());
  }
}
