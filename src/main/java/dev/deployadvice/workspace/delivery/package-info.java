/**
 * How the workspace reaches the app: over Socket Mode or by signed HTTP requests, with Slack's
 * limits, acknowledgements and retries; and what it says: commands, clicks, views, events.
 */
@NullMarked
package dev.deployadvice.workspace.delivery;

import org.jspecify.annotations.NullMarked;
