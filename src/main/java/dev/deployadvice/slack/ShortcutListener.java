package dev.deployadvice.slack;

import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.context.builtin.GlobalShortcutContext;
import com.slack.api.bolt.context.builtin.MessageShortcutContext;
import com.slack.api.bolt.request.builtin.GlobalShortcutRequest;
import com.slack.api.bolt.request.builtin.MessageShortcutRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.Message;
import dev.deployadvice.conversation.Delivery;
import dev.deployadvice.conversation.Words;
import dev.deployadvice.dialogue.Focus;
import java.util.Optional;

/** The shortcuts, as the manifest declares them: one that anybody can reach, one on a message. */
final class ShortcutListener {
  static final String ANYWHERE = "get-advice";
  static final String ON_MESSAGE = "get-advice-on-message";

  /** A description is shorter; what is longer is rather a log. */
  private static final int MOST_READ = 4000;

  private final Reception reception;
  private final Guard guard;

  ShortcutListener(Reception reception, Guard guard) {
    this.reception = reception;
    this.guard = guard;
  }

  /** Asks in a modal where. */
  Response anywhere(GlobalShortcutRequest request, GlobalShortcutContext context) {
    GlobalShortcutPayload payload = request.getPayload();
    Delivery delivery =
        new Delivery(
            payload.getTriggerId(), payload.getUser().getTeamId(), payload.getUser().getId());
    Visit.Door door = new Visit.Door("", Visit.Kind.MESSAGE);
    Visit visit = new Visit(delivery, new Visit.Spot("", Optional.empty(), Optional.empty(), door));
    guard.click(visit, () -> reception.chooseWhere(visit));
    return context.ack();
  }

  /** Reads the message as a description of the project. */
  Response onMessage(MessageShortcutRequest request, MessageShortcutContext context) {
    MessageShortcutPayload payload = request.getPayload();
    Message message = payload.getMessage();
    Visit visit = visit(payload);
    String text = message.getText() == null ? "" : message.getText();
    String read = text.length() > MOST_READ ? text.substring(0, MOST_READ) : text;
    CommandText.Start start =
        new CommandText.Start(Focus.ALL_OPTIONS, Optional.empty(), read.strip());
    Words words = new Words(read, Optional.of(message.getTs()), true);
    guard.click(visit, () -> reception.start(visit, start, words));
    return context.ack();
  }

  /** In a thread the interview stays in it; else it opens one. */
  private static Visit visit(MessageShortcutPayload payload) {
    Message message = payload.getMessage();
    Delivery delivery =
        new Delivery(
            payload.getTriggerId(), payload.getUser().getTeamId(), payload.getUser().getId());
    Optional<String> thread =
        Optional.ofNullable(message.getThreadTs()).filter(root -> !root.equals(message.getTs()));
    Visit.Door door = new Visit.Door(payload.getResponseUrl(), Visit.Kind.COMMAND);
    return new Visit(
        delivery,
        new Visit.Spot(
            payload.getChannel().getId(),
            Optional.ofNullable(payload.getChannel().getName()),
            thread,
            door));
  }
}
