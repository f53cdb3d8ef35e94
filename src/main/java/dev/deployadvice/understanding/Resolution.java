package dev.deployadvice.understanding;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Language.AnswerWords;
import dev.deployadvice.catalog.Language.QuestionWords;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Answer;
import dev.deployadvice.understanding.Found.Mood;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts together what a message says about each question; what does not agree becomes unsure. */
final class Resolution {
  private final Catalog catalog;
  private final Optional<String> asked;
  private final Map<String, List<String>> answers = new LinkedHashMap<>();
  private final Map<String, List<String>> ruledOut = new LinkedHashMap<>();
  private final Map<String, Object> details = new LinkedHashMap<>();
  private final Set<String> contested = new HashSet<>();
  private final List<Unsure> unsure = new ArrayList<>();

  Resolution(Catalog catalog, Optional<String> asked) {
    this.catalog = catalog;
    this.asked = asked;
  }

  Understood of(List<Found> found, Optional<Command> command) {
    for (Question question : catalog.questions()) {
      List<Found> here =
          found.stream().filter(each -> each.question().equals(question.id())).toList();
      if (!here.isEmpty()) {
        resolve(question, here);
      }
    }
    return new Understood(new AnswerSet(answers, ruledOut, details), unsure, command);
  }

  private void resolve(Question question, List<Found> found) {
    Set<String> said = new LinkedHashSet<>();
    found.stream().filter(Found::isCertain).forEach(each -> said.addAll(each.answers()));
    Set<String> denied = denied(found);
    Set<String> implied = said.isEmpty() ? implied(question, denied) : Set.of();
    said.addAll(implied);
    said.removeAll(denied);
    withoutAlone(question, said);
    Set<String> open = touched(found);
    List<Found> unclear =
        found.stream().filter(each -> each.mood() == Mood.SAID && !each.isCertain()).toList();
    boolean agreed = question.several() || (said.size() == 1 && unclear.isEmpty());
    if (said.isEmpty() || !agreed) {
      unclear.forEach(each -> open.addAll(each.answers()));
      open.addAll(said);
      unsettled(question, denied, open, found);
      return;
    }
    answers.put(question.id(), inOrder(question, said));
    found.stream()
        .filter(each -> each.isCertain() && said.containsAll(each.answers()))
        .forEach(each -> each.details().forEach(this::addDetail));
    touchDetails(found);
  }

  private void unsettled(
      Question question, Set<String> denied, Set<String> open, List<Found> found) {
    Set<String> impossible = new LinkedHashSet<>(denied);
    impossible.removeAll(open);
    if (!impossible.isEmpty()) {
      ruledOut.put(question.id(), inOrder(question, impossible));
    }
    touchDetails(found);
    boolean isAsked = asked.filter(question.id()::equals).isPresent();
    boolean touches =
        found.stream().anyMatch(each -> each.mood() != Mood.DENIED && !isRemark(each));
    if (touches || (isAsked && found.stream().anyMatch(each -> !isRemark(each)))) {
      unsure.add(new Unsure(question.id(), inOrder(question, open)));
    }
  }

  /** What gives a detail only, and asks for nothing. */
  private static boolean isRemark(Found found) {
    return found.mood() == Mood.TOUCHED && !found.details().isEmpty() && found.answers().isEmpty();
  }

  private void touchDetails(List<Found> found) {
    found.stream()
        .filter(each -> each.mood() == Mood.TOUCHED)
        .forEach(each -> each.details().forEach(this::addDetail));
  }

  /** Two different values of one thing: which of them counts is not for us to guess. */
  private void addDetail(String name, Object value) {
    if (value instanceof List<?> list && details.get(name) instanceof List<?> before) {
      Set<Object> both = new LinkedHashSet<>(before);
      both.addAll(list);
      details.put(name, List.copyOf(both));
    } else if (!contested.contains(name)) {
      Object before = details.putIfAbsent(name, value);
      if (before != null && !before.equals(value)) {
        details.remove(name);
        contested.add(name);
      }
    }
  }

  private static Set<String> denied(List<Found> found) {
    Set<String> denied = new LinkedHashSet<>();
    for (Found each : found) {
      boolean saidLater =
          found.stream()
              .anyMatch(
                  other ->
                      other.isCertain()
                          && other.answers().equals(each.answers())
                          && other.at() > each.at());
      if (each.mood() == Mood.DENIED && each.answers().size() == 1 && !saidLater) {
        denied.addAll(each.answers());
      }
    }
    return denied;
  }

  private static Set<String> touched(List<Found> found) {
    Set<String> open = new LinkedHashSet<>();
    found.stream()
        .filter(each -> each.mood() == Mood.TOUCHED)
        .forEach(each -> open.addAll(each.answers()));
    return open;
  }

  /** What the denial of an answer means where the catalog knows it. */
  private Set<String> implied(Question question, Collection<String> denied) {
    QuestionWords words = catalog.reference().language().questions().get(question.id());
    Set<String> implied = new LinkedHashSet<>();
    for (String answer : denied) {
      Optional.ofNullable(words)
          .map(each -> each.answers().get(answer))
          .flatMap(AnswerWords::denied)
          .ifPresent(implied::add);
    }
    return implied;
  }

  /** What stands alone gives way to what was named beside it. */
  private static void withoutAlone(Question question, Set<String> said) {
    if (said.size() > 1) {
      said.removeIf(each -> question.requireAnswer(each).alone());
    }
  }

  private static List<String> inOrder(Question question, Set<String> ids) {
    return question.answers().stream().map(Answer::id).filter(ids::contains).toList();
  }
}
