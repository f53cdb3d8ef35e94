package dev.deployadvice.advice;

import dev.deployadvice.advice.Prospect.Open;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Completions of the answers, each with its weight and who wins it: all of them where they are few,
 * else a sample.
 */
final class Scenarios {
  private final Prospect prospect;
  private final int options;
  private final int[][] choices;
  private final double[] weights;
  private final int[] sums;
  private final int[] winners;

  private Scenarios(Prospect prospect, int[][] choices, double[] weights) {
    this.prospect = prospect;
    this.options = prospect.options();
    this.choices = choices;
    this.weights = weights;
    this.sums = new int[weights.length * options];
    this.winners = new int[weights.length];
    for (int at = 0; at < sums.length; at++) {
      sums[at] = prospect.base(at % options);
    }
    for (int open = 0; open < choices.length; open++) {
      addEffects(sums, open, 1);
    }
    for (int scenario = 0; scenario < weights.length; scenario++) {
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
    Tally tally = new Tally(options);
    for (int scenario = 0; scenario < weights.length; scenario++) {
      tally.add(winners[scenario], weights[scenario]);
    }
    return tally.entropy();
  }

  /** How uncertain the winner stays on average once a question has been answered, in bits. */
  double entropyAfter(Candidate candidate) {
    int[] others = sums.clone();
    addEffects(others, candidate.open(), -1);
    double expected = 0;
    double share = 0;
    for (Candidate.Group group : candidate.groups(prospect)) {
      Tally tally =
          group.isDefinite() ? replaced(others, group.first()) : selected(candidate, group.first());
      expected += group.share() * tally.entropy();
      share += group.share();
    }
    return share > 0 ? expected / share : 0;
  }

  /** Each completion as it would be with this choice: the others do not depend on it. */
  private Tally replaced(int[] others, Choice put) {
    Tally tally = new Tally(options);
    int[] changed = new int[options];
    for (int scenario = 0; scenario < weights.length; scenario++) {
      for (int option = 0; option < options; option++) {
        changed[option] = others[scenario * options + option] + put.effect(option);
      }
      tally.add(prospect.winner(changed, 0), weights[scenario]);
    }
    return tally;
  }

  /** The completions in which the question was answered like this. */
  private Tally selected(Candidate candidate, Choice answer) {
    Tally tally = new Tally(options);
    List<Choice> all = prospect.open().get(candidate.open()).choices();
    int ticks = answer.ticks(candidate.index());
    for (int scenario = 0; scenario < weights.length; scenario++) {
      Choice taken = all.get(choices[candidate.open()][scenario]);
      if (taken.ticks(candidate.index()) == ticks) {
        tally.add(winners[scenario], weights[scenario]);
      }
    }
    return tally;
  }

  private void addEffects(int[] to, int open, int sign) {
    List<Choice> all = prospect.open().get(open).choices();
    for (int scenario = 0; scenario < weights.length; scenario++) {
      Choice taken = all.get(choices[open][scenario]);
      for (int option = 0; option < options; option++) {
        to[scenario * options + option] += sign * taken.effect(option);
      }
    }
  }

  private static Scenarios sample(Prospect prospect, Draws draws) {
    int[][] choices = new int[prospect.open().size()][];
    double[] weights = new double[Draws.SIZE];
    Arrays.fill(weights, 1.0 / weights.length);
    for (int open = 0; open < choices.length; open++) {
      choices[open] = draws.choices(open);
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
}
