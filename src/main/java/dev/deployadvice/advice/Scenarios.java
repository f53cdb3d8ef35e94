package dev.deployadvice.advice;

import dev.deployadvice.advice.Prospect.Open;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Completions of the answers, each with its weight and who wins it: all of them where they are few,
 * else a sample.
 */
final class Scenarios {
  private final Prospect prospect;
  private final int[][] choices;
  private final double[] weights;
  private final int[] sums;
  private final int[] winners;

  private Scenarios(Prospect prospect, int[][] choices, double[] weights) {
    this.prospect = prospect;
    this.choices = choices;
    this.weights = weights;
    int options = prospect.options();
    this.sums = new int[weights.length * options];
    this.winners = new int[weights.length];
    for (int scenario = 0; scenario < weights.length; scenario++) {
      for (int option = 0; option < options; option++) {
        int sum = prospect.base(option);
        for (int open = 0; open < choices.length; open++) {
          sum += choice(open, scenario).effect(option);
        }
        sums[scenario * options + option] = sum;
      }
      winners[scenario] = prospect.winner(sums, scenario * options);
    }
  }

  static Scenarios of(Prospect prospect, Draws draws) {
    int[][] likely = likelyChoices(prospect.open());
    long combinations = 1;
    for (int[] each : likely) {
      combinations = Math.min(Draws.SIZE + 1, combinations * each.length);
    }
    boolean few = 0 < combinations && combinations <= Draws.SIZE;
    return few ? all(prospect, likely, (int) combinations) : sample(prospect, draws);
  }

  /** The share of the completions in which the leader stays first. */
  double stability() {
    int leader = prospect.leader();
    double share = 0;
    for (int scenario = 0; scenario < weights.length; scenario++) {
      share += winners[scenario] == leader ? weights[scenario] : 0;
    }
    return Math.min(1, share);
  }

  /** How uncertain the winner is, in bits. */
  double entropy() {
    Tally tally = new Tally(prospect.options());
    for (int scenario = 0; scenario < weights.length; scenario++) {
      tally.add(winners[scenario], weights[scenario]);
    }
    return tally.entropy();
  }

  /** How uncertain the winner stays on average once a question has been answered, in bits. */
  double entropyAfter(Candidate candidate) {
    double expected = 0;
    for (Candidate.Group group : candidate.groups(prospect)) {
      Tally tally = new Tally(prospect.options());
      if (group.isDefinite()) {
        replace(candidate.open(), group.choices().getFirst(), tally);
      } else {
        select(candidate, group, tally);
      }
      expected += group.share() * tally.entropy();
    }
    return expected;
  }

  /** Each completion as it would be with this choice: the others do not depend on it. */
  private void replace(int open, Choice put, Tally tally) {
    int options = prospect.options();
    int[] changed = new int[options];
    for (int scenario = 0; scenario < weights.length; scenario++) {
      Choice taken = choice(open, scenario);
      for (int option : prospect.contenders()) {
        changed[option] =
            sums[scenario * options + option] - taken.effect(option) + put.effect(option);
      }
      tally.add(prospect.winner(changed, 0), weights[scenario]);
    }
  }

  /** The completions in which the question was answered like this. */
  private void select(Candidate candidate, Candidate.Group group, Tally tally) {
    int ticks = group.choices().getFirst().ticks(candidate.index());
    for (int scenario = 0; scenario < weights.length; scenario++) {
      if (choice(candidate.open(), scenario).ticks(candidate.index()) == ticks) {
        tally.add(winners[scenario], weights[scenario]);
      }
    }
  }

  private Choice choice(int open, int scenario) {
    return prospect.open().get(open).choices().get(choices[open][scenario]);
  }

  private static Scenarios sample(Prospect prospect, Draws draws) {
    int[][] choices = new int[prospect.open().size()][Draws.SIZE];
    double[] weights = new double[Draws.SIZE];
    for (int scenario = 0; scenario < weights.length; scenario++) {
      weights[scenario] = 1.0 / weights.length;
      for (int open = 0; open < choices.length; open++) {
        choices[open][scenario] = draws.choice(open, scenario);
      }
    }
    return new Scenarios(prospect, choices, weights);
  }

  private static Scenarios all(Prospect prospect, int[][] likely, int combinations) {
    int[][] choices = new int[likely.length][combinations];
    double[] weights = new double[combinations];
    double total = 0;
    for (int scenario = 0; scenario < combinations; scenario++) {
      int rest = scenario;
      weights[scenario] = 1;
      for (int open = 0; open < likely.length; open++) {
        int choice = likely[open][rest % likely[open].length];
        rest /= likely[open].length;
        choices[open][scenario] = choice;
        weights[scenario] *= prospect.open().get(open).choices().get(choice).likelihood();
      }
      total += weights[scenario];
    }
    for (int scenario = 0; scenario < combinations; scenario++) {
      weights[scenario] /= total;
    }
    return new Scenarios(prospect, choices, weights);
  }

  private static int[][] likelyChoices(List<Open> open) {
    int[][] likely = new int[open.size()][];
    for (int each = 0; each < likely.length; each++) {
      List<Choice> choices = open.get(each).choices();
      likely[each] =
          IntStream.range(0, choices.size())
              .filter(choice -> choices.get(choice).likelihood() > 0)
              .toArray();
    }
    return likely;
  }

  /** How often who wins, by weight. */
  private static final class Tally {
    private final double[] weight;

    Tally(int options) {
      this.weight = new double[options + 1];
    }

    void add(int winner, double by) {
      weight[winner + 1] += by;
    }

    double entropy() {
      double total = 0;
      for (double each : weight) {
        total += each;
      }
      double entropy = 0;
      for (double each : weight) {
        if (each > 0) {
          entropy -= each / total * Math.log(each / total);
        }
      }
      return entropy / Math.log(2);
    }
  }
}
