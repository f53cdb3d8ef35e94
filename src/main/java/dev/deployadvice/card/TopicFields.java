package dev.deployadvice.card;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The fields of buttons that show something about the advice, or keep what was tried: the kind, the
 * interview, the topic, and for changed answers {@code question=answer+answer} each.
 */
final class TopicFields {
  private static final Pattern CHANGE = Pattern.compile("[a-z0-9-]+=[a-z0-9-]+(\\+[a-z0-9-]+)*");
  private static final String TRIAL = "trial";

  private TopicFields() {}

  static List<String> write(String kind, String interview, Topic topic) {
    List<String> fields = new ArrayList<>(List.of(kind, interview));
    switch (topic) {
      case Topic.Reasons _ -> fields.add("reasons");
      case Topic.Comparison _ -> fields.add("comparison");
      case Topic.Costs _ -> fields.add("costs");
      case Topic.TurningPoints _ -> fields.add("turning-points");
      case Topic.Products _ -> fields.add("products");
      case Topic.Duties _ -> fields.add("duties");
      case Topic.Trial(Map<String, List<String>> changes) -> {
        fields.add(TRIAL);
        fields.addAll(changes(changes));
      }
      case Topic.Help _, Topic.Options _, Topic.Product _ ->
          throw new IllegalArgumentException("no button shows this: " + topic);
    }
    return List.copyOf(fields);
  }

  /** Keeps answers that were tried. */
  static List<String> write(String interview, Event.Revise revise) {
    AnswerSet said = revise.said();
    if (!revise.withdrawn().isEmpty() || !AnswerSet.of(said.answers()).equals(said)) {
      throw new IllegalArgumentException("a button keeps answers only: " + revise);
    }
    List<String> fields = new ArrayList<>(List.of("keep", interview));
    fields.addAll(changes(said.answers()));
    return List.copyOf(fields);
  }

  private static List<String> changes(Map<String, List<String>> changes) {
    return changes.entrySet().stream()
        .map(each -> each.getKey() + "=" + String.join("+", each.getValue()))
        .toList();
  }

  static Optional<Pressed> read(List<String> fields) {
    if (fields.size() < 3 || fields.get(1).isEmpty()) {
      return Optional.empty();
    }
    Optional<Event> event =
        switch (fields.getFirst()) {
          case "show" -> topic(fields).map(Event.Inquire::new);
          case "publish" -> topic(fields).map(Event.Publish::new);
          case "keep" ->
              changes(fields.subList(2, fields.size()))
                  .map(changes -> new Event.Revise(AnswerSet.of(changes), List.of()));
          default -> Optional.empty();
        };
    return event.map(read -> new Pressed.OnInterview(fields.get(1), read));
  }

  private static Optional<Topic> topic(List<String> fields) {
    if (fields.get(2).equals(TRIAL)) {
      return changes(fields.subList(3, fields.size())).map(Topic.Trial::new);
    }
    return fields.size() == 3 ? plain(fields.get(2)) : Optional.empty();
  }

  private static Optional<Topic> plain(String id) {
    return switch (id) {
      case "reasons" -> Optional.of(new Topic.Reasons());
      case "comparison" -> Optional.of(new Topic.Comparison());
      case "costs" -> Optional.of(new Topic.Costs());
      case "turning-points" -> Optional.of(new Topic.TurningPoints());
      case "products" -> Optional.of(new Topic.Products());
      case "duties" -> Optional.of(new Topic.Duties());
      default -> Optional.empty();
    };
  }

  private static Optional<Map<String, List<String>>> changes(List<String> fields) {
    Map<String, List<String>> changes = new LinkedHashMap<>();
    for (String field : fields) {
      if (!CHANGE.matcher(field).matches()) {
        return Optional.empty();
      }
      int sign = field.indexOf('=');
      changes.put(field.substring(0, sign), List.of(field.substring(sign + 1).split("\\+", -1)));
    }
    return changes.isEmpty() ? Optional.empty() : Optional.of(changes);
  }
}
