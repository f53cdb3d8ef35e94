package dev.deployadvice.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import dev.deployadvice.card.ChangesForm;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.conversation.Conversations;
import dev.deployadvice.conversation.Interview;
import java.util.Map;
import java.util.Optional;

/** The modal with all answers: what was changed in it happens in one go. */
final class ChangesListener implements ViewSubmissionHandler {
  private final Conversations conversations;
  private final Catalog catalog;
  private final Entrance entrance;
  private final Reception reception;
  private final Guard guard;

  ChangesListener(
      Conversations conversations,
      Catalog catalog,
      Entrance entrance,
      Reception reception,
      Guard guard) {
    this.conversations = conversations;
    this.catalog = catalog;
    this.entrance = entrance;
    this.reception = reception;
    this.guard = guard;
  }

  @Override
  public Response apply(ViewSubmissionRequest request, ViewSubmissionContext context) {
    ViewSubmissionPayload payload = request.getPayload();
    ChangesForm form = ChangesForm.read(payload.getView());
    Map<String, String> complaints = form.complaints(catalog);
    if (!complaints.isEmpty()) {
      return context.ackWithErrors(complaints);
    }
    if (!form.changed().isEmpty()) {
      Optional<Interview> interview =
          conversations.find(payload.getUser().getTeamId(), form.interview());
      Visit visit = NameListener.visit(payload, interview.map(it -> it.address().channel()));
      guard.event(
          visit.delivery(),
          () ->
              entrance
                  .apply(visit, form.interview(), form.event())
                  .ifPresent(entry -> reception.say(visit, entry)));
    }
    return context.ack();
  }
}
