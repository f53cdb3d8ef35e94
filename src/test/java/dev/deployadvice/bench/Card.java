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
    Ticks ticks = new Ticks(JsonMapper.shared().createObjectNode(), new ArrayList<>());
    pick(elements("checkboxes"), random).ifPresent(boxes -> ticks.add(boxes, random));
    List<Press> presses = new ArrayList<>();
    for (Found button : elements("button")) {
      button.press(button.element, "value", ticks).ifPresent(presses::add);
    }
    for (Found menu : elements("static_select")) {
      for (JsonNode option : menu.element.path("options")) {
        menu.press(option, "selected_option", ticks).ifPresent(presses::add);
      }
    }
    return pick(presses, random);
  }

  /** Boxes that are ticked: as Slack sends them, and their ids. */
  private record Ticks(ObjectNode state, List<String> ids) {
    static Ticks none() {
      return new Ticks(JsonMapper.shared().createObjectNode(), List.of());
    }

    void add(Found boxes, RandomGenerator random) {
      JsonNode options = boxes.element.path("options");
      JsonNode option = options.path(random.nextInt(options.size()));
      ids.add(option.path("value").asString());
      state
          .putObject("values")
          .putObject(boxes.block)
          .putObject(boxes.element.path("action_id").asString())
          .put("type", "checkboxes")
          .putArray("selected_options")
          .add(option);
    }
  }

  private record Found(String block, JsonNode element) {

    /** With the ticks where the button stands for nothing else, otherwise without any. */
    Optional<Press> press(JsonNode carrier, String field, Ticks ticks) {
      String id = element.path("action_id").asString("");
      String value = carrier.path("value").asString("");
      ObjectNode action = JsonMapper.shared().createObjectNode();
      action.put("type", element.path("type").asString());
      action.put("action_id", id).put("block_id", block);
      action.set(field, field.equals("value") ? carrier.path("value") : carrier);
      boolean sendsThem = ActionId.parse(id, value, List.of()).filter(Card::isEmpty).isPresent();
      Ticks sent = sendsThem ? ticks : Ticks.none();
      return ActionId.parse(id, value, sent.ids)
          .flatMap(pressed -> answering(pressed, action, sent.state));
    }
  }

  private static boolean isEmpty(Pressed pressed) {
    return pressed instanceof Pressed.OnInterview(String _, Event event)
        && (event instanceof Event.Answer(int _, String _, List<String> answers)
            ? answers.isEmpty()
            : event instanceof Event.SettleDealBreakers(int _, List<String> ticked)
                && ticked.isEmpty());
  }

  private static Optional<Press> answering(Pressed pressed, JsonNode action, JsonNode state) {
    if (!(pressed instanceof Pressed.OnInterview(String interview, Event event))) {
      return Optional.empty();
    }
    Optional<Move> move =
        switch (event) {
          case Event.Answer answer ->
              Optional.of(new Move.Answered(answer.question(), answer.answers()));
          case Event.SettleDealBreakers settle -> Optional.of(settled(settle.ticked()));
          case Event.AskMe _ -> Optional.of(new Move.AskedInstead());
          case Event.Skip skip -> Optional.of(new Move.Skipped(skip.question()));
          default -> Optional.empty();
        };
    return move.map(told -> new Press(action, state, interview, told));
  }

  private static Move settled(List<String> ticked) {
    return new Move.DealBreakersSettled(
        ticked.stream().filter(id -> !id.equals(Event.SettleDealBreakers.NONE)).toList());
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
