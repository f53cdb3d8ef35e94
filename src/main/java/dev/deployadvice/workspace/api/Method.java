package dev.deployadvice.workspace.api;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * One method of the Web API.
 *
 * @param scopes any one of these is enough to call it; empty where none is needed
 */
public record Method(String name, Tier tier, Token token, List<String> scopes, Handler handler) {

  /** Which token a method takes. */
  public enum Token {
    NONE,
    ANY,
    BOT,
    APP
  }

  /** What a method does; runs under the lock of the state. */
  @FunctionalInterface
  public interface Handler {
    ObjectNode answer(ApiCall call);
  }

  public Method {
    scopes = List.copyOf(scopes);
  }
}
