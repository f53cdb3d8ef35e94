package dev.deployadvice.workspace.state;

import java.time.Duration;

/** Runs things later. Tests bring one that they can advance. */
public interface Schedule extends AutoCloseable {
  void after(Duration delay, Runnable task);

  @Override
  void close();
}
