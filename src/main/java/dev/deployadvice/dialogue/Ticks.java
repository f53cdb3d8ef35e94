package dev.deployadvice.dialogue;

import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.DealBreaker;
import dev.deployadvice.catalog.Question;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was ticked on a card, compared with what the catalog offers. */
sealed interface Ticks {

  /** In the catalog's order, each once. */
  record Valid(List<String> ids) implements Ticks {}

  /** Not to be taken, and why. */
  record Refused(Reply.Remark remark) implements Ticks {}

  /**
   * Answers to a question. Ticks that stood on the card already are no contradiction to an answer
   * that excludes them.
   */
  static Ticks ofAnswers(Question question, List<String> ticked, List<String> standing) {
    if (ticked.isEmpty()) {
      return new Refused(new Reply.Remark.NothingTicked(question.id()));
    }
    List<Question.Answer> known =
        question.answers().stream().filter(answer -> ticked.contains(answer.id())).toList();
    boolean unknown = known.size() < ticked.stream().distinct().count();
    if (unknown || (known.size() > 1 && !question.several())) {
      return new Refused(new Reply.Remark.UnknownAnswer());
    }
    List<String> ids = known.stream().map(Question.Answer::id).toList();
    Optional<String> alone =
        known.stream().filter(Question.Answer::alone).map(Question.Answer::id).findFirst();
    if (alone.isEmpty() || ids.size() == 1) {
      return new Valid(ids);
    }
    return isNews(ids, alone.get(), standing)
        ? new Refused(new Reply.Remark.TickedBesideOthers(question.id(), alone.get()))
        : new Valid(List.of(alone.get()));
  }

  /** Deal-breakers; none ticked means that none applies. */
  static Ticks ofDealBreakers(Catalog catalog, List<String> ticked, List<String> standing) {
    String none = Event.SettleDealBreakers.NONE;
    List<String> known =
        Stream.concat(
                catalog.reference().dealBreakers().stream().map(DealBreaker::id), Stream.of(none))
            .filter(ticked::contains)
            .toList();
    if (known.size() < ticked.stream().distinct().count()) {
      return new Refused(new Reply.Remark.UnknownAnswer());
    }
    if (!known.contains(none)) {
      return new Valid(known);
    }
    return known.size() > 1 && isNews(known, none, standing)
        ? new Refused(new Reply.Remark.TickedBesideNone())
        : new Valid(List.of());
  }

  /** Whether something else was ticked beside an answer than what stood before. */
  private static boolean isNews(List<String> ticked, String alone, List<String> standing) {
    return !ticked.stream().filter(id -> !id.equals(alone)).toList().equals(standing);
  }
}
