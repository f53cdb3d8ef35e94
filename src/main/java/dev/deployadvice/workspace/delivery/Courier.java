package dev.deployadvice.workspace.delivery;

import java.util.concurrent.CompletableFuture;

/** Brings envelopes to the app. */
public interface Courier {
  /** Always completes normally, and within the time that Slack allows. */
  CompletableFuture<Acknowledgement> send(Envelope envelope);

  /** Whether the app can be expected to answer now. */
  boolean connected();

  /** Whether what could not be brought waits until the app connects, instead of for the clock. */
  default boolean waitsForConnection() {
    return false;
  }
}
