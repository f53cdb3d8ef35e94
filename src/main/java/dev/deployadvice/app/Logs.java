package dev.deployadvice.app;

import org.slf4j.bridge.SLF4JBridgeHandler;

/** Brings the logs of libraries that use the JDK's own logging to ours. */
public final class Logs {
  private Logs() {}

  /** To be called once, before anything else starts. */
  public static void gather() {
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }
}
