package dev.deployadvice.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import dev.deployadvice.card.StartModal;
import dev.deployadvice.conversation.Words;
import dev.deployadvice.dialogue.Focus;

/** The modal that asks where: starts an interview there. */
final class StartListener implements ViewSubmissionHandler {
  private final Reception reception;
  private final Guard guard;

  StartListener(Reception reception, Guard guard) {
    this.reception = reception;
    this.guard = guard;
  }

  @Override
  public Response apply(ViewSubmissionRequest request, ViewSubmissionContext context) {
    ViewSubmissionPayload payload = request.getPayload();
    StartModal.Wanted wanted = StartModal.read(payload.getView());
    Visit visit = NameListener.visit(payload, wanted.channel());
    CommandText.Start start =
        new CommandText.Start(Focus.ALL_OPTIONS, wanted.project(), wanted.words());
    guard.event(visit.delivery(), () -> reception.start(visit, start, Words.typed(wanted.words())));
    return context.ack();
  }
}
