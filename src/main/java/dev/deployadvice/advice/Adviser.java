package dev.deployadvice.advice;

import dev.deployadvice.advice.Advice.PairVerdict;
import dev.deployadvice.advice.Advice.Ranked;
import dev.deployadvice.advice.Advice.Reasons;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Factor;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Computes advice from a catalog. Immutable and safe for use by many threads.
 *
 * <p>Answers that the catalog does not know have no effect.
 */
public final class Adviser {
  private static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparing(Ranked::isExcluded)
          .thenComparing(Comparator.comparingInt(Ranked::score).reversed());

  private final Catalog catalog;
  private final List<JointQuestion> questions;
  private final List<Sampler> samplers;

  public Adviser(Catalog catalog) {
    this.catalog = catalog;
    this.questions = JointQuestion.allOf(catalog);
    this.samplers = Sampler.forAll(questions);
  }

  public Catalog catalog() {
    return catalog;
  }

  List<JointQuestion> questions() {
    return questions;
  }

  /** Scores, ranking, verdicts and reasons for these answers. */
  public Advice advise(AnswerSet answers) {
    Terms terms = Terms.of(catalog.options(), questions, answers);
    List<Ranked> ranking =
        catalog.options().stream()
            .map(each -> new Ranked(each.id(), terms.score(each.id()), terms.causes(each.id())))
            .sorted(BEST_FIRST)
            .toList();
    List<Ranked> left = ranking.stream().filter(each -> !each.isExcluded()).toList();
    return new Advice(
        answers,
        left.stream().findFirst().map(Ranked::option),
        ranking,
        Arrays.stream(Pair.values()).map(pair -> verdict(pair, left)).toList(),
        new Reasons(terms.reasons(), Clearness.of(left)));
  }

  /**
   * What the open questions can still change among the given options.
   *
   * @param skipped questions that stay open but are not asked again
   * @param contenders the options that are compared: all, or the two of a pair
   */
  public Outlook outlook(AnswerSet answers, Set<String> skipped, List<String> contenders) {
    return outlook(answers, new Asked(skipped, Optional.empty()), contenders);
  }

  /**
   * What the open questions can still change among the given options, and what to ask after what
   * was asked last.
   *
   * @param contenders the options that are compared: all, or the two of a pair
   */
  public Outlook outlook(AnswerSet answers, Asked asked, List<String> contenders) {
    Prospect prospect =
        Prospect.of(questions, answers, catalog.options().size(), places(contenders));
    Bounds bounds = new Bounds(prospect);
    if (bounds.isSettled()) {
      return new Outlook(true, 1, Optional.empty(), 0, 0);
    }
    Draws draws = Draws.of(prospect, samplers);
    Scenarios scenarios = Scenarios.of(prospect, draws);
    List<Candidate> agenda = Agenda.of(prospect, bounds, scenarios, following(asked));
    double stability = scenarios.stability();
    int toGo = stability >= Outlook.STABLE ? 0 : Distance.of(prospect, draws, agenda);
    Optional<String> next = agenda.stream().findFirst().map(each -> each.question().id());
    return new Outlook(false, stability, next, agenda.size(), toGo);
  }

  private Agenda.Follow following(Asked asked) {
    Optional<Factor> topic =
        asked.last().flatMap(catalog::findQuestion).map(last -> last.role().factor());
    return new Agenda.Follow(asked.skipped(), topic);
  }

  private int[] places(List<String> contenders) {
    return IntStream.range(0, catalog.options().size())
        .filter(place -> contenders.contains(catalog.options().get(place).id()))
        .toArray();
  }

  private static PairVerdict verdict(Pair pair, List<Ranked> left) {
    List<Ranked> both =
        left.stream().filter(each -> pair.options().contains(each.option())).toList();
    int margin = both.size() < 2 ? 0 : both.getFirst().score() - both.getLast().score();
    return new PairVerdict(pair, both.stream().findFirst().map(Ranked::option), margin);
  }
}
