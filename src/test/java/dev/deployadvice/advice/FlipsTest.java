package dev.deployadvice.advice;

import static dev.deployadvice.testing.CatalogBuilder.answer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.catalog.Factor;
import dev.deployadvice.catalog.Nature;
import dev.deployadvice.catalog.Question.Role;
import dev.deployadvice.catalog.Question.Scale;
import dev.deployadvice.testing.CatalogBuilder;
import dev.deployadvice.testing.Changes;
import dev.deployadvice.testing.Changes.Step;
import dev.deployadvice.testing.Projects;
import dev.deployadvice.testing.RandomAnswers;
import dev.deployadvice.testing.RandomCatalogs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FlipsTest {

  private static final Catalog BUILT_IN = CatalogLoader.load();

  @Test
  void areAllSmallestChangesOfSmallCatalogs() {
    RandomCatalogs random = new RandomCatalogs(41);
    int found = 0;
    for (int round = 0; round < 600; round++) {
      Catalog catalog = random.catalog();
      AnswerSet partly = random.answers(catalog);
      AnswerSet answers = new RandomAnswers(catalog, round).more(partly, 0.5);

      Map<List<Step>, Optional<String>> flips = found(catalog, answers);

      assertThat(flips).as("round %d: %s", round, answers).isEqualTo(expected(catalog, answers));
      found += flips.size();
    }
    assertThat(found).isGreaterThan(500);
  }

  @Test
  void areAllSmallestChangesOfTheBuiltInCatalog() {
    RandomAnswers random = new RandomAnswers(BUILT_IN, 42);
    for (int round = 0; round < 4; round++) {
      AnswerSet answers = random.more(AnswerSet.EMPTY, 0.4 + 0.2 * round);

      Map<List<Step>, Optional<String>> flips = found(BUILT_IN, answers);

      assertThat(flips).as("%s", answers).isEqualTo(expected(BUILT_IN, answers));
    }
  }

  @Test
  void eachChangesTheWinnerAndNoPartOfItDoes() {
    Adviser adviser = new Adviser(BUILT_IN);
    Flips flips = new Flips(adviser);
    Projects projects = new Projects(BUILT_IN, 43);
    for (int round = 0; round < 10; round++) {
      AnswerSet answers = projects.next();
      Optional<String> now = adviser.advise(answers).recommendation();

      for (Flip flip : flips.of(answers)) {
        List<Step> steps = steps(flip);
        assertThat(flip.recommendation()).isNotEqualTo(now);
        assertThat(adviser.advise(Changes.after(answers, steps)).recommendation())
            .as("%s", flip)
            .isEqualTo(flip.recommendation());
        for (Step step : steps.size() == 1 ? List.<Step>of() : steps) {
          assertThat(adviser.advise(Changes.after(answers, List.of(step))).recommendation())
              .as("%s of %s", step, flip)
              .isEqualTo(now);
        }
      }
    }
  }

  @Test
  void nameTheNearestStepAndHowFarItHolds() {
    Catalog catalog =
        CatalogBuilder.withOptions("paas", "cloud")
            .add(
                "traffic",
                false,
                role(Nature.DEVELOPMENT, true),
                List.of(
                    answer("low", 0.4, Map.of("paas", 2)),
                    answer("middle", 0.3, Map.of("cloud", 1)),
                    answer("high", 0.2, Map.of("cloud", 2)),
                    answer("top", 0.1, Map.of("paas", 1))))
            .build();

    List<Flip> flips = flips(catalog, Map.of("traffic", List.of("low")));

    assertThat(flips)
        .singleElement()
        .satisfies(
            flip -> {
              assertThat(flip.changes())
                  .containsExactly(change("traffic", "low", "middle", Optional.of("high")));
              assertThat(flip.recommendation()).hasValue("cloud");
              assertThat(flip.kind()).isEqualTo(Nature.DEVELOPMENT);
              assertThat(flip.margin()).isEqualTo(1);
              assertThat(flip.likelihood()).isEqualTo(0.5);
            });
  }

  @Test
  void takeKnownFactsAsTheyAreAndOpenOnesAsTheyMayBe() {
    Catalog catalog =
        CatalogBuilder.withOptions("paas", "vps")
            .add(
                "law",
                false,
                role(Nature.FACT, false),
                List.of(answer("strict", 0.5, Map.of("vps", 2)), answer("lax", 0.5, Map.of())))
            .build();

    List<Flip> whileOpen = flips(catalog, Map.of());

    assertThat(whileOpen)
        .extracting(Flip::changes)
        .containsExactly(
            List.of(new Flip.Change("law", List.of(), List.of("strict"), Optional.empty())));
    assertThat(flips(catalog, Map.of("law", List.of("lax")))).isEmpty();
  }

  @Test
  void leaveOutWhatIsRuledOut() {
    Catalog catalog =
        CatalogBuilder.withOptions("paas", "vps")
            .single("a", answer("yes", 0.5, Map.of("vps", 2)), answer("no", 0.5, Map.of()))
            .build();
    AnswerSet answers = AnswerSet.EMPTY.rulingOut("a", List.of("yes"));

    assertThat(new Flips(new Adviser(catalog)).of(answers)).isEmpty();
  }

  @Test
  void oneChangeStandsBeforeTwoAndTheLikelierFirst() {
    Flips flips = new Flips(new Adviser(BUILT_IN));
    Projects projects = new Projects(BUILT_IN, 44);
    for (int round = 0; round < 10; round++) {
      List<Flip> found = flips.of(projects.next());

      for (int next = 1; next < found.size(); next++) {
        Flip before = found.get(next - 1);
        Flip after = found.get(next);
        assertThat(before.changes()).hasSizeLessThanOrEqualTo(after.changes().size());
        boolean alike =
            before.changes().size() == after.changes().size()
                && before.recommendation().isPresent() == after.recommendation().isPresent();
        assertThat(!alike || before.likelihood() >= after.likelihood()).isTrue();
      }
    }
  }

  @Test
  void thereAreNoneWhereNoOptionIsLeft() {
    Catalog catalog =
        CatalogBuilder.withOptions("paas")
            .single(
                "a",
                answer("no", 0.5, false, Map.of(), List.of("paas")),
                answer("yes", 0.5, Map.of()))
            .build();

    assertThat(flips(catalog, Map.of("a", List.of("no")))).isEmpty();
  }

  private static Map<List<Step>, Optional<String>> found(Catalog catalog, AnswerSet answers) {
    Map<List<Step>, Optional<String>> found = new HashMap<>();
    for (Flip flip : new Flips(new Adviser(catalog)).of(answers)) {
      assertThat(found.put(steps(flip), flip.recommendation())).isNull();
    }
    return found;
  }

  private static Map<List<Step>, Optional<String>> expected(Catalog catalog, AnswerSet answers) {
    Adviser adviser = new Adviser(catalog);
    boolean left = adviser.advise(answers).recommendation().isPresent();
    Changes changes = new Changes(catalog, each -> adviser.advise(each).recommendation());
    return left ? changes.nearest(answers) : Map.of();
  }

  private static List<Step> steps(Flip flip) {
    return flip.changes().stream().map(each -> new Step(each.question(), each.to())).toList();
  }

  private static List<Flip> flips(Catalog catalog, Map<String, List<String>> answers) {
    return new Flips(new Adviser(catalog)).of(AnswerSet.of(answers));
  }

  private static Flip.Change change(
      String question, String from, String to, Optional<String> until) {
    return new Flip.Change(question, List.of(from), List.of(to), until);
  }

  private static Role role(Nature nature, boolean ordered) {
    Optional<Scale> scale =
        ordered ? Optional.of(new Scale("or more", "or less")) : Optional.empty();
    return new Role(Factor.SCALE, nature, 1, Optional.empty(), scale);
  }
}
