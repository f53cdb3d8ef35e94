package dev.deployadvice.card;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.block.element.StaticSelectElement;
import dev.deployadvice.dialogue.Event;
import java.util.List;

/** Buttons and menus, within Slack's limits. */
final class Controls {
  /** Slack allows so many options in a menu. */
  static final int MOST_OPTIONS = 100;

  private static final int LABEL_LIMIT = 75;

  private Controls() {}

  static ButtonElement button(String label, ActionId action) {
    return ButtonElement.builder()
        .text(Layout.plain(Mrkdwn.cut(label, LABEL_LIMIT)))
        .actionId(action.id())
        .value(action.value())
        .build();
  }

  /** The one button of a card that most people want. */
  static ButtonElement primary(String label, ActionId action) {
    ButtonElement button = button(label, action);
    button.setStyle("primary");
    return button;
  }

  static ButtonElement button(String label, Pressed pressed) {
    return button(label, ActionId.of(pressed));
  }

  static ButtonElement button(String label, String interview, Event event) {
    return button(label, new Pressed.OnInterview(interview, event));
  }

  static ButtonElement primary(String label, Pressed pressed) {
    return primary(label, ActionId.of(pressed));
  }

  /** A button that opens a page; a press is sent to us all the same. */
  static ButtonElement link(String label, String url) {
    return ButtonElement.builder()
        .text(Layout.plain(label))
        .actionId(ActionId.link(0))
        .url(url)
        .build();
  }

  static OptionObject option(String label, String value) {
    return OptionObject.builder()
        .text(Layout.plain(Mrkdwn.cut(label, LABEL_LIMIT)))
        .value(value)
        .build();
  }

  static OptionObject option(String label, Pressed pressed) {
    return option(label, ActionId.of(pressed).value());
  }

  static OptionObject option(String label, String interview, Event event) {
    return option(label, new Pressed.OnInterview(interview, event));
  }

  static OverflowMenuElement more(List<OptionObject> options) {
    return OverflowMenuElement.builder().actionId(ActionId.menu("more")).options(options).build();
  }

  static StaticSelectElement select(String name, String placeholder, List<OptionObject> options) {
    return StaticSelectElement.builder()
        .actionId(ActionId.menu(name))
        .placeholder(Layout.plain(placeholder))
        .options(options)
        .build();
  }

  /** Boxes to tick; what is ticked is read with the button that belongs to them. */
  static CheckboxesElement boxes(
      int number, List<OptionObject> options, List<OptionObject> ticked) {
    CheckboxesElement boxes =
        CheckboxesElement.builder().actionId(ActionId.tick(number)).options(options).build();
    if (!ticked.isEmpty()) {
      boxes.setInitialOptions(ticked);
    }
    return boxes;
  }
}
