package dev.deployadvice.testing;

import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.DealBreaker;
import dev.deployadvice.catalog.Factor;
import dev.deployadvice.catalog.Language;
import dev.deployadvice.catalog.Nature;
import dev.deployadvice.catalog.Option;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Answer;
import dev.deployadvice.catalog.Question.Condition;
import dev.deployadvice.catalog.Question.Effects;
import dev.deployadvice.catalog.Question.Label;
import dev.deployadvice.catalog.Question.Points;
import dev.deployadvice.catalog.Question.Role;
import dev.deployadvice.catalog.Question.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts small catalogs together for tests, with made-up words. */
public final class CatalogBuilder {
  private final List<Option> options = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<DealBreaker> dealBreakers = new ArrayList<>();

  public static CatalogBuilder withOptions(String... ids) {
    CatalogBuilder builder = new CatalogBuilder();
    for (String id : ids) {
      Option.Statements nothing = new Option.Statements(List.of(), List.of(), List.of(), List.of());
      builder.options.add(new Option(id, new Option.Names(id, id, id + "."), nothing));
    }
    return builder;
  }

  /** A question with one answer out of these. */
  public CatalogBuilder single(String id, Answer... answers) {
    return add(id, false, 1, Optional.empty(), List.of(answers));
  }

  /** A question with several answers out of these. */
  public CatalogBuilder several(String id, Answer... answers) {
    return add(id, true, 1, Optional.empty(), List.of(answers));
  }

  public CatalogBuilder add(
      String id, boolean several, int effort, Optional<Condition> onlyWhen, List<Answer> answers) {
    Role role = new Role(Factor.PEOPLE, Nature.FACT, effort, onlyWhen, Optional.empty());
    return add(id, several, role, answers);
  }

  public CatalogBuilder add(String id, boolean several, Role role, List<Answer> answers) {
    Wording wording = new Wording(id, id + "?", "Because of " + id + ".", "Nothing is assumed.");
    questions.add(new Question(id, wording, role, several, answers));
    return this;
  }

  /** A deal-breaker that answers a question when it is ticked. */
  public CatalogBuilder dealBreaker(String id, String question, String answer) {
    return add(id, new DealBreaker.Consequence(question, Optional.of(answer)));
  }

  /** A deal-breaker that makes a question necessary when it is ticked. */
  public CatalogBuilder dealBreakerAsking(String id, String question) {
    return add(id, new DealBreaker.Consequence(question, Optional.empty()));
  }

  private CatalogBuilder add(String id, DealBreaker.Consequence consequence) {
    dealBreakers.add(new DealBreaker(id, id, id, consequence));
    return this;
  }

  public Catalog build() {
    Catalog.Reference reference =
        new Catalog.Reference(
            dealBreakers, Catalog.Weighing.NONE, Map.of(), Catalog.Money.NONE, Language.NONE);
    return new Catalog("test", questions, options, List.of(), reference);
  }

  /** An answer with points by option. */
  public static Answer answer(String id, double prior, Map<String, Integer> points) {
    return answer(id, prior, false, points, List.of());
  }

  public static Answer answer(
      String id, double prior, boolean alone, Map<String, Integer> points, List<String> vetoed) {
    Map<String, Points> rows = rows(id, points);
    Map<String, String> vetoes = new HashMap<>();
    vetoed.forEach(option -> vetoes.put(option, "No " + option + " with " + id + "."));
    Label label = new Label(id, "It is " + id + ".", id, List.of());
    return new Answer(id, label, prior, alone, new Effects(rows, vetoes));
  }

  /** The same answer with other points where the question that it depends on has this answer. */
  public static Answer when(Answer answer, String other, Map<String, Integer> points) {
    Map<String, Map<String, Points>> when =
        Map.of(other, rows(answer.id() + " after " + other, points));
    Effects effects = new Effects(answer.effects().points(), answer.effects().vetoes(), when);
    return new Answer(answer.id(), answer.label(), answer.prior(), answer.alone(), effects);
  }

  private static Map<String, Points> rows(String id, Map<String, Integer> points) {
    Map<String, Points> rows = new HashMap<>();
    points.forEach(
        (option, value) ->
            rows.put(option, new Points(value, because(id, option), Optional.empty())));
    return rows;
  }

  private static String because(String answer, String option) {
    return "What %s does to %s.".formatted(answer, option);
  }
}
