package dev.deployadvice.workspace.api;

import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The arguments of one call, from a form, a query or a JSON body. */
public record ApiCall(ObjectNode arguments, Set<String> scopes, String token) {

  /** Empty text where the argument is absent. */
  public String text(String name) {
    return Json.text(arguments, name);
  }

  public String require(String name) {
    String value = text(name);
    if (value.isEmpty()) {
      throw Refusal.arguments("missing required field: " + name);
    }
    return value;
  }

  public boolean has(String name) {
    return arguments.hasNonNull(name) && !text(name).equals("null");
  }

  public boolean flag(String name) {
    return text(name).equals("true") || text(name).equals("1");
  }

  /** A number between 1 and {@code most}. */
  public int number(String name, int usual, int most) {
    String value = text(name);
    if (value.isEmpty()) {
      return usual;
    }
    try {
      return Math.clamp(Integer.parseInt(value), 1, most);
    } catch (NumberFormatException _) {
      throw Refusal.of("invalid_limit");
    }
  }

  /** An argument that is JSON: a JSON body has it as it is, a form as text. */
  public Optional<JsonNode> json(String name, String refusedAs) {
    JsonNode value = arguments.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return Optional.empty();
    }
    if (!value.isString()) {
      return Optional.of(value);
    }
    String text = value.asString();
    return text.isBlank()
        ? Optional.empty()
        : Optional.of(Json.parse(text).orElseThrow(() -> Refusal.of(refusedAs)));
  }

  /** An argument that is a list: a JSON array or words with commas between them. */
  public List<String> list(String name) {
    JsonNode value = arguments.path(name);
    if (value.isArray()) {
      return Json.elements(value).stream().map(each -> each.asString("")).toList();
    }
    return Arrays.stream(text(name).split(",", -1))
        .map(String::trim)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  public boolean may(String scope) {
    return scopes.contains(scope);
  }

  public void needs(String scope) {
    if (!may(scope)) {
      throw missing(scope, scopes);
    }
  }

  static Refusal missing(String needed, Set<String> provided) {
    return Refusal.with(
        "missing_scope",
        Json.object()
            .put("needed", needed)
            .put("provided", String.join(",", new TreeSet<>(provided))));
  }
}
