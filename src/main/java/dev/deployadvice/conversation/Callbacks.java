package dev.deployadvice.conversation;

import java.util.Optional;

/**
 * The addresses that Slack lends us to answer a click: {@code response_url}. They are secrets, so
 * they never reach a disk: a restart loses them, and the sender then takes another way. Safe for
 * use by many threads.
 */
public interface Callbacks {

  /** Lends an address under a key, in place of the one before. */
  void put(String key, String url);

  /** Uses the address once; empty when there is none, it is too old or was used too often. */
  Optional<String> take(String key);
}
