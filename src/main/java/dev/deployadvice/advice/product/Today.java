package dev.deployadvice.advice.product;

import dev.deployadvice.advice.Advice;
import dev.deployadvice.advice.Advice.Ranked;
import dev.deployadvice.advice.Clearness;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What the advice means for what hosts the project today.
 *
 * @param effort empty where nothing moves
 * @param says one or two sentences
 */
public record Today(Verdict verdict, Optional<Effort> effort, String says) {
  /** Dollars a month from which on a server with its care is no dearer than a platform. */
  private static final BigDecimal REVISIT = BigDecimal.valueOf(400);

  /** What to do about today's host. */
  public enum Verdict {
    STAY("stay"),
    SAME_MODEL_ELSEWHERE("same-model-elsewhere"),
    MOVE("move");

    private final String id;

    Verdict(String id) {
      this.id = id;
    }

    /** As answer files spell it. */
    public String id() {
      return id;
    }
  }

  /** Empty where nothing hosts it, nobody said what does, or no option is left. */
  public static Optional<Today> of(Advice advice) {
    String current = advice.answers().to("current").stream().findFirst().orElse("nothing");
    Optional<String> recommended = advice.recommendation();
    boolean isKnown =
        advice.ranking().stream().map(Ranked::option).anyMatch(each -> each.equals(current));
    if (!isKnown || recommended.isEmpty()) {
      return Optional.empty();
    }
    Project project = new Project(advice.answers(), "");
    return Optional.of(
        current.equals(recommended.get())
            ? sameModel(current, project)
            : otherModel(current, recommended.get(), advice));
  }

  private static Today sameModel(String current, Project project) {
    if (project.says("pain", "shut-down")) {
      return elsewhere(current, project, "The kind of host is right, but this one ends.");
    }
    if (project.says("pain", "compliance")) {
      return elsewhere(
          current, project, "The kind of host is right, but it takes one that fulfils your rules.");
    }
    if (project.says("pain", "price")) {
      return elsewhere(
          current, project, "The kind of host is right; compare prices before you move.");
    }
    if (project.says("pain", "outages")) {
      return elsewhere(
          current,
          project,
          "The kind of host is right; ask first whether a larger plan ends the outages.");
    }
    if (project.says("pain", "limits")) {
      return stay("Stay where you are and take a larger size; the kind of host is right.");
    }
    if (project.says("pain", "upkeep")) {
      return stay("Stay with this kind of host, and write down or hand over its care.");
    }
    return stay("Stay where you are: the advice is what you have.");
  }

  private static Today otherModel(String current, String recommended, Advice advice) {
    Project project = new Project(advice.answers(), "");
    boolean excluded =
        advice.ranking().stream()
            .anyMatch(each -> each.option().equals(current) && each.isExcluded());
    boolean hurts = project.isAnswered("pain") && !project.says("pain", "fine");
    boolean close = advice.reasons().clearness() == Clearness.TOSS_UP;
    boolean isSecond =
        advice.ranking().size() > 1 && advice.ranking().get(1).option().equals(current);
    if (!excluded && !hurts && ((close && isSecond) || project.says("pain", "fine"))) {
      return stay(
          "Stay for now: for a new project the advice would differ, but what runs well need not"
              + " move.");
    }
    Effort effort = Effort.of(current, recommended, advice.answers());
    return new Today(
        Verdict.MOVE,
        Optional.of(effort),
        "%s Reckon with %s.".formatted(whyMove(excluded, hurts), effort.says()));
  }

  private static String whyMove(boolean excluded, boolean hurts) {
    if (excluded) {
      return "Move: your answers rule out what you have today.";
    }
    return hurts
        ? "Move: another kind of host helps against what is wrong with today's."
        : "Move when you next touch the hosting: another kind of host fits better.";
  }

  private static Today stay(String says) {
    return new Today(Verdict.STAY, Optional.empty(), says);
  }

  private static Today elsewhere(String current, Project project, String why) {
    Effort effort = Effort.of(current, current, project.answers());
    return new Today(
        Verdict.SAME_MODEL_ELSEWHERE,
        Optional.of(effort),
        "%s A move takes %s.".formatted(why, effort.says()));
  }

  /**
   * Where launch and growth pull apart: what to start on and when to look again, in one or two
   * sentences.
   */
  public static Optional<String> later(Advice advice) {
    Project project = new Project(advice.answers(), "");
    Optional<String> recommended = advice.recommendation();
    boolean runs = project.isAnswered("current") && !project.says("current", "nothing");
    if (recommended.isEmpty() || runs) {
      return Optional.empty();
    }
    if (recommended.get().equals("paas") && !project.says("lifetime", "experiment")) {
      return whenToLookAgain(project);
    }
    boolean paasIsLeft =
        advice.ranking().stream()
            .anyMatch(each -> each.option().equals("paas") && !each.isExcluded());
    boolean slow = List.of("cloud", "on-premise").contains(recommended.get());
    return slow && paasIsLeft && project.says("launch", "days")
        ? Optional.of(
            "If days count, start on PaaS with a container, and move when it runs: a container and"
                + " PostgreSQL go along.")
        : Optional.empty();
  }

  /**
   * Where traffic is large from the start, only the bill tells; a small budget never gets there.
   */
  private static Optional<String> whenToLookAgain(Project project) {
    String bill = "$400 a month: that is about what a server and 5 hours of care a month cost.";
    if (project.says("traffic", "20k-500k", "over-500k")) {
      boolean affordable = project.budget().filter(most -> most.compareTo(REVISIT) <= 0).isEmpty();
      return affordable
          ? Optional.of("Start on PaaS, and look again when its bill passes " + bill)
          : Optional.empty();
    }
    return project.says("pattern", "growing")
        ? Optional.of("Start on PaaS, and look again at 50,000 visitors a day or " + bill)
        : Optional.empty();
  }
}
