package dev.deployadvice.workspace.block;

import java.util.Set;

/** Where blocks are shown. */
public enum Surface {
  MESSAGE,
  MODAL,
  HOME;

  static final Set<Surface> ALL = Set.of(values());
  static final Set<Surface> MESSAGES = Set.of(MESSAGE);
  static final Set<Surface> MODALS = Set.of(MODAL);
  static final Set<Surface> VIEWS = Set.of(MODAL, HOME);
  static final Set<Surface> NOT_MODAL = Set.of(MESSAGE, HOME);
  static final Set<Surface> NOT_HOME = Set.of(MESSAGE, MODAL);

  /** What only Slack itself writes and no app may send. */
  static final Set<Surface> NOWHERE = Set.of();

  int maxBlocks() {
    return this == MESSAGE ? 50 : 100;
  }
}
