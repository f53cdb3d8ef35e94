package dev.deployadvice.card;

import com.slack.api.model.block.element.BlockElement;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.dialogue.Dialogue;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.State;
import java.util.List;
import java.util.Optional;

/** The Home tab: start, what is open, what was advised, help, and what is kept. */
final class HomeCard {
  /** So many of a kind are listed, well within the 100 blocks that Slack takes. */
  private static final int MOST_LISTED = 10;

  private static final String KEPT =
      """
      *What I read and keep*
      I read commands, mentions of me, direct messages to me, and replies in the thread of an interview. Of these I keep the answers, never the text.
      Kept are project names, answers, times, and Slack’s ids of people, channels and messages. They stay with whoever runs this app; no language model and no other service gets them.
      In a channel everybody can read the thread. In a direct message only you can.\
      """;

  private final Dialogue dialogue;
  private final Verdicts verdicts;

  HomeCard(Dialogue dialogue, Verdicts verdicts) {
    this.dialogue = dialogue;
    this.verdicts = verdicts;
  }

  Drawn draw(Home home) {
    Layout layout = new Layout();
    home.note().ifPresent(note -> layout.all(Cards.draw(note)).divider());
    start(layout);
    List<Home.Item> mine = home.own();
    list(layout, "Your open interviews", mine.stream().filter(HomeCard::isOpen).toList(), true);
    list(layout, "Your advice", mine.stream().filter(HomeCard::isAdvised).toList(), true);
    list(layout, "Advice in your channels", home.others(), false);
    layout.divider().header("How this works");
    new HelpCard().addTo(layout);
    return layout.section(KEPT).drawn();
  }

  private static void start(Layout layout) {
    layout
        .header("Where should your Django project run?")
        .section(
            "Answer a few questions, by button or in your own words. You get advice that weighs VPS"
                + " against PaaS and own hardware against cloud: with reasons, costs, and what"
                + " would change it.")
        .actions(
            List.of(
                Controls.primary("Start in private", new Pressed.BeginPrivately()),
                Controls.button("Start in a channel…", new Pressed.ChooseWhere())))
        .context("Private means in your direct messages with me, under Messages.");
  }

  private void list(Layout layout, String title, List<Home.Item> items, boolean own) {
    if (items.isEmpty()) {
      return;
    }
    layout.divider().header(title);
    for (Home.Item item : items.stream().limit(MOST_LISTED).toList()) {
      String says = says(item, own);
      accessory(item.context())
          .ifPresentOrElse(button -> layout.section(says, button), () -> layout.section(says));
    }
    if (items.size() > MOST_LISTED) {
      layout.context("These are the %d touched last.".formatted(MOST_LISTED));
    }
  }

  private String says(Home.Item item, boolean own) {
    CardContext.Subject subject = item.context().subject();
    AnswerSet answers = dialogue.answers(item.context().state().progress());
    int given = answers.answers().size();
    return "%s\n%s%s · %s · %s"
        .formatted(
            headline(item.context(), answers),
            place(subject),
            own ? "" : " · by " + Mrkdwn.mention(subject.owner()),
            given == 0 ? "no answers yet" : Phrases.count(given, "answer"),
            Mrkdwn.day(item.touched()));
  }

  private String headline(CardContext context, AnswerSet answers) {
    Focus focus = context.state().progress().focus();
    String title = Mrkdwn.bold(Phrases.title(focus, context.subject().project()));
    return switch (context.state()) {
      case State.Inviting _, State.DealBreakersOpen _, State.Asking _, State.Changing _ -> title;
      case State.Cancelled _ -> title + " Stopped; the answers are kept.";
      case State.Paused _ -> title + " Paused; the answers are kept.";
      case State.Advised _ ->
          "%s %s"
              .formatted(
                  title,
                  Mrkdwn.escape(verdicts.sentence(focus, dialogue.adviser().advise(answers))));
    };
  }

  /** Slack's ids of direct messages begin with a D. */
  private static String place(CardContext.Subject subject) {
    return subject.channel().startsWith("D") ? "in private" : Mrkdwn.channel(subject.channel());
  }

  /** What waits is resumed, what goes on is opened; what was never shown is shown. */
  private static Optional<BlockElement> accessory(CardContext context) {
    CardContext.Links links = context.links();
    Optional<String> url =
        switch (context.state()) {
          case State.Advised _ -> links.thread();
          case State.Cancelled _, State.Paused _ -> Optional.empty();
          case State.Inviting _, State.DealBreakersOpen _, State.Asking _, State.Changing _ ->
              links.card().or(links::thread);
        };
    if (url.isPresent()) {
      return url.map(link -> Controls.link("Open", link));
    }
    return context.state() instanceof State.Advised
        ? Optional.empty()
        : Optional.of(Controls.button("Resume", context.interview(), new Event.Resume()));
  }

  private static boolean isAdvised(Home.Item item) {
    return item.context().state() instanceof State.Advised;
  }

  private static boolean isOpen(Home.Item item) {
    return !isAdvised(item);
  }
}
