package dev.deployadvice.understanding;

/** What people can tell the bot to do in plain words. */
public enum Command {
  BACK,
  SKIP,
  CANCEL,
  RESTART,
  FINISH,
  WHY,
  HELP
}
