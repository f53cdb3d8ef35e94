package dev.deployadvice.workspace.state;

import java.util.concurrent.atomic.AtomicInteger;

/** Where the workspace can be reached; known once its port is open. */
public final class Address {
  private final AtomicInteger port = new AtomicInteger();

  public void opened(int openPort) {
    port.set(openPort);
  }

  public int port() {
    return port.get();
  }

  /** With a slash at the end. */
  public String http() {
    return "http://localhost:" + port.get() + "/";
  }

  public String ws() {
    return "ws://localhost:" + port.get() + "/";
  }
}
