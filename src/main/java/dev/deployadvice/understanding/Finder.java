package dev.deployadvice.understanding;

import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Language;
import dev.deployadvice.catalog.Language.AnswerWords;
import dev.deployadvice.catalog.Language.QuestionWords;
import dev.deployadvice.catalog.Language.Touch;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.understanding.Found.Mood;
import dev.deployadvice.understanding.PhraseIndex.Hit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds what the phrases of the catalog say in a message. */
final class Finder {
  private final Map<String, QuestionWords> questions;
  private final PhraseIndex<Meaning> anytime;
  private final Map<String, PhraseIndex<Meaning>> replies = new HashMap<>();
  private final Set<String> several;
  private final Amounts amounts;

  Finder(Catalog catalog) {
    Language language = catalog.reference().language();
    this.questions = language.questions();
    this.amounts = new Amounts(catalog);
    this.several =
        catalog.questions().stream()
            .filter(Question::several)
            .map(Question::id)
            .collect(Collectors.toUnmodifiableSet());
    PhraseIndex.Builder<Meaning> builder = PhraseIndex.builder(language);
    for (Question question : catalog.questions()) {
      QuestionWords words = questions.get(question.id());
      if (words != null) {
        gather(question.id(), words, builder);
        replies.put(question.id(), replies(question.id(), words, language));
      }
    }
    this.anytime = builder.build();
  }

  private static void gather(
      String question, QuestionWords words, PhraseIndex.Builder<Meaning> builder) {
    words
        .answers()
        .forEach((id, answer) -> builder.addAll(answer.phrases(), says(question, id, answer)));
    for (Touch touch : words.touches()) {
      if (!touch.asked()) {
        builder.addAll(touch.phrases(), new Meaning.Touches(question, touch));
      }
    }
    words
        .measure()
        .ifPresent(
            measure -> {
              measure.amounts().stream()
                  .filter(each -> !each.asked())
                  .forEach(each -> builder.add(each.phrase(), new Meaning.Counts(question, each)));
              builder.addAll(measure.unless(), new Meaning.CountsElse(question));
            });
  }

  private static PhraseIndex<Meaning> replies(
      String question, QuestionWords words, Language language) {
    PhraseIndex.Builder<Meaning> builder = PhraseIndex.builder(language);
    words
        .answers()
        .forEach((id, answer) -> builder.addAll(answer.replies(), says(question, id, answer)));
    words.touches().stream()
        .filter(Touch::asked)
        .forEach(touch -> builder.addAll(touch.phrases(), new Meaning.Touches(question, touch)));
    words.measure().stream()
        .flatMap(measure -> measure.amounts().stream())
        .filter(Language.Amount::asked)
        .forEach(each -> builder.add(each.phrase(), new Meaning.Counts(question, each)));
    return builder.build();
  }

  private static Meaning says(String question, String answer, AnswerWords words) {
    return new Meaning.Says(question, answer, words.details());
  }

  /**
   * Everything that is said. Replies to a question with one answer count only where no phrase has
   * said it, and an amount goes before words.
   */
  List<Found> find(Message message, Scopes scopes, Optional<String> asked) {
    List<Hit<Meaning>> hits = new ArrayList<>(anytime.find(message));
    Run run = new Run(message, scopes, hits);
    List<Found> found = new ArrayList<>(run.found());
    Optional<PhraseIndex<Meaning>> index = asked.map(replies::get);
    if (index.isEmpty()) {
      return found;
    }
    String question = asked.orElseThrow();
    boolean open = several.contains(question) || !says(found, question);
    if (open && amounts.isFirst(question)) {
      found.addAll(run.bare(question));
    }
    if (open && !(amounts.isFirst(question) && says(found, question))) {
      hits.addAll(index.get().find(message));
      Run again = new Run(message, scopes, hits);
      found = new ArrayList<>(again.found());
      found.addAll(says(found, question) ? List.of() : again.bare(question));
    }
    return withoutEchoes(found, question, message);
  }

  /**
   * The words that answer the question just asked are not read as an answer to another one too,
   * unless the catalog says that the other one shares words.
   */
  private List<Found> withoutEchoes(List<Found> found, String question, Message message) {
    Set<Integer> answering =
        found.stream()
            .filter(each -> each.question().equals(question) && each.mood() == Mood.SAID)
            .map(each -> message.stretch(each.at()))
            .collect(Collectors.toSet());
    return found.stream()
        .filter(
            each ->
                each.question().equals(question)
                    || is(each.question(), QuestionWords::sharing)
                    || !answering.contains(message.stretch(each.at())))
        .toList();
  }

  private static boolean says(List<Found> found, String question) {
    return found.stream()
        .anyMatch(each -> each.question().equals(question) && each.mood() == Mood.SAID);
  }

  private boolean is(String question, Predicate<QuestionWords> what) {
    return Optional.ofNullable(questions.get(question)).filter(what).isPresent();
  }

  /** One message on its way through. */
  private final class Run {
    private final Message message;
    private final Scopes scopes;
    private final List<Hit<Meaning>> hits;
    private final Amounts.In counted;

    private Run(Message message, Scopes scopes, List<Hit<Meaning>> hits) {
      this.message = message;
      this.scopes = scopes;
      this.counted = amounts.in(message);
      this.hits = hits.stream().filter(this::isMeant).toList();
    }

    private boolean isMeant(Hit<Meaning> hit) {
      int start = hit.match().start();
      boolean others = is(hit.meaning().question(), QuestionWords::others);
      return !scopes.isUnreal(start) && (others || !scopes.isOfOthers(start));
    }

    private List<Found> found() {
      return hits.stream()
          .filter(hit -> !isOutdone(hit))
          .flatMap(hit -> read(hit).stream())
          .toList();
    }

    private List<Found> bare(String question) {
      List<Span> spoken = new ArrayList<>();
      for (Hit<Meaning> hit : hits) {
        hit.match().taken().stream()
            .filter(each -> each.quantity().isPresent())
            .forEach(spoken::add);
      }
      return counted.bare(question, spoken, scopes);
    }

    private Optional<Found> read(Hit<Meaning> hit) {
      Comparison.Match match = hit.match();
      String question = hit.meaning().question();
      boolean denied = scopes.isDenied(match, spentBy(hit), several.contains(question));
      Mood mood = denied ? Mood.DENIED : Mood.SAID;
      return switch (hit.meaning()) {
        case Meaning.Says says ->
            Optional.of(
                new Found(
                    question,
                    List.of(says.answer()),
                    scopes.isOpen(match.start()) ? Mood.TOUCHED : mood,
                    match.start(),
                    Details.of(says.details(), match, message)));
        case Meaning.Touches touches ->
            Optional.of(
                new Found(
                    question,
                    touches.touch().candidates(),
                    Mood.TOUCHED,
                    match.start(),
                    Details.of(touches.touch().details(), match, message)));
        case Meaning.Counts counts ->
            isElse(hit)
                ? Optional.empty()
                : counted.of(question, counts.amount(), match, mood, scopes);
        case Meaning.CountsElse _ -> Optional.empty();
      };
    }

    /** Negations that other phrases hold are theirs. */
    private BitSet spentBy(Hit<Meaning> reader) {
      BitSet spent = new BitSet();
      for (Hit<Meaning> hit : hits) {
        if (hit.match().end() <= reader.match().start()) {
          spent.or(scopes.negatorsIn(hit.match()));
        }
      }
      return spent;
    }

    private boolean isElse(Hit<Meaning> counts) {
      return hits.stream()
          .filter(hit -> hit.meaning() instanceof Meaning.CountsElse)
          .filter(hit -> hit.meaning().question().equals(counts.meaning().question()))
          .anyMatch(hit -> message.sameClause(hit.match().start(), counts.match().start()));
    }

    /** Another phrase says the same and more, or owns the quantity. */
    private boolean isOutdone(Hit<Meaning> hit) {
      return hits.stream().anyMatch(other -> outdoes(other, hit));
    }

    private boolean outdoes(Hit<Meaning> other, Hit<Meaning> hit) {
      boolean same = other.meaning().question().equals(hit.meaning().question());
      boolean more = other.match().saysMoreThan(hit.match());
      if (same) {
        return more && !(other.meaning() instanceof Meaning.CountsElse);
      }
      return hit.meaning() instanceof Meaning.Counts
          && !(other.meaning() instanceof Meaning.CountsElse)
          && sharesQuantity(other.match(), hit.match())
          && other.match().core().size() > hit.match().core().size();
    }

    private static boolean sharesQuantity(Comparison.Match one, Comparison.Match other) {
      return one.taken().stream()
          .filter(each -> each.quantity().isPresent())
          .anyMatch(each -> other.taken().contains(each));
    }
  }
}
