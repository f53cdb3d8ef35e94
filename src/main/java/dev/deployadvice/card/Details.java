package dev.deployadvice.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Exact values as they are said back: plain text, not escaped. */
final class Details {
  /** In the order in which they are said; a value that is not here steers, but is not shown. */
  private static final List<String> KEYS =
      List.of(
          "people",
          "users_in",
          "region",
          "certificates",
          "provider_owned_in",
          "visitors",
          "budget_usd",
          "provider",
          "project");

  /** The question to whose answer a value belongs. */
  private static final Map<String, String> QUESTIONS =
      Map.of(
          "people", "team",
          "region", "data",
          "certificates", "data",
          "visitors", "traffic",
          "budget_usd", "budget");

  private Details() {}

  /** The values that make a question's answer exact. */
  static List<String> to(String question, Map<String, Object> details) {
    return KEYS.stream()
        .filter(key -> question.equals(QUESTIONS.get(key)) && details.containsKey(key))
        .map(key -> exact(key, details))
        .toList();
  }

  /** Beside the answer that it makes exact, a figure needs no words. */
  private static String exact(String key, Map<String, Object> details) {
    Object value = details.getOrDefault(key, "");
    return switch (key) {
      case "budget_usd" -> "$" + number(value);
      case "visitors", "people" -> number(value);
      default -> value(key, details);
    };
  }

  /** The values that belong to none of these questions. */
  static List<String> beside(Map<String, ?> answered, Map<String, Object> details) {
    List<String> beside = new ArrayList<>();
    for (String key : KEYS) {
      String question = QUESTIONS.getOrDefault(key, "");
      if (details.containsKey(key) && !answered.containsKey(question)) {
        beside.add(said(key, value(key, details)));
      }
    }
    return beside;
  }

  private static String said(String key, String value) {
    return switch (key) {
      case "users_in" -> "users in " + value;
      case "provider_owned_in" -> "a provider from " + value;
      case "project" -> "the project is called " + value;
      default -> value;
    };
  }

  private static String value(String key, Map<String, Object> details) {
    Object value = details.getOrDefault(key, "");
    return switch (key) {
      case "budget_usd" -> "$%s a month".formatted(number(value));
      case "visitors" -> number(value) + " visitors a day";
      case "people" -> "1".equals(number(value)) ? "1 person" : number(value) + " people";
      case "users_in", "region", "provider_owned_in" -> places(value);
      default -> listed(value);
    };
  }

  private static String number(Object value) {
    return value instanceof Number number
        ? String.format(Locale.ENGLISH, "%,d", Math.round(number.doubleValue()))
        : value.toString();
  }

  private static String places(Object value) {
    return each(value).stream().map(Details::place).collect(Collectors.joining(" and "));
  }

  /** "Germany" for DE; regions that are no country stay as they were said. */
  private static String place(String code) {
    if (code.equals("EU")) {
      return "the EU";
    }
    boolean country = code.matches("[A-Z]{2}");
    return country
        ? new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH)
        : code;
  }

  private static String listed(Object value) {
    return String.join(", ", each(value));
  }

  private static List<String> each(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(Object::toString).toList()
        : List.of(value.toString());
  }
}
