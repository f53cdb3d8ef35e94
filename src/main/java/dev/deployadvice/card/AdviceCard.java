package dev.deployadvice.card;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import dev.deployadvice.advice.Advice.Ranked;
import dev.deployadvice.advice.Advice.Reason;
import dev.deployadvice.advice.Adviser;
import dev.deployadvice.advice.Tensions;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Option;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Move;
import dev.deployadvice.dialogue.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first message of the advice: fits a phone. */
final class AdviceCard {
  private static final int PHONE = 900;
  private static final int PHONE_LINES = 12;
  private static final int MOST_REASONS = 3;

  private final Adviser adviser;
  private final Catalog catalog;
  private final Verdicts verdicts;
  private final Phrases phrases;

  AdviceCard(Adviser adviser, Verdicts verdicts, Phrases phrases) {
    this.adviser = adviser;
    this.catalog = adviser.catalog();
    this.verdicts = verdicts;
    this.phrases = phrases;
  }

  /** With as many reasons as fit a phone. */
  Drawn draw(Reply.ShowAdvice show, Finding finding, CardContext context) {
    for (int reasons = MOST_REASONS; reasons > 0; reasons--) {
      Drawn drawn = draw(show, finding, context, new Room(reasons, true));
      if (fits(drawn)) {
        return drawn;
      }
    }
    return draw(show, finding, context, new Room(1, false));
  }

  private static boolean fits(Drawn drawn) {
    return drawn.text().length() <= PHONE && drawn.text().lines().count() <= PHONE_LINES;
  }

  /** How much there is room for. */
  private record Room(int reasons, boolean tension) {}

  private Drawn draw(Reply.ShowAdvice show, Finding finding, CardContext context, Room room) {
    Layout layout = new Layout();
    show.noted().ifPresent(move -> noted(layout, move, show.step(), context));
    layout.header(verdicts.sentence(finding));
    show.earlier()
        .map(earlier -> new Changed(adviser, verdicts, phrases).says(earlier, finding))
        .ifPresent(layout::section);
    Optional<String> winner = finding.winner();
    if (winner.isPresent()) {
      layout.context(explained(winner.get(), finding));
      layout.section(reasons(winner.get(), finding, room.reasons));
    } else {
      layout.section(conflict(finding));
    }
    if (room.tension) {
      tension(finding).ifPresent(layout::section);
    }
    layout.context(small(finding, context));
    return layout.actions(buttons(finding, context)).drawn();
  }

  private void noted(Layout layout, Move move, int step, CardContext context) {
    if (NotedLine.isUndone(move)) {
      new NotedLine(catalog, phrases).add(layout, move, step, context);
    } else {
      layout.context(Mrkdwn.escape(phrases.noted(move)));
    }
  }

  /** Answers that still pull apart. */
  private Optional<String> tension(Finding finding) {
    List<Tensions.Pull> pulls = new Tensions(catalog).among(finding.situation().answers());
    return pulls.stream()
        .findFirst()
        .map(pull -> "*Two answers pull apart.* " + Mrkdwn.escape(pull.says()));
  }

  /** What the option is; where only two are weighed, also what comes first over all. */
  private String explained(String winner, Finding finding) {
    Option option = catalog.requireOption(winner);
    String name = Mrkdwn.escape(Phrases.capital(option.names().name()));
    String meant = "*%s.* %s".formatted(name, Mrkdwn.escape(option.names().summary()));
    return overAll(finding).map(sentence -> meant + "\n" + sentence).orElse(meant);
  }

  private Optional<String> overAll(Finding finding) {
    return finding
        .pair()
        .filter(
            pair -> finding.advice().recommendation().filter(pair.options()::contains).isEmpty())
        .flatMap(pair -> verdicts.standing(finding.advice(), pair))
        .map(Mrkdwn::escape);
  }

  private String reasons(String option, Finding finding, int most) {
    List<Reason> forIt = finding.reasonsFor(option);
    List<Reason> against = finding.advice().reasonsAgainst(option);
    List<String> lines = new ArrayList<>();
    if (!forIt.isEmpty()) {
      lines.add("*For it*");
      forIt.stream().limit(most).map(this::line).forEach(lines::add);
    }
    if (!against.isEmpty()) {
      lines.add("*Against it*");
      lines.add(line(against.getFirst()));
    }
    if (lines.isEmpty()) {
      lines.add("No answer so far speaks for or against it.");
    } else if (against.isEmpty()) {
      lines.add("No answer so far speaks against it.");
    }
    return String.join("\n", lines);
  }

  private String line(Reason reason) {
    return bullet(reason.question(), reason.answer(), reason.because());
  }

  private String bullet(String question, String answer, String because) {
    String said = Phrases.capital(phrases.said(question, List.of(answer)));
    return "• *%s.* %s".formatted(Mrkdwn.escape(said), Mrkdwn.escape(because));
  }

  /** Which answers rule out what: all of them, since an option is back only without any. */
  private String conflict(Finding finding) {
    List<String> lines = new ArrayList<>();
    lines.add("For an option to come back, everything that stands beside it has to give:");
    for (Ranked ranked : finding.advice().ranking()) {
      boolean weighed =
          finding.pair().map(pair -> pair.options().contains(ranked.option())).orElse(true);
      if (weighed && ranked.isExcluded()) {
        lines.add(conflict(ranked));
      }
    }
    finding
        .advice()
        .recommendation()
        .map(left -> "Of the other options, %s is left.".formatted(verdicts.name(left)))
        .map(Mrkdwn::escape)
        .ifPresent(lines::add);
    return String.join("\n", lines);
  }

  private String conflict(Ranked ranked) {
    List<String> said =
        ranked.excludedBy().stream()
            .map(cause -> phrases.said(cause.question(), List.of(cause.answer())))
            .toList();
    return "• *No %s*: %s"
        .formatted(
            Mrkdwn.escape(verdicts.name(ranked.option())), Mrkdwn.escape(Phrases.join(said)));
  }

  /** What could still change it, and what pinning does. */
  private String small(Finding finding, CardContext context) {
    if (finding.winner().isEmpty()) {
      return "Pick the answer that can give way under *Change an answer*.";
    }
    String open = OpenQuestions.says(catalog, finding);
    return canBePinned(finding, context) ? open + "\n" + PinButton.says(context) : open;
  }

  private List<BlockElement> buttons(Finding finding, CardContext context) {
    List<BlockElement> buttons = new ArrayList<>();
    if (canBePinned(finding, context)) {
      buttons.add(PinButton.of(context));
    }
    if (finding.outlook().nextQuestion().isPresent()) {
      int open = finding.outlook().openQuestions();
      String label =
          "Make it certain (%s)"
              .formatted(open == 1 ? "1 question" : "up to %d questions".formatted(open));
      buttons.add(Controls.button(label, context.interview(), new Event.Continue()));
    }
    List<OptionObject> changes = changes(finding, context);
    if (!changes.isEmpty()) {
      buttons.add(Controls.select("change", "Change an answer…", changes));
    }
    buttons.add(
        Controls.more(
            List.of(
                Controls.option("Change answers…", new Pressed.ChangeAnswers(context.interview())),
                Controls.option("Change in words…", new Pressed.InWords(context.interview())),
                Controls.option("Start again…", new Pressed.RestartAsked(context.interview())),
                Controls.option(
                    "Stop here (can be resumed)", context.interview(), new Event.Cancel()))));
    return buttons;
  }

  private static boolean canBePinned(Finding finding, CardContext context) {
    return finding.winner().isPresent() && context.pinning().pinned().isEmpty();
  }

  private List<OptionObject> changes(Finding finding, CardContext context) {
    List<OptionObject> options = new ArrayList<>();
    if (context.state().progress().dealBreakers().isPresent()) {
      options.add(
          change("Deal-breakers: what rules an option out", Event.Change.DEAL_BREAKERS, context));
    }
    for (Question question : catalog.questions()) {
      String id = question.id();
      String title = question.wording().title();
      List<String> given = finding.situation().answers().to(id);
      if (!given.isEmpty()) {
        options.add(change("%s: %s".formatted(title, phrases.said(id, given)), id, context));
      } else if (finding.situation().skipped().contains(id)) {
        options.add(change(title + ": not sure", id, context));
      }
    }
    return options.subList(0, Math.min(options.size(), Controls.MOST_OPTIONS));
  }

  private static OptionObject change(String label, String question, CardContext context) {
    return Controls.option(label, context.interview(), new Event.Change(question));
  }
}
