package dev.deployadvice.testing;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Question;
import java.util.List;
import java.util.SplittableRandom;

/** Answer sets of any catalog at random, the same for the same seed. */
public final class RandomAnswers {
  private final Catalog catalog;
  private final SplittableRandom random;

  public RandomAnswers(Catalog catalog, long seed) {
    this.catalog = catalog;
    this.random = new SplittableRandom(seed);
  }

  /** These answers and, with this chance for each open question, one to it. */
  public AnswerSet more(AnswerSet answers, double chance) {
    AnswerSet next = answers;
    for (Question question : catalog.questions()) {
      if (!next.isAnswered(question.id()) && random.nextDouble() < chance) {
        List<List<String>> ways =
            Completions.waysToAnswer(question, next.ruledOutFor(question.id()));
        next =
            ways.isEmpty() ? next : next.with(question.id(), ways.get(random.nextInt(ways.size())));
      }
    }
    return next;
  }
}
