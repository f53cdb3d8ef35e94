/**
 * Slack's edge: Bolt requests to events, replies to posts.
 *
 * <p>Start reading at {@link dev.deployadvice.slack.SlackEdge}: the list of all that is listened
 * to. On the way in everything passes {@link dev.deployadvice.slack.Guard}, on the way out {@link
 * dev.deployadvice.slack.Sender}.
 */
@NullMarked
package dev.deployadvice.slack;

import org.jspecify.annotations.NullMarked;
