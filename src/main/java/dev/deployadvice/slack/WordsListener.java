package dev.deployadvice.slack;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import dev.deployadvice.card.Entry;
import dev.deployadvice.card.WordsModal;
import dev.deployadvice.conversation.Conversations;
import dev.deployadvice.conversation.Interview;
import dev.deployadvice.conversation.Words;
import java.util.Map;
import java.util.Optional;

/** The modal that takes an answer in words. */
final class WordsListener implements ViewSubmissionHandler {
  private final Conversations conversations;
  private final Entrance entrance;
  private final Reception reception;
  private final Guard guard;

  WordsListener(Conversations conversations, Entrance entrance, Reception reception, Guard guard) {
    this.conversations = conversations;
    this.entrance = entrance;
    this.reception = reception;
    this.guard = guard;
  }

  /** What is not understood is said in the modal, where the words still stand. */
  @Override
  public Response apply(ViewSubmissionRequest request, ViewSubmissionContext context) {
    ViewSubmissionPayload payload = request.getPayload();
    View view = payload.getView();
    Words words = Words.typed(WordsModal.words(view));
    String team = payload.getUser().getTeamId();
    Optional<Interview> interview = conversations.find(team, WordsModal.interview(view));
    if (interview.filter(it -> !conversations.understands(it, words)).isPresent()) {
      return context.ackWithErrors(Map.of(WordsModal.BLOCK, WordsModal.NOT_UNDERSTOOD));
    }
    Visit visit = NameListener.visit(payload, interview.map(it -> it.address().channel()));
    guard.event(
        visit.delivery(),
        () -> {
          Optional<Entry> reply =
              interview.isPresent()
                  ? entrance.hear(visit, interview.get(), words)
                  : Optional.of(new Entry.Gone());
          reply.ifPresent(entry -> reception.say(visit, entry));
        });
    return context.ack();
  }
}
