/**
 * A small Slack in one process: what the bot talks to when nobody has a Slack account, and in every
 * test. It speaks the Web API, Socket Mode and signed HTTP delivery, and enforces the rules of the
 * real one. It shares no code with the bot and uses none of Slack's Java types.
 */
@NullMarked
package dev.deployadvice.workspace;

import org.jspecify.annotations.NullMarked;
