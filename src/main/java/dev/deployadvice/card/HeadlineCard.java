package dev.deployadvice.card;

import com.slack.api.model.block.element.BlockElement;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.State;
import java.util.ArrayList;
import java.util.List;

/** The living message in the channel: no answers, no noise. */
final class HeadlineCard {
  /** A leader is named from so many answers on, and from this stability on. */
  private static final int ENOUGH_ANSWERS = 3;

  private static final double ENOUGH_STABILITY = 0.6;

  private final Verdicts verdicts;

  HeadlineCard(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  Drawn draw(Finding finding, CardContext context) {
    return switch (context.state()) {
      case State.Inviting _, State.DealBreakersOpen _, State.Asking _ ->
          running(finding, context, "is answering in the thread");
      case State.Changing _ -> running(finding, context, "is changing an answer in the thread");
      case State.Advised _ -> advised(finding, context);
      case State.Cancelled _ -> stopped(finding, context, "stopped here; the answers are kept.");
      case State.Paused _ ->
          stopped(finding, context, "has not answered for a while, so this is paused.");
    };
  }

  private Drawn running(Finding finding, CardContext context, String doing) {
    String leader =
        leads(finding) ? Mrkdwn.escape(verdicts.leader(finding)) + " leads so far · " : "";
    return new Layout()
        .section(
            "%s %s %s\n%s · %snobody else needs to do anything"
                .formatted(
                    title(finding, context),
                    Mrkdwn.mention(context.subject().owner()),
                    doing,
                    Phrases.progress(finding.situation(), finding.outlook()),
                    leader))
        .drawn();
  }

  private boolean leads(Finding finding) {
    return finding.answered() >= ENOUGH_ANSWERS
        && finding.outlook().stability() >= ENOUGH_STABILITY
        && !verdicts.leader(finding).isEmpty();
  }

  private Drawn advised(Finding finding, CardContext context) {
    Layout layout = new Layout();
    layout.section(verdict(finding, context));
    String answered =
        "%s by %s".formatted(answers(finding), Mrkdwn.mention(context.subject().owner()));
    List<BlockElement> buttons = new ArrayList<>();
    if (context.pinning().pinned().isPresent()) {
      layout.context(pinned(context.pinning().pinned().get(), context, answered));
    } else if (finding.winner().isPresent()) {
      layout.context(answered + " · " + PinButton.says(context));
      buttons.add(PinButton.of(context));
    } else {
      layout.context(answered);
    }
    buttons.add(Controls.button("Change answers", new Pressed.ChangeAnswers(context.interview())));
    context.links().thread().ifPresent(url -> buttons.add(Controls.link("Open the thread", url)));
    buttons.add(
        Controls.more(
            List.of(Controls.option("Reopen as my own", new Pressed.Reopen(context.interview())))));
    return layout.actions(buttons).drawn();
  }

  private String verdict(Finding finding, CardContext context) {
    String why = verdicts.why(finding).map(because -> "\n" + Mrkdwn.escape(because)).orElse("");
    return "%s %s%s"
        .formatted(title(finding, context), Mrkdwn.escape(verdicts.sentence(finding)), why);
  }

  private static String answers(Finding finding) {
    return finding.answered() == 0 ? "No answers" : Phrases.count(finding.answered(), "answer");
  }

  private static String pinned(CardContext.Pinned pinned, CardContext context, String answered) {
    String day = Mrkdwn.day(pinned.at());
    return pinned.user().equals(context.subject().owner())
        ? "%s, who pinned this: %s".formatted(answered, day)
        : "%s · pinned by %s: %s".formatted(answered, Mrkdwn.mention(pinned.user()), day);
  }

  /** Advice that was given stands, pinned or not, although nothing can be changed any more. */
  private Drawn stopped(Finding finding, CardContext context, String how) {
    boolean advised = context.state().progress().hasAdvice();
    String owner = Mrkdwn.mention(context.subject().owner());
    Layout layout = new Layout();
    if (advised) {
      layout.section(verdict(finding, context));
      String left = context.state() instanceof State.Paused ? "paused" : "who stopped here";
      layout.context("%s by %s, %s".formatted(answers(finding), owner, left));
    } else {
      layout.section("%s %s %s".formatted(title(finding, context), owner, how));
    }
    return layout
        .actions(List.of(Controls.button("Resume", context.interview(), new Event.Resume())))
        .drawn();
  }

  private static String title(Finding finding, CardContext context) {
    return Mrkdwn.bold(Phrases.title(finding.situation().focus(), context.subject().project()));
  }
}
