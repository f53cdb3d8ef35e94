package dev.deployadvice.understanding;

import dev.deployadvice.catalog.Phrase;
import dev.deployadvice.understanding.Program.AtEdge;
import dev.deployadvice.understanding.Program.Done;
import dev.deployadvice.understanding.Program.Fork;
import dev.deployadvice.understanding.Program.Mark;
import dev.deployadvice.understanding.Program.Skip;
import dev.deployadvice.understanding.Program.Spanned;
import dev.deployadvice.understanding.Program.Stemmed;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lays one phrase along a message from one place on; the longest way to read it counts. */
final class Comparison {
  /** As many words may stand where the words do not matter. */
  private static final int WIDEST_GAP = 5;

  private static final int MOST_STEPS = 20_000;

  private final Message message;
  private final int start;
  private final Deque<Span> taken = new ArrayDeque<>();
  private final BitSet core = new BitSet();
  private BitSet bestCore = new BitSet();
  private int best = -1;
  private List<Span> bestTaken = List.of();
  private int steps;

  private Comparison(Message message, int start) {
    this.message = message;
    this.start = start;
  }

  /**
   * Where a phrase was found.
   *
   * @param taken quantities and words of classes within it
   * @param core the words that were compared, those in gaps aside
   */
  record Match(int start, int end, List<Span> taken, Set<Integer> core) {
    Match {
      taken = List.copyOf(taken);
      core = Set.copyOf(core);
    }

    /** Whether it says all that the other one says, and more. */
    boolean saysMoreThan(Match other) {
      return core.size() > other.core.size() && core.containsAll(other.core);
    }
  }

  static Optional<Match> of(Program program, Message message, int start) {
    Comparison comparison = new Comparison(message, start);
    comparison.go(program, start, false);
    return comparison.best > start ? Optional.of(comparison.match()) : Optional.empty();
  }

  /** A leap is what follows a gap: only that may reach over a comma. */
  private void go(Program program, int at, boolean leap) {
    if (++steps > MOST_STEPS) {
      return;
    }
    switch (program) {
      case Done _ -> finish(at);
      case Stemmed word -> {
        if (canTake(at, leap) && message.token(at).stem().equals(word.stem())) {
          take(at, at + 1, word.next());
        }
      }
      case Fork fork -> fork.ways().forEach(way -> go(way, at, leap));
      case Skip skip -> skip(skip, at);
      case AtEdge edge -> {
        if (edge.begins() ? message.beginsClause(at) : message.endsClause(at)) {
          go(edge.next(), at, leap);
        }
      }
      case Spanned wanted -> span(wanted, at, leap);
      case Mark mark -> {
        Span span = Span.named(at, at, mark.begins() ? "(" : ")", mark.className());
        taken.addLast(span);
        go(mark.next(), at, leap);
        taken.removeLast();
      }
    }
  }

  private Match match() {
    return new Match(
        start, best, bestTaken, bestCore.stream().boxed().collect(Collectors.toUnmodifiableSet()));
  }

  private void take(int from, int to, Program next) {
    core.set(from, to);
    go(next, to, false);
    core.clear(from, to);
  }

  private void finish(int at) {
    int more = core.cardinality() - bestCore.cardinality();
    if (more > 0 || (more == 0 && at < best)) {
      best = at;
      bestTaken = closed();
      bestCore = (BitSet) core.clone();
    }
  }

  /** Begin and end of a class's words become one span. */
  private List<Span> closed() {
    List<Span> spans = new ArrayList<>();
    Deque<Span> open = new ArrayDeque<>();
    for (Span span : taken) {
      switch (span.className()) {
        case "(" -> open.addLast(span);
        case ")" -> {
          Span begin = open.removeLast();
          spans.add(Span.named(begin.start(), span.start(), span.name(), ""));
        }
        default -> spans.add(span);
      }
    }
    return spans;
  }

  private void skip(Skip skip, int at) {
    go(skip.next(), at, skip.wide());
    for (int end = at; end < message.size() && end - at < WIDEST_GAP; end++) {
      if (!canTake(end, skip.wide()) || message.isBarrier(end)) {
        return;
      }
      go(skip.next(), end + 1, skip.wide());
    }
  }

  private void span(Spanned wanted, int at, boolean leap) {
    if (!canTake(at, leap)) {
      return;
    }
    if (wanted.wanted().name().equals("word")) {
      take(at, at + 1, wanted.next());
      return;
    }
    for (Span span : message.spans()) {
      if (span.start() == at && fits(span, wanted.wanted())) {
        taken.addLast(span);
        take(at, span.end(), wanted.next());
        taken.removeLast();
      }
    }
  }

  private static boolean fits(Span span, Phrase.Named wanted) {
    boolean named =
        span.className().equals(wanted.name()) || (wanted.name().equals("time") && span.isTime());
    return named
        && span.quantity()
            .map(each -> wanted.from() <= each.written() && each.written() <= wanted.to())
            .orElse(true);
  }

  /** The next word belongs to the same clause, or behind a gap to the same sentence. */
  private boolean canTake(int at, boolean leap) {
    if (at >= message.size()) {
      return false;
    }
    return at == start
        || (leap ? message.sameSentence(at, at - 1) : message.sameClause(at, at - 1));
  }
}
