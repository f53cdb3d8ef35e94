package dev.deployadvice.advice.product;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.advice.product.Shortlist.Pick;
import dev.deployadvice.advice.product.Shortlist.Removed;
import dev.deployadvice.advice.product.Shortlist.Selection;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.catalog.Platform;
import dev.deployadvice.catalog.Platform.Status;
import dev.deployadvice.testing.RandomAnswers;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ShortlistTest {
  private static final Catalog CATALOG = CatalogLoader.load();
  private static final List<String> OPTIONS = List.of("paas", "vps", "cloud", "on-premise");
  private static final List<String> COUNTRIES = List.of("DE", "FR", "US", "BR", "EU", "NZ");

  private final Shortlist shortlist = new Shortlist(CATALOG);

  @Test
  void namesOneToThreeActiveProductsForEveryOptionOfAProjectOfWhichNothingIsKnown() {
    for (String option : OPTIONS) {
      Selection selection = shortlist.of(option, AnswerSet.EMPTY);

      assertThat(selection.picks()).as(option).hasSizeBetween(1, 3);
      assertThat(selection.nothing()).isEmpty();
    }
  }

  @Test
  void neverNamesWhatIsClosedRetiredSustainedOrUncheckedWhateverIsAnswered() {
    RandomAnswers random = new RandomAnswers(CATALOG, 71);
    SplittableRandom dice = new SplittableRandom(71);
    for (int round = 0; round < 3_000; round++) {
      AnswerSet answers = withDetails(random.more(AnswerSet.EMPTY, round % 10 / 10.0), dice);
      for (String option : OPTIONS) {
        Selection selection = shortlist.of(option, answers);

        assertThat(selection.picks()).hasSizeLessThanOrEqualTo(3);
        assertThat(selection.picks())
            .allSatisfy(
                pick -> {
                  assertThat(pick.platform().standing().status()).isEqualTo(Status.ACTIVE);
                  assertThat(pick.platform().standing().check().sure()).isTrue();
                  assertThat(pick.platform().options()).contains(option);
                  assertThat(pick.why()).endsWith(".").hasSizeLessThan(400);
                  assertThat(pick.wrongWhen()).endsWith(".").hasSizeLessThan(400);
                });
        assertThat(selection.nothing().isPresent()).isEqualTo(selection.picks().isEmpty());
      }
    }
  }

  @Test
  void saysTheSameToTheSameAnswers() {
    RandomAnswers random = new RandomAnswers(CATALOG, 72);
    for (int round = 0; round < 200; round++) {
      AnswerSet answers = random.more(AnswerSet.EMPTY, 0.5);

      for (String option : OPTIONS) {
        assertThat(new Shortlist(CATALOG).of(option, answers))
            .isEqualTo(shortlist.of(option, answers));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "paas, region, DE, scalingo",
    "paas, region, US, scalingo",
    "vps, region, FR, hetzner-cloud",
    "paas, provider_owned_in, FR, render",
    "vps, provider_owned_in, EU, digitalocean-droplets",
    "cloud, provider_owned_in, FR, aws",
    "paas, region, germany, scalingo",
    "paas, region, uk, scalingo"
  })
  void takesOutWhatADetailForbids(String option, String detail, String value, String platform) {
    Selection selection = shortlist.of(option, with(Map.of(), Map.of(detail, value)));

    assertThat(ids(selection)).doesNotContain(platform);
    assertThat(selection.removed()).extracting(Removed::platform).contains(platform);
  }

  @ParameterizedTest
  @CsvSource({
    "paas, workload, websockets, google-app-engine",
    "paas, workload, background-jobs, pythonanywhere",
    "paas, workload, gis, google-app-engine",
    "paas, control, system-packages, google-app-engine",
    "paas, workload, scheduled-jobs, koyeb",
    "paas, workload, machine-learning, fly-io",
    "paas, database, sqlite, digitalocean-app-platform",
    "cloud, control, full, google-cloud-run",
    "paas, lifetime, decade, koyeb"
  })
  void takesOutWhatCannotDoWhatTheAppNeeds(
      String option, String question, String answer, String platform) {
    AnswerSet answers = with(Map.of(question, List.of(answer)), Map.of());

    assertThat(shortlist.of(option, answers).removed())
        .extracting(Removed::platform)
        .contains(platform);
  }

  @Test
  void aCertificateLeavesThoseThatClaimIt() {
    Selection selection =
        shortlist.of(
            "paas",
            with(
                Map.of("data", List.of("certified")),
                Map.of("certificates", List.of("hds", "ISO/IEC 27001"), "region", "FR")));

    assertThat(ids(selection)).containsExactly("scalingo", "clever-cloud", "azure-app-service");
    assertThat(selection.removed()).extracting(Removed::platform).contains("render", "railway");
    assertThat(selection.picks().getFirst().why()).contains("France", "HDS");
    assertThat(selection.picks().getFirst().why()).doesNotContain("re-checked");
  }

  @Test
  void whatWasNotReCheckedIsSaidToBeSo() {
    Selection selection =
        shortlist.of(
            "cloud",
            with(Map.of("familiar", List.of("azure")), Map.of("region", "DE", "budget_usd", 300L)));

    assertThat(selection.picks().getFirst().platform().id()).isEqualTo("azure-container-apps");
    assertThat(selection.picks().getFirst().why())
        .isEqualTo(
            "It is said to run in Germany, which was not re-checked. Your team knows Azure"
                + " already.");
  }

  @Test
  void whatTheTeamKnowsComesFirst() {
    assertThat(first("cloud", Map.of("familiar", List.of("gcp")))).isEqualTo("google-cloud-run");
    assertThat(first("cloud", Map.of("familiar", List.of("aws")))).isEqualTo("aws-ecs");
    assertThat(first("paas", Map.of("familiar", List.of("aws"))))
        .isEqualTo("aws-elastic-beanstalk");
    assertThat(first("paas", Map.of("familiar", List.of("paas")))).isEqualTo("render");
  }

  @Test
  void thePrescribedCloudIsTheOnlyOneThatIsNamed() {
    AnswerSet answers =
        with(
            Map.of("commitment", List.of("company-cloud"), "familiar", List.of("azure")), Map.of());

    assertThat(shortlist.of("cloud", answers).picks())
        .extracting(Pick::platform)
        .extracting(Platform::id)
        .containsExactlyInAnyOrder("azure-container-apps", "microsoft-azure");
    assertThat(ids(shortlist.of("paas", answers))).containsExactly("azure-app-service");
  }

  @Test
  void aPriceAboveTheBudgetIsSaidAndNotHidden() {
    Selection selection = shortlist.of("paas", with(Map.of(), Map.of("budget_usd", 50L)));

    Pick render = pick(shortlist.of("paas", with(Map.of(), Map.of())), "render");
    assertThat(render.monthly().orElseThrow().overBudget()).isEmpty();
    assertThat(selection.removed()).extracting(Removed::platform).doesNotContain("render");
    Monthly monthly =
        new Prices(CATALOG.reference().rates())
            .monthly(render.platform(), project(Map.of("budget_usd", 50L)))
            .orElseThrow();
    assertThat(monthly.overBudget()).hasValueSatisfying(by -> assertThat(by).isEqualTo("57"));
    assertThat(monthly.says())
        .isEqualTo(
            "$13 to $107 a month by list prices of Oct 2026, without VAT. A small production"
                + " set-up is over by $57.");
  }

  @Test
  void thePriceOfSmallSetUpNeverStandsForLargeOne() {
    Prices prices = new Prices(CATALOG.reference().rates());
    Platform codeEngine = Explanation.of(CATALOG, "ibm-code-engine").orElseThrow().platform();

    assertThat(prices.expected(codeEngine, project(Map.of("budget_usd", 50L)))).isEmpty();
  }

  @Test
  void euroPricesAreComparedInDollarsAndSaySo() {
    Pick scalingo = pick(shortlist.of("paas", with(Map.of(), Map.of("region", "FR"))), "scalingo");

    Monthly monthly = scalingo.monthly().orElseThrow();
    assertThat(monthly.low()).isEqualTo("17");
    assertThat(monthly.high()).isEqualTo("56");
    assertThat(monthly.says()).contains("at $1.1576 for 1 EUR on 18 Aug 2026");
  }

  @Test
  void saysWhichFilterTookWhatWhereNothingIsLeft() {
    AnswerSet answers = with(Map.of(), Map.of("region", "NZ"));

    Selection selection = shortlist.of("paas", answers);

    assertThat(selection.picks()).isEmpty();
    assertThat(selection.nothing())
        .hasValueSatisfying(
            says ->
                assertThat(says)
                    .startsWith("None of the 13 products for PaaS that I know is left: ")
                    .contains("no region in New Zealand that I know of"));
  }

  @Test
  void whereNothingIsLeftNamesWhatAnotherKindOfHostHas() {
    AnswerSet answers =
        with(
            Map.of("data", List.of("certified")),
            Map.of("certificates", List.of("SecNumCloud"), "region", "FR"));
    AnswerSet prescribed = answers.with("commitment", List.of("company-cloud"));

    assertThat(shortlist.of("cloud", answers).nothing().orElseThrow())
        .contains("no SecNumCloud that I know of")
        .endsWith(" Of another kind, but what you ask for: Scalingo (PaaS) and OVHcloud (VPS).");
    assertThat(shortlist.of("cloud", prescribed).nothing().orElseThrow())
        .doesNotContain("Of another kind");
  }

  @Test
  void theLargeCloudsAreLeftForPayments() {
    AnswerSet answers =
        with(
            Map.of("data", List.of("certified"), "familiar", List.of("aws")),
            Map.of("certificates", List.of("PCI-DSS")));

    assertThat(ids(shortlist.of("cloud", answers))).contains("aws-ecs");
  }

  @Test
  void aPriceThatIsTooSmallForTheTrafficIsNotSaidToStayWithinTheBudget() {
    AnswerSet answers =
        with(
            Map.of("traffic", List.of("20k-500k"), "budget", List.of("250-2500")),
            Map.of("region", "US"));

    for (String option : List.of("paas", "vps", "cloud")) {
      assertThat(shortlist.of(option, answers).picks())
          .noneMatch(pick -> pick.why().contains("stays within"));
    }
    assertThat(shortlist.of("paas", answers.without("traffic")).picks())
        .anyMatch(pick -> pick.why().contains("stays within your $2,500"));
  }

  @Test
  void aPrescribedPlatformComesBeforeEveryRentedOne() {
    AnswerSet answers = with(Map.of("commitment", List.of("company-platform")), Map.of());

    assertThat(shortlist.of("paas", answers).picks())
        .allMatch(pick -> pick.wrongWhen().contains("your organisation's own platform can run it"));
  }

  @Test
  void aServerForSeveralAppsGetsOneSelfHostedPlatformBesideIt() {
    AnswerSet answers =
        with(Map.of("services", List.of("few"), "operations", List.of("part-time")), Map.of());

    List<Pick> picks = shortlist.of("vps", answers).picks();

    assertThat(picks).hasSize(3);
    assertThat(picks.subList(0, 2))
        .allMatch(pick -> pick.platform().role().kind() == Platform.Kind.MACHINE);
    assertThat(picks.getLast().platform().role().kind()).isEqualTo(Platform.Kind.SOFTWARE);
  }

  @Test
  void dataInOwnRoomsNeverGoesToColocation() {
    AnswerSet answers = with(Map.of("data", List.of("own-premises")), Map.of());

    assertThat(ids(shortlist.of("on-premise", answers))).doesNotContain("colocation");
    assertThat(ids(shortlist.of("on-premise", AnswerSet.EMPTY))).contains("colocation");
  }

  @Test
  void anUnknownPlaceOrAStrangeDetailFiltersNothing() {
    AnswerSet answers =
        with(Map.of(), Map.of("region", "Narnia", "budget_usd", "little", "certificates", 7L));

    assertThat(shortlist.of("paas", with(Map.of(), Map.of("region", "Narnia"))).picks()).hasSize(3);
    assertThat(shortlist.of("paas", answers).nothing()).isPresent();
  }

  private static AnswerSet withDetails(AnswerSet answers, SplittableRandom dice) {
    return switch (dice.nextInt(4)) {
      case 0 -> answers;
      case 1 -> new AnswerSet(answers.answers(), Map.of(), Map.of("region", country(dice)));
      case 2 ->
          new AnswerSet(answers.answers(), Map.of(), Map.of("provider_owned_in", country(dice)));
      default ->
          new AnswerSet(
              answers.answers(),
              Map.of(),
              Map.of("budget_usd", dice.nextLong(500), "certificates", List.of("ISO 27001")));
    };
  }

  private static String country(SplittableRandom dice) {
    return COUNTRIES.get(dice.nextInt(COUNTRIES.size()));
  }

  private static AnswerSet with(Map<String, List<String>> answers, Map<String, Object> details) {
    return new AnswerSet(answers, Map.of(), details);
  }

  private static Project project(Map<String, Object> details) {
    return new Project(with(Map.of(), details), "");
  }

  private String first(String option, Map<String, List<String>> answers) {
    return ids(shortlist.of(option, AnswerSet.of(answers))).getFirst();
  }

  private static Pick pick(Selection selection, String platform) {
    return selection.picks().stream()
        .filter(each -> each.platform().id().equals(platform))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(Selection selection) {
    return selection.picks().stream().map(each -> each.platform().id()).toList();
  }
}
