package dev.deployadvice.bench;

import dev.deployadvice.card.ActionId;
import dev.deployadvice.card.Pressed;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message of the bot that asks something.
 *
 * @param owner who may answer
 * @param message as the workspace holds it
 */
record Card(String owner, JsonNode message) {

  /**
   * One way to answer: what Slack sends, and what must be found in the interview afterwards.
   *
   * @param state with the boxes that are ticked
   */
  record Press(JsonNode action, JsonNode state, String interview, Move move) {}

  /** Any of the answers; empty where the message asks nothing. */
  Optional<Press> any(RandomGenerator random) {
    Optional<Found> boxes = pick(elements("checkboxes"), random);
    ObjectNode ticks = JsonMapper.shared().createObjectNode();
    List<String> ticked = new ArrayList<>();
    boxes.ifPresent(found -> tick(found, random, ticks.putObject("values"), ticked));
    List<Press> presses = new ArrayList<>();
    for (Found button : elements("button")) {
      button.press(button.element, "value", ticked).ifPresent(presses::add);
    }
    for (Found menu : elements("static_select")) {
      for (JsonNode option : menu.element.path("options")) {
        menu.press(option, "selected_option", List.of()).ifPresent(presses::add);
      }
    }
    return pick(presses, random)
        .map(press -> new Press(press.action, ticks, press.interview, press.move));
  }

  private record Found(String block, JsonNode element) {

    Optional<Press> press(JsonNode carrier, String field, List<String> ticked) {
      String id = element.path("action_id").asString("");
      String value = carrier.path("value").asString("");
      ObjectNode action = JsonMapper.shared().createObjectNode();
      action.put("type", element.path("type").asString());
      action.put("action_id", id).put("block_id", block);
      action.set(field, field.equals("value") ? carrier.path("value") : carrier);
      return ActionId.parse(id, value, ticked).flatMap(pressed -> answering(pressed, action));
    }
  }

  private static Optional<Press> answering(Pressed pressed, JsonNode action) {
    if (!(pressed instanceof Pressed.OnInterview(String interview, Event event))) {
      return Optional.empty();
    }
    Optional<Move> move =
        switch (event) {
          case Event.Answer answer ->
              Optional.of(new Move.Answered(answer.question(), answer.answers()));
          case Event.SettleDealBreakers settle ->
              Optional.of(new Move.DealBreakersSettled(settle.ticked()));
          case Event.Skip skip -> Optional.of(new Move.Skipped(skip.question()));
          default -> Optional.empty();
        };
    return move.map(told -> new Press(action, action, interview, told));
  }

  private static void tick(
      Found boxes, RandomGenerator random, ObjectNode values, List<String> ticked) {
    JsonNode options = boxes.element.path("options");
    JsonNode option = options.path(random.nextInt(options.size()));
    ticked.add(option.path("value").asString());
    ObjectNode state = values.putObject(boxes.block);
    state
        .putObject(boxes.element.path("action_id").asString())
        .put("type", "checkboxes")
        .putArray("selected_options")
        .add(option);
  }

  private List<Found> elements(String type) {
    List<Found> found = new ArrayList<>();
    for (JsonNode block : message.path("blocks")) {
      for (JsonNode element : block.path("elements")) {
        if (element.path("type").asString("").equals(type)) {
          found.add(new Found(block.path("block_id").asString(""), element));
        }
      }
    }
    return found;
  }

  private static <T> Optional<T> pick(List<T> all, RandomGenerator random) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }
}
