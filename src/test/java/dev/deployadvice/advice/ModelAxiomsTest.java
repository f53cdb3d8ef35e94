package dev.deployadvice.advice;

import static dev.deployadvice.advice.Projects.OPTIONS;
import static dev.deployadvice.advice.Projects.ticking;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.advice.Advice.Ranked;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.Factor;
import dev.deployadvice.catalog.Option;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Answer;
import dev.deployadvice.catalog.Question.Effects;
import dev.deployadvice.catalog.Question.Points;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What every expert would expect of the way in which the table is counted. */
final class ModelAxiomsTest {

  @Test
  void noAnswersAtAllGiveCautiousDefaultAndTossUp() {
    Advice advice = Projects.advice(AnswerSet.EMPTY);

    assertThat(advice.recommendation()).hasValue("paas");
    assertThat(advice.reasons().clearness()).isEqualTo(Clearness.TOSS_UP);
  }

  @Test
  void everyOptionIsFirstForSomeProjects() {
    Set<String> first = new TreeSet<>();
    Projects.forEach(project -> Projects.advice(project).recommendation().ifPresent(first::add));

    assertThat(first).containsExactlyInAnyOrderElementsOf(OPTIONS);
  }

  @Test
  void oneMoreTickedWorkloadNeverTurnsClearResultByItself() {
    int clear = 0;
    for (AnswerSet project : Projects.all()) {
      Advice before = Projects.advice(project);
      if (before.reasons().clearness() != Clearness.CLEAR
          || project.to("workload").contains("plain")) {
        continue;
      }
      clear++;
      for (Answer workload : Projects.CATALOG.requireQuestion("workload").answers()) {
        AnswerSet more = ticking(project, "workload", workload.id());
        if (!workload.alone()) {
          assertThat(Projects.advice(more).recommendation())
              .as("%s", more)
              .isEqualTo(before.recommendation());
        }
      }
    }
    assertThat(clear).isGreaterThan(500);
  }

  @Test
  void noSingleAnswerIsClearUnlessItIsAboutPlaceOrRules() {
    for (Question question : Projects.CATALOG.questions()) {
      Factor factor = question.role().factor();
      for (Answer answer : question.answers()) {
        if (factor != Factor.INSIDE && factor != Factor.LAW) {
          Advice advice = Projects.advice(Map.of(question.id(), List.of(answer.id())));
          assertThat(advice.reasons().clearness())
              .as("%s: %s", question.id(), answer.id())
              .isNotEqualTo(Clearness.CLEAR);
        }
      }
    }
  }

  @Test
  void theOrderInWhichThingsAreSaidNeverMatters() {
    Random random = new Random(7);
    Projects.forEach(
        project -> {
          List<String> questions = new ArrayList<>(project.answers().keySet());
          Collections.shuffle(questions, random);
          Map<String, List<String>> shuffled = new LinkedHashMap<>();
          for (String question : questions) {
            shuffled.put(question, project.to(question).reversed());
          }

          Advice advice = Projects.advice(shuffled);

          assertThat(advice.ranking()).isEqualTo(Projects.advice(project).ranking());
          assertThat(advice.reasons()).isEqualTo(Projects.advice(project).reasons());
        });
  }

  @Test
  void fifthOptionNeverSwapsTwoOthers() {
    Adviser wider = new Adviser(withFifthOption(new Random(8)));
    Projects.forEach(
        project -> {
          List<Ranked> others =
              wider.advise(project).ranking().stream()
                  .filter(each -> !each.option().equals("fifth"))
                  .toList();

          assertThat(others).isEqualTo(Projects.advice(project).ranking());
        });
  }

  @Test
  void theReasonsOfAnOptionSumToItsScore() {
    Projects.forEach(
        project -> {
          Advice advice = Projects.advice(project);
          for (Ranked ranked : advice.ranking()) {
            assertThat(
                    advice.reasons().terms().stream()
                        .filter(each -> each.option().equals(ranked.option()))
                        .mapToInt(Advice.Reason::points)
                        .sum())
                .isEqualTo(ranked.score());
          }
        });
  }

  private static Catalog withFifthOption(Random random) {
    Catalog catalog = Projects.CATALOG;
    List<Option> options = new ArrayList<>(catalog.options());
    Option model = options.getFirst();
    options.add(2, new Option("fifth", model.names(), model.statements()));
    List<Question> questions =
        catalog.questions().stream()
            .map(
                each ->
                    new Question(
                        each.id(),
                        each.wording(),
                        each.role(),
                        each.several(),
                        each.answers().stream().map(row -> widened(row, random)).toList()))
            .toList();
    return new Catalog("wider", questions, options, catalog.platforms(), catalog.reference());
  }

  private static Answer widened(Answer answer, Random random) {
    Effects effects = answer.effects();
    Map<String, Points> points = new HashMap<>(effects.points());
    int value = random.nextInt(-8, 9);
    if (value != 0) {
      points.put("fifth", new Points(value, "It says so.", Optional.empty()));
    }
    return new Answer(
        answer.id(),
        answer.label(),
        answer.prior(),
        answer.alone(),
        new Effects(points, effects.vetoes(), effects.when()));
  }
}
