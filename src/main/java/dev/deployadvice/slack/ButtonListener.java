package dev.deployadvice.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.request.builtin.BlockActionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.ViewState;
import dev.deployadvice.card.ActionId;
import dev.deployadvice.card.Entry;
import dev.deployadvice.card.Pressed;
import dev.deployadvice.conversation.Delivery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A press on one of our buttons or menus: does what it means, then acknowledges. */
final class ButtonListener implements BlockActionHandler {
  private final Reception reception;
  private final Guard guard;

  ButtonListener(Reception reception, Guard guard) {
    this.reception = reception;
    this.guard = guard;
  }

  @Override
  public Response apply(BlockActionRequest request, ActionContext context) {
    BlockActionPayload payload = request.getPayload();
    Visit visit = visit(payload);
    for (BlockActionPayload.Action action : payload.getActions()) {
      guard.click(visit, () -> press(action, payload, visit));
    }
    return context.ack();
  }

  private void press(BlockActionPayload.Action action, BlockActionPayload payload, Visit visit) {
    Optional<Pressed> pressed =
        ActionId.parse(action.getActionId(), valueOf(action), ticked(payload.getState()));
    pressed.ifPresentOrElse(
        it -> reception.press(it, visit), () -> reception.say(visit, new Entry.Gone()));
  }

  private static String valueOf(BlockActionPayload.Action action) {
    if (action.getSelectedOption() != null) {
      return orEmpty(action.getSelectedOption().getValue());
    }
    return orEmpty(action.getValue());
  }

  /** The values of all boxes that are ticked in the message. */
  private static List<String> ticked(@Nullable ViewState state) {
    if (state == null || state.getValues() == null) {
      return List.of();
    }
    return state.getValues().values().stream()
        .map(Map::values)
        .flatMap(elements -> elements.stream())
        .filter(element -> element.getSelectedOptions() != null)
        .flatMap(element -> element.getSelectedOptions().stream())
        .map(option -> orEmpty(option.getValue()))
        .toList();
  }

  private static Visit visit(BlockActionPayload payload) {
    BlockActionPayload.Container container = payload.getContainer();
    Delivery delivery =
        new Delivery(payload.getTriggerId(), team(payload), payload.getUser().getId());
    Visit.Door door = new Visit.Door(orEmpty(payload.getResponseUrl()), kind(payload));
    BlockActionPayload.Channel channel = payload.getChannel();
    return new Visit(
        delivery,
        new Visit.Spot(
            channel == null ? orEmpty(container.getChannelId()) : channel.getId(),
            Optional.ofNullable(channel).map(BlockActionPayload.Channel::getName),
            Optional.ofNullable(container.getThreadTs()),
            door));
  }

  private static Visit.Kind kind(BlockActionPayload payload) {
    if (payload.getView() != null) {
      return Visit.Kind.HOME;
    }
    return payload.getContainer().isEphemeral() ? Visit.Kind.PRIVATE_CARD : Visit.Kind.MESSAGE;
  }

  /** The workspace; Slack leaves it out for installations in a whole organisation. */
  private static String team(BlockActionPayload payload) {
    return payload.getTeam() == null ? payload.getUser().getTeamId() : payload.getTeam().getId();
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
