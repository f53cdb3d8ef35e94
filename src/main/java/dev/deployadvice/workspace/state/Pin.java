package dev.deployadvice.workspace.state;

/** A pinned message. */
public record Pin(String channel, String ts, String user, long created) {}
