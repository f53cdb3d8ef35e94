package dev.deployadvice.workspace.delivery;

import tools.jackson.databind.node.ObjectNode;

/** What became of a delivery. */
public sealed interface Acknowledgement {

  /** The app took it; the payload is empty where it said nothing else. */
  record Accepted(ObjectNode payload) implements Acknowledgement {}

  /** The app did not answer in time. */
  record Late() implements Acknowledgement {}

  /** Nobody is there: no connection, or none could be made. */
  record Unreachable() implements Acknowledgement {}

  /** The app refused, and says whether it wants no retry. */
  record Failed(int status, boolean noRetry) implements Acknowledgement {}
}
