package dev.deployadvice.workspace.block;

import static dev.deployadvice.workspace.block.Kind.choice;
import static dev.deployadvice.workspace.block.Kind.flag;
import static dev.deployadvice.workspace.block.Kind.items;
import static dev.deployadvice.workspace.block.Kind.mrkdwn;
import static dev.deployadvice.workspace.block.Kind.plain;
import static dev.deployadvice.workspace.block.Kind.text;
import static dev.deployadvice.workspace.block.Kind.url;
import static dev.deployadvice.workspace.block.Spec.optional;
import static dev.deployadvice.workspace.block.Spec.required;

import java.util.List;

/** Small objects that blocks and elements are composed of. */
final class ObjectSpecs {
  private static final int LONGEST_TEXT = 3000;

  static final List<Spec> TEXTS =
      List.of(
          Spec.element("plain_text", Surface.ALL, optional("emoji", flag()))
              .and(required("text", text(LONGEST_TEXT))),
          Spec.element("mrkdwn", Surface.ALL, optional("verbatim", flag()))
              .and(required("text", text(LONGEST_TEXT))));

  /** An option of a select menu. */
  static final Spec OPTION =
      Spec.shape(
          required("text", plain(75)),
          required("value", text(150)),
          optional("description", plain(75)));

  /** An option of radio buttons or checkboxes, which may be formatted. */
  static final Spec FORMATTED_OPTION =
      Spec.shape(
          required("text", mrkdwn(75)),
          required("value", text(150)),
          optional("description", mrkdwn(75)));

  /** An option of an overflow menu, which may be a link. */
  static final Spec LINK_OPTION = OPTION.and(optional("url", url()));

  static final Spec OPTION_GROUP =
      Spec.shape(
          required("label", plain(75)), required("options", items(new Kind.Shape(OPTION), 1, 100)));

  static final Kind CONFIRM =
      new Kind.Shape(
          Spec.shape(
              required("title", plain(100)),
              required("text", mrkdwn(300)),
              required("confirm", plain(30)),
              required("deny", plain(30)),
              optional("style", choice("primary", "danger"))));

  static final Kind SLACK_FILE =
      new Kind.Shape(
          Spec.shape(optional("id", text(255)), optional("url", url()))
              .with(Rules.exactlyOne("id", "url")));

  static final Kind CONVERSATION_FILTER =
      new Kind.Shape(
          Spec.shape(
                  optional("include", items(choice("im", "mpim", "private", "public"), 1, 4)),
                  optional("exclude_external_shared_channels", flag()),
                  optional("exclude_bot_users", flag()))
              .with(
                  Rules.atLeastOne(
                      "include", "exclude_external_shared_channels", "exclude_bot_users")));

  static final Kind DISPATCH_ACTION_CONFIG =
      new Kind.Shape(
          Spec.shape(
              optional(
                  "trigger_actions_on",
                  items(choice("on_enter_pressed", "on_character_entered"), 1, 2))));

  private ObjectSpecs() {}

  /** The same text object with another limit. */
  static Spec textOf(Spec text, int max) {
    List<Spec.Field> fields =
        text.fields().stream()
            .map(field -> field.name().equals("text") ? required("text", text(max)) : field)
            .toList();
    return new Spec(text.type(), text.surfaces(), fields, false, text.rules());
  }
}
