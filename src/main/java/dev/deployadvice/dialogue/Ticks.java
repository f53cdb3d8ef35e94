package dev.deployadvice.dialogue;

import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.DealBreaker;
import dev.deployadvice.catalog.Question;
import java.util.List;
import java.util.Optional;

/** What was ticked on a card, compared with what the catalog offers. */
sealed interface Ticks {

  /** In the catalog's order, each once. */
  record Valid(List<String> ids) implements Ticks {}

  /** Not to be taken, and why. */
  record Refused(Reply.Remark remark) implements Ticks {}

  /** Answers to a question. */
  static Ticks ofAnswers(Question question, List<String> ticked) {
    if (ticked.isEmpty()) {
      return new Refused(new Reply.Remark.NothingTicked(question.id()));
    }
    List<Question.Answer> known =
        question.answers().stream().filter(answer -> ticked.contains(answer.id())).toList();
    boolean unknown = known.size() < ticked.stream().distinct().count();
    if (unknown || (known.size() > 1 && !question.several())) {
      return new Refused(new Reply.Remark.UnknownAnswer());
    }
    Optional<Question.Answer> alone = known.stream().filter(Question.Answer::alone).findFirst();
    if (alone.isPresent() && known.size() > 1) {
      return new Refused(new Reply.Remark.TickedBesideOthers(question.id(), alone.get().id()));
    }
    return new Valid(known.stream().map(Question.Answer::id).toList());
  }

  /** Deal-breakers; none ticked means that none applies. */
  static Ticks ofDealBreakers(Catalog catalog, List<String> ticked) {
    List<String> known =
        catalog.reference().dealBreakers().stream()
            .map(DealBreaker::id)
            .filter(ticked::contains)
            .toList();
    boolean unknown = known.size() < ticked.stream().distinct().count();
    return unknown ? new Refused(new Reply.Remark.UnknownAnswer()) : new Valid(known);
  }
}
