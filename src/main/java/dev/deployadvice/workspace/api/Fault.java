package dev.deployadvice.workspace.api;

import java.time.Duration;

/** Something that goes wrong once, on request. */
public sealed interface Fault {

  /** The call is not done and answered with this HTTP status. */
  record Status(int code) implements Fault {}

  /** The call is not done; the app shall wait. */
  record RateLimited(long seconds) implements Fault {}

  /** The call is refused with one of Slack's codes. */
  record Refused(String error) implements Fault {}

  /** The call is done, but later. */
  record Slow(Duration delay) implements Fault {}

  /** The call is never answered, until faults are cleared or the workspace ends. */
  record Hang() implements Fault {}

  /** The call is done, but the app is told that it failed. */
  record AnswerLost() implements Fault {}
}
