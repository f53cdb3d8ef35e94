package dev.deployadvice.workspace.delivery;

import tools.jackson.databind.node.ObjectNode;

/** What became of a delivery. Reasons are those of {@code X-Slack-Retry-Reason}. */
public sealed interface Acknowledgement {

  /** The app took it; the payload is empty where it said nothing else. */
  record Accepted(ObjectNode payload) implements Acknowledgement {}

  /** The app did not answer in time. */
  record Late() implements Acknowledgement {}

  /** Nobody is there: no connection, or none could be made. */
  record Unreachable(String reason) implements Acknowledgement {}

  /** The app refused, and says whether it wants no retry. */
  record Failed(int status, boolean noRetry, String reason) implements Acknowledgement {}
}
