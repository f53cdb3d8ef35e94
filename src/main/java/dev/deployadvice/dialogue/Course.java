package dev.deployadvice.dialogue;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.advice.Outlook;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.DealBreaker;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an interview turns to next. */
final class Course {
  private final Adviser adviser;

  Course(Adviser adviser) {
    this.adviser = adviser;
  }

  /** Where an interview with these moves stands, whatever way led there. */
  State from(Progress progress) {
    Optional<Move> wish = lastWish(progress);
    if (wish.isPresent() && wish.get() instanceof Move.Finished) {
      return new State.Advised(progress);
    }
    if (progress.dealBreakers().isEmpty() && !dealBreakers().isEmpty()) {
      return new State.DealBreakersOpen(progress);
    }
    Reply.Situation situation = Knowledge.after(progress, adviser.catalog());
    return prescribedQuestion(progress, situation)
        .or(() -> telling(situation, wish.isPresent()))
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
    return dealBreakers().stream()
        .filter(candidate -> ticked.contains(candidate.id()))
        .map(DealBreaker::consequence)
        .filter(consequence -> consequence.answer().isEmpty())
        .map(DealBreaker.Consequence::question)
        .filter(question -> !situation.isDealtWith(question))
        .findFirst();
  }

  /** The question that tells most, unless enough is known. */
  private Optional<String> telling(Reply.Situation situation, boolean certaintyWanted) {
    Catalog catalog = adviser.catalog();
    Outlook outlook =
        adviser.outlook(
            situation.answers(),
            Set.copyOf(situation.skipped()),
            situation.focus().contenders(catalog));
    boolean enough = certaintyWanted ? outlook.settled() : outlook.isStable();
    return enough ? Optional.empty() : outlook.nextQuestion();
  }

  private List<DealBreaker> dealBreakers() {
    return adviser.catalog().reference().dealBreakers();
  }
}
