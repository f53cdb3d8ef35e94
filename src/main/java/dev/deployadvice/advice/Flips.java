package dev.deployadvice.advice;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Nature;
import dev.deployadvice.catalog.Option;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What would change the recommendation: all smallest changes of one or two answers, by trying every
 * one. Immutable and safe for use by many threads.
 *
 * <p>What counts as one change: another answer; where several may be ticked, one tick more or less,
 * another tick in place of a single one, or an answer that stands alone; for an open question, one
 * answer. Answers that are ruled out are left out, so are facts that are known, and questions that
 * make no sense with the other answers. Two changes count only where neither would do alone. Where
 * answers are ordered only the nearest step in each direction is named.
 */
public final class Flips {
  private static final Comparator<Flip> MOST_USEFUL_FIRST =
      Comparator.comparingInt((Flip flip) -> flip.changes().size())
          .thenComparing(flip -> flip.recommendation().isEmpty())
          .thenComparing(Comparator.comparingDouble(Flip::likelihood).reversed())
          .thenComparing(Comparator.comparingInt(Flip::margin).reversed());

  private final Catalog catalog;
  private final List<JointQuestion> questions;

  public Flips(Adviser adviser) {
    this.catalog = adviser.catalog();
    this.questions = adviser.questions();
  }

  /**
   * The flips of these answers: one change before two, then the likelier first. None where no
   * option is left; {@link Conflict} tells what to do then.
   */
  public List<Flip> of(AnswerSet answers) {
    FlipSearch search = FlipSearch.of(questions, answers, catalog.options().size());
    if (search.leader() == Prospect.NOBODY) {
      return List.of();
    }
    List<Flip> flips = new ArrayList<>();
    int exchanges = search.exchanges().size();
    for (int one = 0; one < exchanges; one++) {
      if (search.turns(one) && !search.isBeyondAnother(one)) {
        flips.add(single(search, one));
      }
      for (int other = one + 1; other < exchanges; other++) {
        if (search.turns(one, other) && !search.isBeyondAnother(one, other)) {
          flips.add(twofold(search, one, other));
        }
      }
    }
    flips.sort(MOST_USEFUL_FIRST);
    return List.copyOf(flips);
  }

  private Flip single(FlipSearch search, int one) {
    Exchange exchange = search.exchanges().get(one);
    int last = search.lastBeyond(one);
    return new Flip(
        List.of(change(search, one, last)),
        option(search.winner(one)),
        exchange.table().question().role().nature(),
        search.margin(one),
        search.likelihood(one, last));
  }

  private Flip twofold(FlipSearch search, int one, int other) {
    int lastOne = search.lastBeyond(one, other);
    int lastOther = search.lastBeyond(other, one);
    return new Flip(
        List.of(change(search, one, lastOne), change(search, other, lastOther)),
        option(search.winner(one, other)),
        leastInHand(search.exchanges().get(one), search.exchanges().get(other)),
        search.margin(one, other),
        search.likelihood(one, lastOne) * search.likelihood(other, lastOther));
  }

  private static Nature leastInHand(Exchange one, Exchange other) {
    Nature first = one.table().question().role().nature();
    Nature second = other.table().question().role().nature();
    return first.compareTo(second) > 0 ? first : second;
  }

  private Optional<String> option(int place) {
    return place == Prospect.NOBODY
        ? Optional.empty()
        : Optional.of(catalog.options().get(place)).map(Option::id);
  }

  private static Flip.Change change(FlipSearch search, int exchange, int last) {
    Exchange to = search.exchanges().get(exchange);
    QuestionTable table = to.table();
    Optional<String> until =
        last == exchange
            ? Optional.empty()
            : Optional.of(table.ids(search.exchanges().get(last).to()).getFirst());
    return new Flip.Change(table.question().id(), table.ids(to.from()), table.ids(to.to()), until);
  }
}
