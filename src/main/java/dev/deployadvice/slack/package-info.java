/** Slack's edge: Bolt requests to events, replies to posts. The only broad catch. */
@NullMarked
package dev.deployadvice.slack;

import org.jspecify.annotations.NullMarked;
