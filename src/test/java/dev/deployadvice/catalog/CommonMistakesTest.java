package dev.deployadvice.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is often believed of hosting and is wrong, and what the catalog says instead. */
final class CommonMistakesTest {
  private final Catalog catalog = CatalogLoader.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ERR-1  | The provider owns and repairs the machine; you only choose its size.
          ERR-2  | memory and disk are yours alone, while the processor of a cheap plan is shared
          ERR-3  | IBM ended it on 1 Jun 2023
          ERR-3  | IBM Cloud Foundry has been gone since June 2023
          ERR-4  | Heroku has been in sustaining mode since February 2026, so keep a way out
          ERR-5  | Google itself points new Django apps to Cloud Run
          ERR-6  | on machines and a database in your own AWS account, which you see, pay for and partly keep up
          ERR-7  | rented dedicated servers, and a platform that you install on a server yourselves, count as VPS
          ERR-7  | Own machines in somebody else's data centre (colocation)
          ERR-8  | databases, load balancers and addresses are billed while idle too
          ERR-8  | about $16.50 for a load balancer and $32 for a NAT gateway a month
          ERR-9  | once sessions, media and cache live outside of it; the database grows separately
          ERR-10 | power, line, spare parts, backup and people go on
          ERR-11 | where a certificate is enough, certified hosts can give it too
          ERR-12 | Django in a container with PostgreSQL moves easily
          ERR-13 | Patches, certificates, backups with restore tests, monitoring, logs, secrets, the deploy pipeline and being on call
          ERR-14 | Django 6.x needs 3.12 or later
          """)
  void isPutRight(String id, String says) {
    List<String> told = texts(id).toList();

    assertThat(told).anySatisfy(text -> assertThat(text).contains(says));
  }

  @Test
  void noOptionIsSaidToCostNothingOrToRunByItself() {
    List<String> told = catalog.options().stream().flatMap(CommonMistakesTest::all).toList();

    assertThat(told)
        .allSatisfy(
            text ->
                assertThat(text)
                    .doesNotContainIgnoringCase("no ongoing")
                    .doesNotContainIgnoringCase("only pay for what you use"));
  }

  private Stream<String> texts(String id) {
    return Stream.concat(
        catalog.options().stream().flatMap(option -> texts(option, id)),
        catalog.platforms().stream()
            .filter(each -> each.standing().ids().contains(id))
            .map(Platform::says));
  }

  private static Stream<String> texts(Option option, String id) {
    return Stream.concat(
        statements(option).filter(each -> each.ids().contains(id)).map(Option.Statement::text),
        option.statements().responsibilities().stream()
            .filter(each -> each.ids().contains(id))
            .map(Option.Responsibility::note));
  }

  private static Stream<String> all(Option option) {
    return Stream.concat(
        statements(option).map(Option.Statement::text),
        option.statements().responsibilities().stream().map(Option.Responsibility::note));
  }

  private static Stream<Option.Statement> statements(Option option) {
    Option.Statements all = option.statements();
    return Stream.of(all.definition(), all.pros(), all.cons()).flatMap(Collection::stream);
  }
}
