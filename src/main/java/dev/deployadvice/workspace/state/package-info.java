/**
 * What the small Slack knows: people, conversations, messages, pins, views, files, and the
 * addresses it hands out. Everything is reached under the one lock of {@link
 * dev.deployadvice.workspace.state.Workspace}; what happens is announced as a {@link
 * dev.deployadvice.workspace.state.Change}. JSON that is stored here is never changed afterwards:
 * an edit stores a changed copy.
 */
@NullMarked
package dev.deployadvice.workspace.state;

import org.jspecify.annotations.NullMarked;
