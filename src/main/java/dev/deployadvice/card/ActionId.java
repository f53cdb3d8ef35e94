package dev.deployadvice.card;

import dev.deployadvice.dialogue.Event;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a button carries. Written and read here and nowhere else; {@link ActionValue} knows the
 * fields.
 *
 * <p>{@code id} is Slack's {@code action_id}: {@code da:KIND}, with {@code :NUMBER} behind it where
 * a block holds several of a kind. A menu has {@code da:menu:NAME}; each of its options carries its
 * own kind. Boxes and links have {@code da:tick} and {@code da:link}: a press needs nothing but an
 * acknowledgement.
 *
 * <p>{@code value} is {@code KIND|FIELD|FIELD…}. A {@code +} before the kind says that the ticked
 * boxes of the card belong to it.
 *
 * @param id unique inside its block, at most 255 characters
 * @param value at most 2,000 characters; 150 where it is an option's
 */
public record ActionId(String id, String value) {

  /** Every {@code action_id} of ours. */
  public static final Pattern OURS = Pattern.compile("da:([a-z-]+)(:[a-z0-9-]+)?");

  private static final String MENU = "menu";
  private static final String TICK = "tick";
  private static final String LINK = "link";

  /** What a plain button or an option of a menu carries. */
  static ActionId of(Pressed pressed) {
    List<String> fields = ActionValue.write(pressed);
    return new ActionId("da:" + fields.getFirst(), ActionValue.join(fields));
  }

  /** What a button carries that sends the ticked boxes along, beside what the event holds. */
  static ActionId withTicks(String interview, Event event) {
    ActionId plain = of(new Pressed.OnInterview(interview, event));
    return new ActionId(plain.id, "+" + plain.value);
  }

  static String menu(String name) {
    return "da:" + MENU + ":" + name;
  }

  static String tick(int number) {
    return "da:" + TICK + ":" + number;
  }

  static String link(int number) {
    return "da:" + LINK + ":" + number;
  }

  /** The same, told apart from others of its kind in the same block. */
  ActionId numbered(int number) {
    return new ActionId(id + ":" + number, value);
  }

  /**
   * Reads a press back; empty where it is not one of ours. Never throws.
   *
   * @param actionId Slack's {@code action_id}
   * @param value of the button, or of the chosen option; empty for boxes and links
   * @param tickedValues values of the boxes that are ticked in the whole message
   */
  public static Optional<Pressed> parse(String actionId, String value, List<String> tickedValues) {
    if (!OURS.matcher(actionId).matches()) {
      return Optional.empty();
    }
    String kind = actionId.split(":", -1)[1];
    if (kind.equals(TICK) || kind.equals(LINK)) {
      return Optional.of(new Pressed.Nothing());
    }
    boolean ticks = value.startsWith("+");
    List<String> fields = ActionValue.split(ticks ? value.substring(1) : value);
    if (!kind.equals(MENU) && !kind.equals(fields.getFirst())) {
      return Optional.empty();
    }
    Optional<Pressed> pressed = ActionValue.read(fields);
    return ticks ? pressed.flatMap(plain -> ActionValue.ticked(plain, tickedValues)) : pressed;
  }
}
