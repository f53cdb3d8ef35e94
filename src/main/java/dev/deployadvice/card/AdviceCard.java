package dev.deployadvice.card;

import dev.deployadvice.advice.Advice.Ranked;
import dev.deployadvice.advice.Advice.Reason;
import dev.deployadvice.advice.Adviser;
import dev.deployadvice.advice.Conflict;
import dev.deployadvice.advice.Tensions;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.dialogue.Move;
import dev.deployadvice.dialogue.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first message of the advice: fits a phone. */
final class AdviceCard {
  private static final int PHONE = 900;
  private static final int PHONE_LINES = 12;
  private static final int MOST_WAYS = 4;

  /** From the most to the least. */
  private static final List<Room> ROOMS =
      List.of(
          new Room(3, 2, true, true, true),
          new Room(3, 2, false, true, true),
          new Room(3, 1, false, true, true),
          new Room(2, 1, false, true, true),
          new Room(2, 1, false, true, false),
          new Room(2, 0, false, true, false),
          new Room(1, 0, false, true, false),
          new Room(1, 0, false, false, false));

  private final Adviser adviser;
  private final Catalog catalog;
  private final Verdicts verdicts;
  private final Phrases phrases;
  private final Digest digest;

  AdviceCard(Adviser adviser, Verdicts verdicts, Phrases phrases) {
    this.adviser = adviser;
    this.catalog = adviser.catalog();
    this.verdicts = verdicts;
    this.phrases = phrases;
    this.digest = new Digest(adviser, verdicts);
  }

  /** With as much as fits a phone: what can be opened by a button goes first. */
  Drawn draw(Reply.ShowAdvice show, Finding finding, CardContext context) {
    Drawn drawn = draw(show, finding, context, ROOMS.getFirst());
    for (Room room : ROOMS) {
      drawn = draw(show, finding, context, room);
      if (fits(drawn)) {
        return drawn;
      }
    }
    return drawn;
  }

  private static boolean fits(Drawn drawn) {
    return drawn.text().length() <= PHONE && drawn.text().lines().count() <= PHONE_LINES;
  }

  /** How much there is room for. */
  private record Room(int reasons, int turns, boolean pin, boolean tension, boolean products) {}

  private Drawn draw(Reply.ShowAdvice show, Finding finding, CardContext context, Room room) {
    Layout layout = new Layout();
    show.noted().ifPresent(move -> noted(layout, move, show.step(), context));
    layout.header(verdicts.sentence(finding));
    show.earlier()
        .map(earlier -> new Changed(adviser, verdicts, phrases).says(earlier, finding))
        .ifPresent(layout::section);
    Optional<String> winner = finding.winner();
    if (winner.isPresent()) {
      weighed(layout, winner.get(), finding, context, room);
    } else {
      layout.section(conflict(finding));
      if (room.tension) {
        tension(finding).ifPresent(layout::section);
      }
    }
    layout.context(small(finding, context, room));
    new AdviceButtons(adviser, phrases).add(layout, finding, context);
    return layout.drawn();
  }

  private void weighed(
      Layout layout, String winner, Finding finding, CardContext context, Room room) {
    overAll(finding).ifPresent(layout::section);
    List<String> lines = new ArrayList<>();
    digest.form(finding, winner).ifPresent(lines::add);
    digest.money(finding.situation().answers(), winner, context).ifPresent(lines::add);
    if (!lines.isEmpty()) {
      layout.section(String.join("\n", lines));
    }
    lines.clear();
    lines.add(reasons(winner, finding, room.reasons));
    if (room.tension) {
      tension(finding).ifPresent(lines::add);
    }
    layout.section(String.join("\n", lines));
    lines.clear();
    digest.turning(finding, room.turns).ifPresent(lines::add);
    if (room.products) {
      digest.products(finding.situation().answers(), winner).ifPresent(lines::add);
    }
    if (!lines.isEmpty()) {
      layout.section(String.join("\n", lines));
    }
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

  /** Where only two are weighed: what comes first over all. */
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
    forIt.stream().limit(most).map(this::line).forEach(lines::add);
    if (!against.isEmpty()) {
      lines.add("• _Against it:_ " + said(against.getFirst()));
    } else if (forIt.isEmpty()) {
      lines.add("No answer so far speaks for or against it.");
    } else {
      lines.add("• No answer so far speaks against it.");
    }
    return String.join("\n", lines);
  }

  private String line(Reason reason) {
    return "• " + said(reason);
  }

  private String said(Reason reason) {
    String answer = Phrases.capital(phrases.said(reason.question(), List.of(reason.answer())));
    return "*%s.* %s".formatted(Mrkdwn.escape(answer), Mrkdwn.escape(reason.because()));
  }

  /** The smallest sets of answers that could give way; in a comparison, what rules out what. */
  private String conflict(Finding finding) {
    Optional<Conflict> conflict = Conflict.in(adviser, finding.situation().answers());
    List<String> lines = new ArrayList<>();
    if (conflict.isPresent()) {
      lines.add("One of these would have to give way:");
      conflict.get().ways().stream()
          .limit(MOST_WAYS)
          .map(way -> "• " + Mrkdwn.escape(way.sentence(catalog)))
          .forEach(lines::add);
      return String.join("\n", lines);
    }
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
  private String small(Finding finding, CardContext context, Room room) {
    if (finding.winner().isEmpty()) {
      return "Press the answer that can give way, or pick another under *Change an answer*.";
    }
    String open = OpenQuestions.says(catalog, finding);
    return room.pin && AdviceButtons.canBePinned(finding, context)
        ? open + "\n" + PinButton.says(context)
        : open;
  }
}
