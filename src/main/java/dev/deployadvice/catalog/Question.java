package dev.deployadvice.catalog;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question of the interview.
 *
 * @param id fixed for ever: stored interviews and answer files use it
 * @param several whether more than one answer may be ticked
 * @param answers in the order in which they are shown and in which positions count
 */
public record Question(
    String id, Wording wording, Role role, boolean several, List<Answer> answers) {

  public Question {
    answers = List.copyOf(answers);
  }

  /**
   * The words of a question.
   *
   * @param title a noun phrase of up to 24 characters, for lists: "Visitors a day"
   * @param ask the question itself, one sentence
   * @param why one sentence: why the answer matters
   * @param notSure one sentence: what is assumed when it stays unanswered
   */
  public record Wording(String title, String ask, String why, String notSure) {}

  /**
   * The part a question plays in the interview.
   *
   * @param effort how hard it is to answer: 1 (at once), 2 (needs a thought), 3 (needs a look)
   * @param onlyWhen the question makes sense only when another one has one of these answers
   * @param scale given where the answers are steps of one quantity, the least first
   */
  public record Role(
      Factor factor,
      Nature nature,
      int effort,
      Optional<Condition> onlyWhen,
      Optional<Scale> scale) {}

  /**
   * How a threshold is put on a question whose answers are ordered.
   *
   * @param more follows an answer's {@code noted} where all later answers are meant too: "or more"
   * @param less the same for all earlier answers: "or fewer"
   */
  public record Scale(String more, String less) {}

  /** A question and the answers of which one must be given. */
  public record Condition(String question, List<String> answers) {
    public Condition {
      answers = List.copyOf(answers);
    }
  }

  public Optional<Answer> findAnswer(String answerId) {
    return answers.stream().filter(answer -> answer.id().equals(answerId)).findFirst();
  }

  /** The answer of that id; an unknown id is a programming mistake. */
  public Answer requireAnswer(String answerId) {
    return findAnswer(answerId)
        .orElseThrow(
            () -> new IllegalArgumentException("no answer '%s' to '%s'".formatted(answerId, id)));
  }

  /**
   * One possible answer.
   *
   * @param prior how common the answer is among projects, 0 to 1; for a question with one answer
   *     the priors sum to 1, for several each is the chance of being ticked
   * @param alone whether it excludes every other answer of its question ("none of these")
   */
  public record Answer(String id, Label label, double prior, boolean alone, Effects effects) {}

  /**
   * The words of an answer.
   *
   * @param button up to 28 characters
   * @param means one sentence that says when the answer fits
   * @param noted how it is said back, lower case, to stand in "Noted: …"
   * @param also further buttons that give the same answer, each up to 28 characters
   */
  public record Label(String button, String means, String noted, List<String> also) {
    public Label {
      also = List.copyOf(also);
    }
  }

  /**
   * What an answer does to the options.
   *
   * @param points by option id; an option without an entry gets none
   * @param vetoes by option id: why the option is out of the question
   * @param when by answer to the question that this one depends on, then by option id: points that
   *     count instead
   */
  public record Effects(
      Map<String, Points> points,
      Map<String, String> vetoes,
      Map<String, Map<String, Points>> when) {
    public Effects {
      points = Map.copyOf(points);
      vetoes = Map.copyOf(vetoes);
      when = Map.copyOf(when);
    }

    /** Effects that depend on no other question. */
    public Effects(Map<String, Points> points, Map<String, String> vetoes) {
      this(points, vetoes, Map.of());
    }

    /** What counts for an option, given the answer to the question that this one depends on. */
    public Optional<Points> pointsFor(String option, Optional<String> other) {
      return other
          .flatMap(answer -> Optional.ofNullable(when.get(answer)))
          .flatMap(points -> Optional.ofNullable(points.get(option)))
          .or(() -> Optional.ofNullable(points.get(option)));
    }
  }

  /**
   * Points for one option and the reason.
   *
   * @param value positive speaks for the option, negative against it; never 0
   * @param because one sentence that can be shown as it is
   * @param source key of a source where the reason is a fact from outside
   */
  public record Points(int value, String because, Optional<String> source) {}
}
