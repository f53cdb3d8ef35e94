/**
 * What we say next: {@code step(state, event) → (state, replies)}.
 *
 * <p>Pure: no clock, no chance, no Slack. The words of this package:
 *
 * <ul>
 *   <li><b>interview</b>: one person's way through the questions, from the command to the pin
 *   <li><b>move</b>: one thing the person did that counts; undone by <i>back</i>
 *   <li><b>step</b>: a number that grows with every accepted event; a button carries the step of
 *       its card, so that a click on an older card is recognised as stale
 *   <li><b>reply</b>: something to be shown; ids and plain values, drawn later by {@code card}
 * </ul>
 *
 * <p>Start reading at {@link dev.deployadvice.dialogue.State}, then {@link
 * dev.deployadvice.dialogue.Event}, {@link dev.deployadvice.dialogue.Reply} and {@link
 * dev.deployadvice.dialogue.Dialogue}.
 */
@NullMarked
package dev.deployadvice.dialogue;

import org.jspecify.annotations.NullMarked;
