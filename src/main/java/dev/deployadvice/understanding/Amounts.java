package dev.deployadvice.understanding;

import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Language;
import dev.deployadvice.catalog.Language.Amount;
import dev.deployadvice.catalog.Language.AnswerWords;
import dev.deployadvice.catalog.Language.Measure;
import dev.deployadvice.catalog.Language.QuestionWords;
import dev.deployadvice.catalog.Language.Unit;
import dev.deployadvice.catalog.Phrase;
import dev.deployadvice.understanding.Found.Mood;
import dev.deployadvice.understanding.PhraseIndex.Hit;
import dev.deployadvice.understanding.Quantity.Bound;
import dev.deployadvice.understanding.Quantity.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes answers out of amounts: "up to 50 bucks", "30M visitors a month". */
final class Amounts {
  private static final int NEAR = 2;
  private static final int MOST_BESIDE = 3;
  private static final List<String> BEHIND_A_BARE_NUMBER =
      List.of(
          "on",
          "in",
          "at",
          "per",
          "for",
          "during",
          "when",
          "if",
          "and",
          "or",
          "maybe",
          "not",
          "to",
          "something",
          "ish",
          "tops",
          "max",
          "i",
          "but",
          "a",
          "plus",
          "right");

  private final Catalog catalog;
  private final PhraseIndex<Bound> bounds;

  Amounts(Catalog catalog) {
    this.catalog = catalog;
    Language language = catalog.reference().language();
    Map<String, List<Phrase>> words = language.words();
    this.bounds =
        PhraseIndex.<Bound>builder(language)
            .addAll(words.getOrDefault("at-most", List.of()), Bound.CEILING)
            .addAll(words.getOrDefault("at-least", List.of()), Bound.FLOOR)
            .build();
    this.boundsAfter =
        PhraseIndex.<Bound>builder(language)
            .addAll(words.getOrDefault("at-most-after", List.of()), Bound.CEILING)
            .addAll(words.getOrDefault("at-least-after", List.of()), Bound.FLOOR)
            .build();
  }

  private final PhraseIndex<Bound> boundsAfter;

  /** The amounts of one message. */
  In in(Message message) {
    return new In(message, bounds.find(message), boundsAfter.find(message));
  }

  Optional<Measure> measure(String question) {
    return Optional.ofNullable(catalog.reference().language().questions().get(question))
        .flatMap(QuestionWords::measure);
  }

  /** Whether a bare amount tells more than short words do: not where "one" may be a pronoun. */
  boolean isFirst(String question) {
    return measure(question).filter(each -> each.unit() != Unit.COUNT).isPresent();
  }

  private Bands bands(String question, Unit unit) {
    Map<String, AnswerWords> words =
        Optional.ofNullable(catalog.reference().language().questions().get(question))
            .map(QuestionWords::answers)
            .orElse(Map.of());
    return new Bands(catalog.requireQuestion(question), words, unit);
  }

  /** One message and the words in it that bound amounts. */
  final class In {
    private final Message message;
    private final List<Hit<Bound>> before;
    private final List<Hit<Bound>> after;

    private In(Message message, List<Hit<Bound>> before, List<Hit<Bound>> after) {
      this.message = message;
      this.before = List.copyOf(before);
      this.after = List.copyOf(after);
    }

    /** What an amount says that was put in words of the catalog. */
    Optional<Found> of(
        String question, Amount amount, Comparison.Match match, Mood mood, Scopes scopes) {
      Measure measure = measure(question).orElseThrow();
      Bands bands = bands(question, measure.unit());
      Optional<Span> counted =
          match.taken().stream().filter(span -> span.quantity().isPresent()).findFirst();
      return counted.flatMap(
          span -> {
            Quantity said = bounded(span).orElseThrow();
            Mood meant = said.bound() == Bound.CEILING ? Mood.SAID : mood;
            boolean open = scopes.isOpen(match.start()) && meant == Mood.SAID;
            return bands
                .converted(said.times(amount.least(), amount.most()), period(span, match.taken()))
                .map(
                    each ->
                        found(
                            question,
                            amount.ceiling() ? bands.upTo(each) : bands.of(each),
                            each,
                            span,
                            open ? Mood.TOUCHED : meant));
          });
    }

    /** The amounts that nothing but the question just asked explains. */
    List<Found> bare(String question, List<Span> spoken, Scopes scopes) {
      Optional<Measure> measure = measure(question);
      List<Found> found = new ArrayList<>();
      if (measure.isPresent()) {
        for (Span span : message.spans()) {
          boolean free = spoken.stream().noneMatch(each -> each.overlaps(span.start(), span.end()));
          if (free && !scopes.isUnreal(span.start()) && !scopes.isOfOthers(span.start())) {
            bare(question, measure.get(), span, isNegated(span)).ifPresent(found::add);
          }
        }
      }
      return found;
    }

    private Mood isNegated(Span span) {
      int at = span.start() - 1;
      boolean not =
          at >= 0
              && message.sameClause(at, span.start())
              && (message.token(at).isWord("not")
                  || message.token(at).isWord("than")
                  || isInstead(at));
      return not && bounded(span).filter(each -> each.bound() != Bound.EXACT).isEmpty()
          ? Mood.DENIED
          : Mood.SAID;
    }

    private boolean isInstead(int at) {
      return at > 0 && message.token(at).isWord("of") && message.token(at - 1).isWord("instead");
    }

    private Optional<Found> bare(String question, Measure measure, Span span, Mood mood) {
      Bands bands = bands(question, measure.unit());
      return bounded(span)
          .filter(each -> each.kind() != Kind.NUMBER || isBare(span))
          .flatMap(each -> bands.converted(each, period(span, List.of())))
          .map(each -> found(question, bands.of(each), each, span, mood))
          .filter(each -> !each.answers().isEmpty());
    }

    /** No noun follows that would say what is counted. */
    private boolean isBare(Span span) {
      int next = span.end();
      if (!message.token(span.start()).isNumber() && !isNearlyAll(span)) {
        return false;
      }
      if (next >= message.size() || !message.sameClause(next, next - 1) || message.isFiller(next)) {
        return true;
      }
      boolean marked =
          message.spans().stream()
                  .anyMatch(each -> each.start() == next && each.className().equals("period"))
              || after.stream().anyMatch(hit -> hit.match().start() == next);
      return marked || BEHIND_A_BARE_NUMBER.contains(message.token(next).text());
    }

    /** A number in words may be part of a tale; "one" may stand for a thing. */
    private boolean isNearlyAll(Span span) {
      int start = message.clauseStart(span.start());
      int others = message.clauseEnd(span.start()) - start - (span.end() - span.start());
      return message.beginsClause(span.start())
          || (others <= MOST_BESIDE && !message.token(span.start()).isWord("one"));
    }

    private Found found(
        String question, List<String> answers, Quantity amount, Span span, Mood mood) {
      Map<String, Object> details =
          measure(question)
              .filter(_ -> answers.size() == 1)
              .flatMap(measure -> measure.detail().map(name -> detail(name, measure, amount)))
              .orElse(Map.of());
      return new Found(question, answers, mood, span.start(), details);
    }

    /** Whole numbers; of anything but money there is at least one. */
    private static Map<String, Object> detail(String name, Measure measure, Quantity amount) {
      long whole = Math.round(Math.min(amount.high(), Long.MAX_VALUE));
      return Map.of(name, measure.unit() == Unit.DOLLARS_A_MONTH ? whole : Math.max(1, whole));
    }

    /** The quantity, and whether more or less is meant. */
    Optional<Quantity> bounded(Span span) {
      return span.quantity().map(each -> each.bounded(bound(span)));
    }

    private Bound bound(Span span) {
      for (Hit<Bound> hit : before) {
        int end = hit.match().end();
        if (end <= span.start()
            && span.start() - end <= NEAR
            && message.sameSentence(hit.match().start(), span.start())
            && nothingBetween(end, span.start())) {
          boolean turned = hit.meaning() == Bound.FLOOR && isTurned(hit.match().start());
          return turned ? Bound.CEILING : hit.meaning();
        }
      }
      for (Hit<Bound> hit : after) {
        int start = hit.match().start();
        if (start >= span.end() - 1
            && start - span.end() <= NEAR
            && message.sameSentence(start, span.start())
            && nothingBetween(span.end(), start)) {
          return hit.meaning();
        }
      }
      return Bound.EXACT;
    }

    /** "I do not want to spend more than that" names a ceiling. */
    boolean isTurned(int start) {
      for (int at = start - 1; at >= 0 && message.sameClause(at, start) && start - at <= 8; at--) {
        if (Set.of("not", "never", "no").contains(message.token(at).text())) {
          return true;
        }
      }
      return false;
    }

    private boolean nothingBetween(int from, int to) {
      return message.spans().stream()
          .noneMatch(each -> each.quantity().isPresent() && each.overlaps(from, to));
    }

    /** The period that was named with the amount, else the nearest one in the same clause. */
    private Optional<String> period(Span span, List<Span> taken) {
      return taken.stream()
          .filter(each -> each.className().equals("period"))
          .map(Span::name)
          .findFirst()
          .or(() -> nearestPeriod(span));
    }

    private Optional<String> nearestPeriod(Span span) {
      return message.spans().stream()
          .filter(each -> each.className().equals("period"))
          .filter(each -> message.sameClause(each.start(), span.start()))
          .min(Comparator.comparingInt(each -> distance(span, each)))
          .map(Span::name);
    }

    /** What follows is nearer than what goes before. */
    private static int distance(Span span, Span period) {
      return period.start() >= span.end()
          ? period.start() - span.end()
          : span.start() - period.end() + 3;
    }
  }
}
