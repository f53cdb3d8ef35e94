package dev.deployadvice.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.advice.TurningPoints.Step;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.catalog.Nature;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TurningPointsTest {

  private static final Catalog CATALOG = CatalogLoader.load();

  @Test
  void standUnderWhoCanBringThemAbout() {
    Flip decision = flip(Nature.DECISION, change("budget", "free", "25-250"));
    Flip development = flip(Nature.DEVELOPMENT, change("traffic", "under-1k", "over-500k"));
    Flip fact = flip(Nature.FACT, new Flip.Change("data", List.of(), List.of("region"), none()));

    TurningPoints points = TurningPoints.of(CATALOG, List.of(fact, decision, development));

    assertThat(questions(points.youCouldDecide())).containsExactly("budget");
    assertThat(questions(points.couldHappen())).containsExactly("traffic");
    assertThat(questions(points.notKnownYet())).containsExactly("data");
    assertThat(points.notKnownYet().getFirst().steps().getFirst().now()).isEmpty();
  }

  @Test
  void sayThresholdsInTheWordsOfTheAnswers() {
    assertThat(then("traffic", "under-1k", "20k-500k", "over-500k"))
        .isEqualTo("20,000 to 500,000 visitors a day, or more");
    assertThat(then("traffic", "over-500k", "1k-20k", "under-1k"))
        .isEqualTo("1,000 to 20,000 visitors a day, or fewer");
    assertThat(then("budget", "free", "under-25", "25-250"))
        .isEqualTo("under $25 a month or $25 to $250 a month");
  }

  @Test
  void sayOnlyWhatIsTickedInAdditionOrNoMore() {
    assertThat(then(List.of("gis"), List.of("gis", "websockets"))).isEqualTo("also live updates");
    assertThat(then(List.of("gis", "search"), List.of("gis"))).isEqualTo("not a search server");
    assertThat(then(List.of("plain"), List.of("gis"))).isEqualTo("geodata");
    assertThat(then(List.of("plain"), List.of("gis", "search", "websockets")))
        .isEqualTo("geodata, a search server and live updates");
  }

  private static String then(String question, String from, String to, String until) {
    Flip.Change change = new Flip.Change(question, List.of(from), List.of(to), Optional.of(until));
    return onlyStep(change).then();
  }

  private static String then(List<String> from, List<String> to) {
    return onlyStep(new Flip.Change("workload", from, to, none())).then();
  }

  private static Step onlyStep(Flip.Change change) {
    Flip flip = flip(Nature.DECISION, change);
    TurningPoints points = TurningPoints.of(CATALOG, List.of(flip));
    return points.youCouldDecide().getFirst().steps().getFirst();
  }

  private static List<String> questions(List<TurningPoints.Turn> turns) {
    return turns.stream().flatMap(each -> each.steps().stream()).map(Step::question).toList();
  }

  private static Flip flip(Nature kind, Flip.Change change) {
    return new Flip(List.of(change), Optional.of("vps"), kind, 1, 0.5);
  }

  private static Flip.Change change(String question, String from, String to) {
    return new Flip.Change(question, List.of(from), List.of(to), none());
  }

  private static Optional<String> none() {
    return Optional.empty();
  }
}
