package dev.deployadvice;

import dev.deployadvice.cli.DeployAdvice;

/** Picks a command, nothing else. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(DeployAdvice.run(args));
  }
}
