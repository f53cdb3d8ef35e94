package dev.deployadvice.card;

import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.element.ButtonElement;
import dev.deployadvice.dialogue.Event;

/** The button that pins the headline, and what it says it will do. */
final class PinButton {
  private PinButton() {}

  static ButtonElement of(CardContext context) {
    Pressed pressed = new Pressed.OnInterview(context.interview(), new Event.Pin());
    ButtonElement button =
        Controls.primary(isDirect(context) ? "Pin here" : "Pin in channel", pressed);
    context
        .pinning()
        .replaces()
        .map(Mrkdwn::plainDay)
        .map(PinButton::sure)
        .ifPresent(button::setConfirm);
    return button;
  }

  /** One line of small print. */
  static String says(CardContext context) {
    String where =
        isDirect(context)
            ? "this conversation"
            : "<#%s>".formatted(Mrkdwn.escape(context.subject().channel()));
    String instead =
        context
            .pinning()
            .replaces()
            .map(at -> " and replaces the pin of " + Mrkdwn.day(at))
            .orElse("");
    return "*Pin* pins the headline in %s%s; anybody here may do it.".formatted(where, instead);
  }

  private static boolean isDirect(CardContext context) {
    return context.subject().channel().startsWith("D");
  }

  private static ConfirmationDialogObject sure(String day) {
    return ConfirmationDialogObject.builder()
        .title(Layout.plain("Replace the pin?"))
        .text(Layout.plain("The pin of %s for this project is taken down.".formatted(day)))
        .confirm(Layout.plain("Pin"))
        .deny(Layout.plain("Not now"))
        .build();
  }
}
