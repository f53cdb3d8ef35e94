package dev.deployadvice.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keys of a JSON document that need more than {@code put}. */
final class Keys {
  private Keys() {}

  /** A key that must be there also where it has no value. */
  @SuppressWarnings("NullAway") // JSON's null is a value of this map.
  static <T> void putNullable(Map<String, Object> json, String key, Optional<T> value) {
    @Nullable Object written = value.orElse(null);
    json.put(key, written);
  }

  /** The two keys that name an answer; others may follow. */
  static Map<String, Object> answer(String question, String answer) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("question", question);
    json.put("answer", answer);
    return json;
  }
}
