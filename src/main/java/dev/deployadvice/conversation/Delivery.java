package dev.deployadvice.conversation;

/**
 * One thing that Slack delivered.
 *
 * @param id the same when Slack delivers the same thing again: {@code event_id}, {@code trigger_id}
 *     or the view's id and hash; never the id of an envelope
 * @param team the workspace
 * @param user who acted
 */
public record Delivery(String id, String team, String user) {}
