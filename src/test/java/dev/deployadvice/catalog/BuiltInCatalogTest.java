package dev.deployadvice.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds by intent in the content of the built-in catalog; docs/catalog.md says why. */
final class BuiltInCatalogTest {
  private static final int BECAUSE = 110;

  private final Catalog catalog = CatalogLoader.load();

  @Test
  void tellsEveryFactOfTheTextsThatItGrewFrom() {
    List<String> demanded =
        Stream.of(
                numbered("OPT-", 4),
                numbered("PLT-", 8),
                numbered("VPS-D", 4),
                numbered("VPS-R", 3),
                numbered("PAAS-D", 3),
                numbered("ONP-D", 1),
                numbered("ONP-P", 3),
                numbered("ONP-C", 3),
                numbered("CLD-D", 1),
                numbered("CLD-P", 4),
                numbered("CLD-C", 3),
                numbered("CON-", 7),
                numbered("ERR-", 15))
            .flatMap(ids -> ids)
            .toList();

    List<String> told =
        Stream.concat(
                catalog.options().stream().flatMap(BuiltInCatalogTest::ids),
                catalog.platforms().stream().flatMap(each -> each.standing().ids().stream()))
            .toList();

    assertThat(told).containsAll(demanded);
  }

  @Test
  void keepsReasonsShortEnoughForCard() {
    List<String> reasons =
        answers()
            .flatMap(
                each ->
                    Stream.concat(
                        points(each).map(Question.Points::because),
                        each.effects().vetoes().values().stream()))
            .toList();

    assertThat(reasons).allSatisfy(each -> assertThat(each).hasSizeLessThanOrEqualTo(BECAUSE));
  }

  @Test
  void neverSaysTheSameReasonTwice() {
    List<String> reasons =
        answers().flatMap(BuiltInCatalogTest::points).map(Question.Points::because).toList();

    assertThat(reasons).doesNotHaveDuplicates();
  }

  @Test
  void unknownLoadCountsAsBursts() {
    List<String> also = catalog.requireQuestion("pattern").requireAnswer("spiky").label().also();

    assertThat(also).containsExactly("Can't say yet");
  }

  @Test
  void namesProductForEveryOptionThatNewcomersCanUse() {
    List<String> options =
        catalog.platforms().stream()
            .filter(each -> each.standing().status() == Platform.Status.ACTIVE)
            .map(Platform::option)
            .distinct()
            .toList();

    assertThat(options).containsExactlyInAnyOrder("paas", "vps", "cloud", "on-premise");
  }

  @Test
  void saysWhatTookThePlaceOfEveryRetiredPlatform() {
    List<Optional<String>> successors =
        catalog.platforms().stream()
            .map(Platform::standing)
            .filter(each -> each.status() == Platform.Status.RETIRED)
            .map(Platform.Standing::successor)
            .toList();

    assertThat(successors).isNotEmpty().allSatisfy(each -> assertThat(each).isPresent());
  }

  @Test
  void isDocumentedIdById() throws IOException {
    String documentation = Files.readString(Path.of("docs/catalog.md"));

    List<String> ids =
        Stream.of(
                catalog.questions().stream().map(Question::id),
                answers().map(Question.Answer::id),
                catalog.options().stream().map(Option::id),
                catalog.platforms().stream().map(Platform::id))
            .flatMap(each -> each)
            .toList();

    assertThat(ids).allSatisfy(each -> assertThat(documentation).contains("`" + each + "`"));
  }

  private Stream<Question.Answer> answers() {
    return catalog.questions().stream().flatMap(each -> each.answers().stream());
  }

  private static Stream<Question.Points> points(Question.Answer answer) {
    Question.Effects effects = answer.effects();
    return Stream.concat(Stream.of(effects.points()), effects.when().values().stream())
        .flatMap(each -> each.values().stream());
  }

  private static Stream<String> numbered(String prefix, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(each -> prefix + each);
  }

  private static Stream<String> ids(Option option) {
    Option.Statements statements = option.statements();
    Stream<List<String>> told =
        Stream.of(statements.definition(), statements.pros(), statements.cons())
            .flatMap(Collection::stream)
            .map(Option.Statement::ids);
    Stream<List<String>> done =
        statements.responsibilities().stream().map(Option.Responsibility::ids);
    return Stream.of(told, done).flatMap(each -> each).flatMap(Collection::stream);
  }
}
