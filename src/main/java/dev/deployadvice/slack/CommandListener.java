package dev.deployadvice.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import dev.deployadvice.card.Cards;
import dev.deployadvice.card.Drawn;
import dev.deployadvice.card.Entry;
import dev.deployadvice.conversation.Delivery;
import java.util.Optional;

/** {@code /deploy-advice …}: does what it asks for, then acknowledges with the private reply. */
final class CommandListener implements SlashCommandHandler {
  /** The command as the manifest declares it. */
  static final String COMMAND = "/deploy-advice";

  private final Entrance entrance;
  private final Guard guard;

  CommandListener(Entrance entrance, Guard guard) {
    this.entrance = entrance;
    this.guard = guard;
  }

  @Override
  public Response apply(SlashCommandRequest request, SlashCommandContext context) {
    Visit visit = visit(request.getPayload());
    Optional<Entry> reply =
        guard.command(
            visit.delivery(),
            () -> entrance.enter(CommandText.parse(request.getPayload().getText()), visit));
    return reply.map(entry -> context.ack(privately(Cards.draw(entry)))).orElseGet(context::ack);
  }

  private static SlashCommandResponse privately(Drawn drawn) {
    return SlashCommandResponse.builder()
        .responseType("ephemeral")
        .text(drawn.text())
        .blocks(drawn.blocks())
        .build();
  }

  private static Visit visit(SlashCommandPayload payload) {
    Delivery delivery =
        new Delivery(payload.getTriggerId(), payload.getTeamId(), payload.getUserId());
    Visit.Door door = new Visit.Door(payload.getResponseUrl(), Visit.Kind.COMMAND);
    return new Visit(
        delivery,
        new Visit.Spot(
            payload.getChannelId(),
            Optional.ofNullable(payload.getChannelName()),
            Optional.empty(),
            door));
  }
}
