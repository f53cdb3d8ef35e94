package dev.deployadvice.workspace.state;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.databind.JsonNode;

/** One object of a seed. It hands out values and says where something is not as it should be. */
record YamlNode(String path, JsonNode json) {
  private static final Pattern AGO = Pattern.compile("(\\d{1,5})([smhd])");

  static YamlNode parse(String yaml) {
    try {
      Object loaded =
          new Load(LoadSettings.builder().setLabel("seed").build()).loadFromString(yaml);
      JsonNode json = Json.tree(loaded);
      if (!json.isObject()) {
        throw new StateException("The seed must be an object with `users` and `channels`.");
      }
      return new YamlNode("", json);
    } catch (YamlEngineException broken) {
      throw new StateException("The seed is not YAML: " + broken.getMessage(), broken);
    }
  }

  YamlNode only(String... keys) {
    Set<String> known = Set.of(keys);
    for (String key : keys()) {
      if (!known.contains(key)) {
        throw wrong(key, "is not a key here; expected one of " + String.join(", ", keys));
      }
    }
    return this;
  }

  List<String> keys() {
    return List.copyOf(json.propertyNames());
  }

  String require(String key) {
    String text = text(key, "");
    if (text.isEmpty()) {
      throw wrong(key, "is missing");
    }
    return text;
  }

  String text(String key, String otherwise) {
    JsonNode value = json.path(key);
    if (value.isContainer()) {
      throw wrong(key, "must be a text");
    }
    return value.isMissingNode() || value.isNull() ? otherwise : value.asString("");
  }

  boolean flag(String key) {
    return json.path(key).asBoolean(false);
  }

  Optional<JsonNode> json(String key) {
    return json.optional(key);
  }

  YamlNode object(String key) {
    JsonNode value = json.path(key);
    if (!value.isMissingNode() && !value.isObject()) {
      throw wrong(key, "must be an object");
    }
    return new YamlNode(pathOf(key), value.isObject() ? value : Json.object());
  }

  List<YamlNode> objects(String key) {
    List<YamlNode> objects = new ArrayList<>();
    for (JsonNode each : list(key)) {
      YamlNode node = new YamlNode("%s[%d]".formatted(pathOf(key), objects.size()), each);
      if (!each.isObject()) {
        throw new StateException("The seed's `" + node.path() + "` must be an object.");
      }
      objects.add(node);
    }
    return objects;
  }

  List<String> texts(String key) {
    return list(key).stream().map(each -> each.asString("")).toList();
  }

  /** When a message was written: {@code at} an instant, or so long {@code ago}; else now. */
  Instant instant(Instant now) {
    String ago = text("ago", "");
    if (!ago.isEmpty()) {
      Matcher matcher = AGO.matcher(ago);
      if (!matcher.matches()) {
        throw wrong("ago", "must be like 30s, 94m, 3h or 90d");
      }
      String unit = matcher.group(2).toUpperCase(Locale.ROOT);
      String iso = (unit.equals("D") ? "P" : "PT") + matcher.group(1) + unit;
      return now.minus(Duration.parse(iso));
    }
    String at = text("at", "");
    try {
      return at.isEmpty() ? now : Instant.parse(at);
    } catch (DateTimeException _) {
      throw wrong("at", "must be like 2026-11-20T09:00:00Z");
    }
  }

  StateException wrong(String key, String what) {
    return new StateException("The seed's `" + pathOf(key) + "` " + what + ".");
  }

  private List<JsonNode> list(String key) {
    JsonNode value = json.path(key);
    if (!value.isMissingNode() && !value.isNull() && !value.isArray()) {
      throw wrong(key, "must be a list");
    }
    return Json.elements(value);
  }

  private String pathOf(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
