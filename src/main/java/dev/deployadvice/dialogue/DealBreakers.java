package dev.deployadvice.dialogue;

import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.DealBreaker;
import dev.deployadvice.catalog.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the deal-breakers mean for what is known. */
final class DealBreakers {
  private final Catalog catalog;

  DealBreakers(Catalog catalog) {
    this.catalog = catalog;
  }

  List<DealBreaker> all() {
    return catalog.reference().dealBreakers();
  }

  /** The answer that a deal-breaker gives; for one that asks, the vetoing answers. */
  List<String> meaning(DealBreaker dealBreaker) {
    Optional<String> answer = dealBreaker.consequence().answer();
    if (answer.isPresent()) {
      return List.of(answer.get());
    }
    return catalog.findQuestion(dealBreaker.consequence().question()).stream()
        .flatMap(question -> question.answers().stream())
        .filter(candidate -> !candidate.effects().vetoes().isEmpty())
        .map(Question.Answer::id)
        .toList();
  }

  /** Ids of those that a card has to ask; empty where it is all of them. */
  List<String> toAsk(Reply.Situation situation) {
    List<String> open = open(situation);
    return open.size() == all().size() ? List.of() : open;
  }

  /** Ids of those of which it is not known whether they apply. */
  List<String> open(Reply.Situation situation) {
    return all().stream()
        .filter(candidate -> isOpen(candidate, situation))
        .map(DealBreaker::id)
        .toList();
  }

  private boolean isOpen(DealBreaker dealBreaker, Reply.Situation situation) {
    String id = dealBreaker.consequence().question();
    List<String> given = situation.answers().to(id);
    boolean excluded = situation.answers().ruledOutFor(id).containsAll(meaning(dealBreaker));
    Optional<Question> question = catalog.findQuestion(id);
    if (excluded || question.isEmpty()) {
      return false;
    }
    return given.isEmpty() || !settles(question.get(), given, dealBreaker);
  }

  /** Several answers leave room for one more, unless one of them stands alone. */
  private boolean settles(Question question, List<String> given, DealBreaker dealBreaker) {
    return !question.several()
        || dealBreaker.consequence().answer().isEmpty()
        || given.stream().anyMatch(meaning(dealBreaker)::contains)
        || given.stream().anyMatch(id -> question.requireAnswer(id).alone());
  }

  /** What a card that asks all of them anew shows as ticked. */
  Optional<Move.DealBreakersSettled> standing(Progress progress, Reply.Situation situation) {
    return progress
        .dealBreakers()
        .map(settled -> new Move.DealBreakersSettled(standing(settled, situation)));
  }

  private List<String> standing(Move.DealBreakersSettled settled, Reply.Situation situation) {
    List<String> ticked = new ArrayList<>();
    for (DealBreaker dealBreaker : all()) {
      DealBreaker.Consequence consequence = dealBreaker.consequence();
      boolean holds =
          consequence.answer().isPresent()
              ? situation.answers().to(consequence.question()).contains(consequence.answer().get())
              : settled.ticked().contains(dealBreaker.id());
      if (holds) {
        ticked.add(dealBreaker.id());
      }
    }
    return ticked;
  }
}
