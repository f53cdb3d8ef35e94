package dev.deployadvice.cli;

import dev.deployadvice.advice.Advice;
import dev.deployadvice.advice.Advice.PairVerdict;
import dev.deployadvice.advice.Advice.Ranked;
import dev.deployadvice.advice.Advice.Reason;
import dev.deployadvice.advice.Adviser;
import dev.deployadvice.advice.Conflict;
import dev.deployadvice.advice.Flip;
import dev.deployadvice.advice.Flips;
import dev.deployadvice.advice.Outlook;
import dev.deployadvice.advice.Tensions;
import dev.deployadvice.advice.TurningPoints;
import dev.deployadvice.advice.TurningPoints.Step;
import dev.deployadvice.advice.TurningPoints.Turn;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Option;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The whole advice as text to be read in a terminal. */
final class AdviceText {
  /** Further turning points are rather unlikely, and all of them stand in the JSON. */
  private static final int MOST_TURNS = 4;

  private final Adviser adviser;
  private final Catalog catalog;
  private final Flips flips;
  private final Tensions tensions;
  private final ProductText products;
  private final CostText costs;

  AdviceText(Adviser adviser) {
    this.adviser = adviser;
    this.catalog = adviser.catalog();
    this.flips = new Flips(adviser);
    this.tensions = new Tensions(catalog);
    this.products = new ProductText(catalog);
    this.costs = new CostText(catalog);
  }

  String of(AnswerSet answers) {
    Advice advice = adviser.advise(answers);
    Paper paper = new Paper();
    verdict(paper, advice);
    conflict(paper, answers);
    ranking(paper, advice);
    advice.recommendation().ifPresent(winner -> reasons(paper, advice, winner));
    comparisons(paper, advice);
    turningPoints(paper, answers);
    tensions(paper, answers);
    advice.recommendation().ifPresent(winner -> products.write(paper, advice, winner));
    costs.write(paper, advice);
    return paper.text();
  }

  private void verdict(Paper paper, Advice advice) {
    String winner =
        advice
            .recommendation()
            .map(id -> "%s (%s)".formatted(name(id), advice.reasons().clearness().id()))
            .orElse("No option is left");
    paper.line("Advice: " + winner);
    List<String> options = catalog.options().stream().map(Option::id).toList();
    Outlook outlook = adviser.outlook(advice.answers(), Set.of(), options);
    if (outlook.settled()) {
      paper.line("Settled: no answer to an open question can change this.");
      return;
    }
    paper.line(
        "Not settled: it stays so in %s of 100 likely ways to answer what is open."
            .formatted(share(outlook.stability())));
    outlook
        .nextQuestion()
        .map(catalog::requireQuestion)
        .ifPresent(next -> paper.line("The question that tells most: " + next.wording().ask()));
  }

  /** All of them would be a proof, and this is none. */
  private static String share(double stability) {
    long share = Math.round(100 * stability);
    return share > 99 ? "more than 99" : "about " + share;
  }

  private void conflict(Paper paper, AnswerSet answers) {
    Optional<Conflict> conflict = Conflict.in(adviser, answers);
    if (conflict.isPresent()) {
      paper.heading("What could give way");
      conflict.get().ways().forEach(way -> paper.item("-", way.sentence(catalog)));
    }
  }

  private void ranking(Paper paper, Advice advice) {
    paper.heading("Ranking");
    int place = 0;
    for (Ranked ranked : advice.ranking()) {
      place++;
      String points = "%s, %s".formatted(name(ranked.option()), points(ranked.score()));
      paper.item(place + ".", ranked.isExcluded() ? points + ", excluded" : points);
      ranked.excludedBy().forEach(cause -> paper.item("    ", cause.because()));
    }
  }

  private void reasons(Paper paper, Advice advice, String winner) {
    reasons(paper, "For " + name(winner), advice.reasonsFor(winner));
    reasons(paper, "Against " + name(winner), advice.reasonsAgainst(winner));
  }

  private static void reasons(Paper paper, String heading, List<Reason> reasons) {
    if (!reasons.isEmpty()) {
      paper.heading(heading);
      reasons.forEach(each -> paper.item("%+d".formatted(each.points()), each.because()));
    }
  }

  private void comparisons(Paper paper, Advice advice) {
    paper.heading("Comparisons");
    for (PairVerdict verdict : advice.pairs()) {
      String options = name(verdict.pair().first()) + " or " + name(verdict.pair().second());
      String winner = verdict.winner().map(this::name).orElse("neither is left");
      paper.item("-", "%s: %s%s".formatted(options, winner, margin(advice, verdict)));
    }
  }

  private static String margin(Advice advice, PairVerdict verdict) {
    if (verdict.margin() > 0) {
      return ", ahead by " + points(verdict.margin());
    }
    long left =
        advice.ranking().stream()
            .filter(each -> !each.isExcluded() && verdict.pair().options().contains(each.option()))
            .count();
    if (left == 0) {
      return "";
    }
    return left == 1 ? ", since the other is excluded" : ", though they are level";
  }

  private void turningPoints(Paper paper, AnswerSet answers) {
    List<Flip> all = flips.of(answers);
    TurningPoints points = TurningPoints.of(catalog, all);
    turns(paper, "What would change this: you could decide", points.youCouldDecide());
    turns(paper, "What would change this: could happen", points.couldHappen());
    turns(paper, "What would change this: not known yet", points.notKnownYet());
  }

  private void turns(Paper paper, String heading, List<Turn> turns) {
    if (turns.isEmpty()) {
      return;
    }
    paper.heading(heading);
    turns.stream().limit(MOST_TURNS).forEach(turn -> paper.item("-", turn(turn)));
    if (turns.size() > MOST_TURNS) {
      paper.item("-", "and %d more, each of them in the JSON".formatted(turns.size() - MOST_TURNS));
    }
  }

  private String turn(Turn turn) {
    String steps =
        turn.steps().stream().map(AdviceText::step).collect(Collectors.joining("; and "));
    String then = turn.recommendation().map(this::name).orElse("no option is left");
    return "%s. Then %s.".formatted(steps, then);
  }

  private static String step(Step step) {
    String now = step.now().map(each -> each + " → ").orElse("");
    return "%s: %s%s".formatted(step.title(), now, step.then());
  }

  private void tensions(Paper paper, AnswerSet answers) {
    List<Tensions.Pull> pulls = tensions.among(answers);
    if (!pulls.isEmpty()) {
      paper.heading("Answers that pull apart");
      pulls.forEach(pull -> paper.item("-", pull.says()));
    }
  }

  private String name(String option) {
    return catalog.requireOption(option).names().name();
  }

  private static String points(int points) {
    return points == 1 || points == -1 ? points + " point" : points + " points";
  }
}
