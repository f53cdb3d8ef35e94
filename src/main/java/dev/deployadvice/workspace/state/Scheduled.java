package dev.deployadvice.workspace.state;

import tools.jackson.databind.node.ObjectNode;

/** A message that is to be posted later; {@code at} in seconds. */
public record Scheduled(String id, String channel, long at, long created, ObjectNode draft) {}
