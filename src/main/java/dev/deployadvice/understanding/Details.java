package dev.deployadvice.understanding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The exact values that the words of a phrase give. */
final class Details {
  private Details() {}

  /**
   * @param names which detail the words of a class give
   */
  static Map<String, Object> of(
      Map<String, String> names, Comparison.Match match, Message message) {
    Map<String, Object> details = new LinkedHashMap<>();
    for (Span span : match.taken()) {
      String detail = names.get(span.className());
      if (detail != null) {
        details.put(detail, value(span, detail, message));
      }
    }
    return details;
  }

  private static Object value(Span span, String detail, Message message) {
    if (!span.name().isEmpty()) {
      return span.name();
    }
    String words =
        IntStream.range(span.start(), span.end())
            .mapToObj(at -> message.token(at).text())
            .collect(Collectors.joining("-"))
            .toLowerCase(Locale.ROOT);
    return detail.equals("certificates") ? List.of(words) : words;
  }
}
