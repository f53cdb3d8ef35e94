package dev.deployadvice.advice;

import dev.deployadvice.catalog.Option;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question's points as numbers, for quick sums over many possible answers.
 *
 * <p>What was ticked is a bit set: bit <i>i</i> stands for the <i>i</i>-th answer, 0 for an open
 * question.
 */
final class QuestionTable {
  /** Stands for a veto in a sum of points: far below anything that points can make up for. */
  static final int VETO = -1_000_000;

  private final Question question;
  private final int position;
  private final List<String> others;
  private final int[][][] points;
  private final boolean[][] vetoes;
  private final int alone;
  private final int vetoingAtAll;

  /** Takes the answers of the question that this one depends on too; none where there is none. */
  QuestionTable(Question question, int position, List<Option> options, List<String> others) {
    this.question = question;
    this.position = position;
    this.others = List.copyOf(others);
    int answers = question.answers().size();
    this.points = new int[others.size() + 1][answers][options.size()];
    this.vetoes = new boolean[answers][options.size()];
    int excluding = 0;
    int vetoing = 0;
    for (int answer = 0; answer < answers; answer++) {
      Answer row = question.answers().get(answer);
      excluding |= row.alone() ? 1 << answer : 0;
      vetoing |= row.effects().vetoes().isEmpty() ? 0 : 1 << answer;
      for (int option = 0; option < options.size(); option++) {
        String id = options.get(option).id();
        for (int context = 0; context < points.length; context++) {
          points[context][answer][option] =
              row.effects().pointsFor(id, other(context)).map(Question.Points::value).orElse(0);
        }
        vetoes[answer][option] = row.effects().vetoes().containsKey(id);
      }
    }
    this.alone = excluding;
    this.vetoingAtAll = vetoing;
  }

  Question question() {
    return question;
  }

  /** Where the question stands in the catalog. */
  int position() {
    return position;
  }

  /** These answers as a bit set; an answer that the catalog does not know has no bit. */
  int bits(List<String> answers) {
    int bits = 0;
    for (int answer = 0; answer < question.answers().size(); answer++) {
      if (answers.contains(question.answers().get(answer).id())) {
        bits |= 1 << answer;
      }
    }
    return bits;
  }

  /**
   * In which context the question is judged: 0 while the question it depends on is open, else one
   * more than the place of the answer to it.
   */
  static int context(int otherTicks) {
    return otherTicks == 0 ? 0 : Integer.numberOfTrailingZeros(otherTicks) + 1;
  }

  /** The answer to the other question that makes up a context. */
  Optional<String> other(int context) {
    return context == 0 ? Optional.empty() : Optional.of(others.get(context - 1));
  }

  /** The answers of a bit set. */
  List<String> ids(int bits) {
    List<String> ids = new ArrayList<>();
    for (int rest = bits; rest != 0; rest &= rest - 1) {
      ids.add(question.answers().get(Integer.numberOfTrailingZeros(rest)).id());
    }
    return ids;
  }

  /** The ticked answer that speaks most for an option, or -1 where none does. */
  int strongestFor(int ticks, int context, int option) {
    int best = -1;
    int most = 0;
    for (int rest = ticks; rest != 0; rest &= rest - 1) {
      int answer = Integer.numberOfTrailingZeros(rest);
      if (points[context][answer][option] > most) {
        best = answer;
        most = points[context][answer][option];
      }
    }
    return best;
  }

  /** The ticked answer that speaks most against an option, or -1 where none does. */
  int strongestAgainst(int ticks, int context, int option) {
    int worst = -1;
    int least = 0;
    for (int rest = ticks; rest != 0; rest &= rest - 1) {
      int answer = Integer.numberOfTrailingZeros(rest);
      if (points[context][answer][option] < least) {
        worst = answer;
        least = points[context][answer][option];
      }
    }
    return worst;
  }

  /** How many answers there are. */
  int answers() {
    return vetoes.length;
  }

  /** Whether one of these ticks excludes every other answer. */
  boolean isAlone(int ticks) {
    return (ticks & alone) != 0;
  }

  boolean vetoes(int answer, int option) {
    return vetoes[answer][option];
  }

  /**
   * Whether these ticks together veto an option. Several ticks that veto are alternatives: what one
   * of them leaves, they leave together.
   */
  boolean vetoedBy(int ticks, int option) {
    int vetoing = ticks & vetoingAtAll;
    for (int rest = vetoing; rest != 0; rest &= rest - 1) {
      if (!vetoes[Integer.numberOfTrailingZeros(rest)][option]) {
        return false;
      }
    }
    return vetoing != 0;
  }

  /** Adds what these ticks do to each option; a veto counts as {@link #VETO}. */
  void addTo(int[] sums, int ticks, int context) {
    int[][] inContext = points[context];
    for (int option = 0; option < sums.length; option++) {
      int high = 0;
      int low = 0;
      for (int rest = ticks; rest != 0; rest &= rest - 1) {
        int value = inContext[Integer.numberOfTrailingZeros(rest)][option];
        high = Math.max(high, value);
        low = Math.min(low, value);
      }
      sums[option] += high + low + (vetoedBy(ticks, option) ? VETO : 0);
    }
  }

  /** Every way in which the question can be answered without the answers that are ruled out. */
  List<Integer> tickSets(int ruledOut) {
    List<Integer> sets = new ArrayList<>();
    int possible = ((1 << vetoes.length) - 1) & ~ruledOut;
    if (!question.several()) {
      addEach(sets, possible);
      return sets;
    }
    addEach(sets, possible & alone);
    int together = possible & ~alone;
    for (int set = together; set != 0; set = (set - 1) & together) {
      sets.add(set);
    }
    return sets;
  }

  /**
   * How likely a way to answer is. Answers that stand alone have their prior; what is left is
   * shared by the other sets as if each tick came independently.
   */
  double likelihood(int ticks) {
    if (!question.several() || (ticks & alone) != 0) {
      return prior(Integer.numberOfTrailingZeros(ticks));
    }
    double left = 1;
    double set = 1;
    double nothing = 1;
    for (int answer = 0; answer < vetoes.length; answer++) {
      if ((alone & 1 << answer) != 0) {
        left -= prior(answer);
      } else {
        set *= (ticks & 1 << answer) != 0 ? prior(answer) : 1 - prior(answer);
        nothing *= 1 - prior(answer);
      }
    }
    return nothing < 1 ? Math.max(0, left) * set / (1 - nothing) : 0;
  }

  private double prior(int answer) {
    return question.answers().get(answer).prior();
  }

  private static void addEach(List<Integer> sets, int bits) {
    for (int rest = bits; rest != 0; rest &= rest - 1) {
      sets.add(Integer.lowestOneBit(rest));
    }
  }
}
