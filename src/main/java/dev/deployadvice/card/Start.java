package dev.deployadvice.card;

import dev.deployadvice.dialogue.Focus;

/**
 * An interview that a button offers to start.
 *
 * @param project as people wrote it; not escaped
 */
public record Start(String project, Focus focus) {}
