package dev.deployadvice.dialogue;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.advice.Asked;
import dev.deployadvice.advice.Outlook;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.DealBreaker;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an interview turns to next. */
final class Course {
  /** Likely is not enough on two or three answers: nobody would believe the advice. */
  private static final int FEWEST_DEALT_WITH = 5;

  private final Adviser adviser;
  private final DealBreakers dealBreakers;

  Course(Adviser adviser) {
    this.adviser = adviser;
    this.dealBreakers = new DealBreakers(adviser.catalog());
  }

  /** Where an interview with these moves stands, whatever way led there. */
  State from(Progress progress) {
    Optional<Move> wish = lastWish(progress);
    if (wish.isPresent() && wish.get() instanceof Move.Finished) {
      return new State.Advised(progress);
    }
    if (progress.moves().isEmpty()) {
      return new State.Inviting(progress);
    }
    Reply.Situation situation = Knowledge.after(progress, adviser.catalog());
    if (progress.dealBreakers().isEmpty() && !dealBreakers.open(situation).isEmpty()) {
      return new State.DealBreakersOpen(progress);
    }
    return prescribedQuestion(progress, situation)
        .or(() -> telling(situation, lastAsked(progress), wish.isPresent()))
        .<State>map(question -> new State.Asking(progress, question))
        .orElseGet(() -> new State.Advised(progress));
  }

  /** Whether advice or questions were wanted last, if anything of that kind was said. */
  private static Optional<Move> lastWish(Progress progress) {
    return progress.moves().reversed().stream()
        .filter(move -> move instanceof Move.Finished || move instanceof Move.Continued)
        .findFirst();
  }

  /** A deal-breaker that was ticked may need to be told more exactly. */
  private Optional<String> prescribedQuestion(Progress progress, Reply.Situation situation) {
    List<String> ticked =
        progress.dealBreakers().map(Move.DealBreakersSettled::ticked).orElse(List.of());
    return dealBreakers.all().stream()
        .filter(candidate -> ticked.contains(candidate.id()))
        .map(DealBreaker::consequence)
        .filter(consequence -> consequence.answer().isEmpty())
        .map(DealBreaker.Consequence::question)
        .filter(question -> !situation.isDealtWith(question))
        .findFirst();
  }

  /** The question that tells most, unless enough is known. */
  private Optional<String> telling(
      Reply.Situation situation, Optional<String> last, boolean certaintyWanted) {
    Catalog catalog = adviser.catalog();
    Outlook outlook =
        adviser.outlook(
            situation.answers(),
            new Asked(Set.copyOf(situation.skipped()), last),
            situation.focus().contenders(catalog));
    boolean likelyEnough = !certaintyWanted && outlook.isStable() && isHeardOut(situation);
    if (outlook.settled()) {
      return Optional.empty();
    }
    return doubtful(situation).or(() -> likelyEnough ? Optional.empty() : outlook.nextQuestion());
  }

  /** What somebody began to say is asked before anything else. */
  private static Optional<String> doubtful(Reply.Situation situation) {
    return situation.doubts().stream().map(Doubt::question).findFirst();
  }

  /** The question that was dealt with just before, if one was: its topic may go on. */
  private static Optional<String> lastAsked(Progress progress) {
    return progress
        .lastMove()
        .flatMap(
            move ->
                switch (move) {
                  case Move.Answered(String question, List<String> _) -> Optional.of(question);
                  case Move.Skipped(String question) -> Optional.of(question);
                  case Move.AskedInstead _,
                      Move.Told _,
                      Move.DealBreakersSettled _,
                      Move.Finished _,
                      Move.Continued _ ->
                      Optional.empty();
                });
  }

  private static boolean isHeardOut(Reply.Situation situation) {
    return situation.dealtWith() >= FEWEST_DEALT_WITH;
  }

  /** About how many questions come before the advice. */
  static int toGo(Outlook outlook, int dealtWith) {
    int least =
        outlook.settled() ? 0 : Math.min(FEWEST_DEALT_WITH - dealtWith, outlook.openQuestions());
    return Math.max(outlook.toGo(), least);
  }
}
