/**
 * Load from outside: the bot as its own process, the local workspace as Slack in another, and
 * signed interactions on a fixed schedule. Not run by the build; {@code docs/operations.md} says
 * how.
 */
@NullMarked
package dev.deployadvice.bench;

import org.jspecify.annotations.NullMarked;
