/**
 * The one service between Slack and the dialogue: load, step, save, once per delivery.
 *
 * <p>Declares the ports it needs ({@link dev.deployadvice.conversation.InterviewStore}, {@link
 * dev.deployadvice.conversation.Outbox}) and those of the sender behind it ({@link
 * dev.deployadvice.conversation.PinStore}, {@link dev.deployadvice.conversation.Callbacks}); {@code
 * store} implements them. Start reading at {@link dev.deployadvice.conversation.Conversations}.
 */
@NullMarked
package dev.deployadvice.conversation;

import org.jspecify.annotations.NullMarked;
