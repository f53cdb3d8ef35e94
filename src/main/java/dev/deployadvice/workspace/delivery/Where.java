package dev.deployadvice.workspace.delivery;

import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.View;
import tools.jackson.databind.node.ObjectNode;

/** Where an element stands that a person used. */
public sealed interface Where {

  /** In a message of a conversation. */
  record InMessage(Channel channel, ObjectNode message, boolean ephemeral) implements Where {}

  /** In a modal or on the Home tab. */
  record InView(View view) implements Where {}
}
