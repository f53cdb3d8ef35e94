package dev.deployadvice.advice.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.catalog.CostTable.SpendingStop;
import dev.deployadvice.testing.Catalogs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CostsTest {
  private static final AnswerSet HOBBY =
      AnswerSet.of(Map.of("team", List.of("solo"), "traffic", List.of("under-1k")));

  private static final AnswerSet SMALL_PRODUCTION =
      AnswerSet.of(
          Map.of(
              "traffic", List.of("1k-20k"),
              "uptime", List.of("standard"),
              "services", List.of("one"),
              "workload", List.of("plain")));

  private final Costs costs = new Costs(CatalogLoader.load());

  /** What an experienced person would say offhand. */
  @ParameterizedTest
  @CsvSource({"vps, 5, 12", "paas, 7, 30", "cloud, 15, 50"})
  void aHobbyAppCostsWhatEverybodyWouldSay(String option, double low, double high) {
    Range monthly = monthly(option, HOBBY);

    assertThat(monthly.low()).isCloseTo(low, within(4.0));
    assertThat(monthly.high()).isCloseTo(high, Percentage.withPercentage(35));
  }

  /** What an experienced person would say offhand. */
  @ParameterizedTest
  @CsvSource({"vps, 12, 40", "paas, 50, 130", "cloud, 60, 200"})
  void smallProductionCostsWhatEverybodyWouldSay(String option, double low, double high) {
    Range monthly = monthly(option, SMALL_PRODUCTION);

    assertThat(monthly.low()).isCloseTo(low, Percentage.withPercentage(25));
    assertThat(monthly.high()).isCloseTo(high, Percentage.withPercentage(15));
  }

  /** Sums of list prices for the smallest paid app with a database. */
  @ParameterizedTest
  @CsvSource({
    "paas, 12.00, Heroku: Basic and Essential-0; hk-use hk-e0 2023 to 2026",
    "paas, 13.30, Render: web and 256 MB of PostgreSQL; cmp-img Jul 2026",
    "paas, 16.67, Scalingo at €14.40: two of the smallest; scl-api Aug 2026",
    "paas, 20.00, DigitalOcean: 512 MB and 1 GB of PostgreSQL; eu-1005 Oct 2026",
    "paas, 27.44, Clever Cloud at €23.70; scl-api Aug 2026",
    "paas, 28.50, Azure App Service: B1 and B1ms; az-price 2026",
    "cloud, 33.00, AWS: t4g.small with address and RDS micro; aws-tiers 2026",
    "vps, 6.93, Hetzner at €5.99: CX23 with address; hz-fc Oct 2026"
  })
  void publishedEntryPricesLieWithinTheRangeOfAHobbyApp(String option, double sum, String source) {
    Range monthly = monthly(option, HOBBY);

    assertThat(sum).as(source).isBetween(monthly.low(), monthly.high());
  }

  /** Sums of list prices for two processes and a database with backups. */
  @ParameterizedTest
  @CsvSource({
    "paas, 53, Fly.io: two of 1 GB and managed PostgreSQL; fly-price Aug 2026",
    "paas, 55, DigitalOcean: app and 2 GB of PostgreSQL; eu-1005 Oct 2026",
    "paas, 56.49, Scalingo at €48.80: two of 512 MB; scl-api Aug 2026",
    "paas, 107, Render: Pro workspace with web and worker; cr-106 Oct 2026",
    "paas, 128, Heroku: three of 512 MB with Standard-0; hk-pg 2024",
    "cloud, 63, AWS: a small stack on Fargate; aws-tiers 2026",
    "cloud, 103, Cloud Run always on with a dedicated database; cr-106 Oct 2026",
    "cloud, 193, AWS: a hardened account; aws-tiers 2026",
    "vps, 15.74, Hetzner at €13.60 with backups and object storage; eu-1005 Oct 2026",
    "vps, 29, DigitalOcean or Linode: 4 GB with backups; vps-617 Jun 2026",
    "vps, 35, the same with object storage; vps-617 Jun 2026"
  })
  void publishedSumsLieWithinTheRangeOfSmallProduction(String option, double sum, String source) {
    Range monthly = monthly(option, SMALL_PRODUCTION);

    assertThat(sum).as(source).isBetween(monthly.low(), monthly.high());
  }

  /** Two servers at €6,000 and €2,500 around them; €150 for the rack and €50 for a backup site. */
  @Test
  void ownHardwareCostsWhatTheWorkedExampleSays() {
    OptionCost own = cost("on-premise", SMALL_PRODUCTION);

    assertThat(14_500 * 1.1576)
        .isBetween(own.money().purchase().low(), own.money().purchase().high())
        .isCloseTo(own.money().purchase().middle(), Percentage.withPercentage(5));
    assertThat(200 * 1.1576).isBetween(own.money().monthly().low(), own.money().monthly().high());
    assertThat(6.0).isLessThan(own.effort().monthly().low());
  }

  @ParameterizedTest
  @CsvSource({"paas, 0.5, 2", "cloud, 2, 4", "vps, 4, 8", "on-premise, 10, 40"})
  void hoursAreShownApartFromMoney(String option, double low, double high) {
    OptionCost.Effort effort = cost(option, SMALL_PRODUCTION).effort();

    assertThat(effort.monthly()).isEqualTo(new Range(low, high));
  }

  @Test
  void onlyOwnHardwareIsBought() {
    List<Double> bought =
        costs.of(SMALL_PRODUCTION).options().stream()
            .map(each -> each.money().purchase().high())
            .toList();

    assertThat(bought).hasSize(4).startsWith(0.0, 0.0, 0.0);
    assertThat(bought.getLast()).isPositive();
  }

  @Test
  void ownHardwareNeverPaysAgainstSmallBills() {
    Estimate estimate = costs.of(SMALL_PRODUCTION);

    assertThat(estimate.breakEvens()).hasSize(6).allMatch(each -> each.month().isEmpty());
    assertThat(estimate.breakEven("paas", false).orElseThrow().says())
        .isEqualTo(
            "Own hardware never catches up with PaaS: it costs about $342 a month to run, "
                + "PaaS about $93, people's time not counted.");
    assertThat(estimate.breakEven("paas", true).orElseThrow().says())
        .contains("people's time counted at $69 an hour (5 Oct 2026)");
  }

  @Test
  void ownHardwarePaysAgainstLargeBills() {
    Estimate estimate =
        costs.of(
            SMALL_PRODUCTION
                .with("traffic", List.of("over-500k"))
                .with("workload", List.of("large-media")));

    BreakEven money = estimate.breakEven("cloud", false).orElseThrow();
    BreakEven time = estimate.breakEven("cloud", true).orElseThrow();

    assertThat(money.month().orElseThrow()).isLessThan(12);
    assertThat(time.month().orElseThrow()).isGreaterThanOrEqualTo(money.month().getAsInt());
    assertThat(money.says()).matches("Own hardware has cost less than cloud after \\d+ months, .*");
  }

  @Test
  void serversThatAreThereNeedLittleMoreMoney() {
    Range bought = cost("on-premise", SMALL_PRODUCTION).money().purchase();

    Range there =
        cost("on-premise", SMALL_PRODUCTION.with("hardware", List.of("owned"))).money().purchase();

    assertThat(there.low()).isZero();
    assertThat(there.high()).isLessThan(bought.high() / 3);
  }

  @Test
  void theWorstMonthOfACloudHasNoCeiling() {
    OptionCost cloud = cost("cloud", SMALL_PRODUCTION);
    OptionCost vps = cost("vps", SMALL_PRODUCTION);

    assertThat(cloud.money().stop().kind()).isEqualTo(SpendingStop.Kind.NONE);
    assertThat(vps.money().stop().kind()).isEqualTo(SpendingStop.Kind.FIXED_PRICE);
    assertThat((double) cloud.money().worst()).isGreaterThan(3 * cloud.money().monthly().high());
    assertThat((double) vps.money().worst()).isLessThan(1.1 * vps.money().monthly().high());
  }

  @Test
  void aNumberOfVisitorsCountsMoreThanTheRange() {
    OptionCost said = cost("paas", detailed(SMALL_PRODUCTION, Map.of("visitors", 8000L)));

    assertThat(said.assumptions().getFirst().text())
        .isEqualTo(
            "8,000 visitors on a busy day make 0.9 to 14 requests a second at peak, which 1 to 2"
                + " web processes carry (judgement, 20 Nov 2026).");
    assertThat(said.money().monthly().high()).isLessThan(monthly("paas", SMALL_PRODUCTION).high());
  }

  @Test
  void anAbsurdNumberOfVisitorsIsStillCounted() {
    AnswerSet absurd = detailed(SMALL_PRODUCTION, Map.of("visitors", Long.MAX_VALUE));
    AnswerSet everybody = detailed(SMALL_PRODUCTION, Map.of("visitors", 1_000_000_000L));

    assertThat(cost("paas", absurd).money()).isEqualTo(cost("paas", everybody).money());
  }

  @Test
  void aBudgetThatWasSaidIsComparedWithTheLowEnd() {
    AnswerSet tight = detailed(SMALL_PRODUCTION, Map.of("budget_usd", 25L));

    assertThat(cost("paas", tight).money().overBudget()).isEqualTo(15);
    assertThat(cost("vps", tight).money().overBudget()).isZero();
  }

  @Test
  void withoutOneTheUpperEndOfTheAnswerCounts() {
    AnswerSet free = SMALL_PRODUCTION.with("budget", List.of("free"));
    double low = monthly("vps", free).low();

    assertThat((double) cost("vps", free).money().overBudget()).isEqualTo(low).isPositive();
    assertThat(cost("vps", SMALL_PRODUCTION.with("budget", List.of("over-2500"))).money())
        .extracting(OptionCost.Money::overBudget)
        .isEqualTo(0L);
  }

  @Test
  void aRegionWhosePricesWereReadIsNotCalledUnknown() {
    AnswerSet union = detailed(SMALL_PRODUCTION, Map.of("region", "EU"));

    assertThat(cost("vps", union).assumptions())
        .extracting(Assumption::text)
        .noneMatch(text -> text.contains("not looked up"));
  }

  @Test
  void saysWhatHoldsForEverything() {
    List<String> texts =
        cost("vps", detailed(SMALL_PRODUCTION, Map.of("region", "BR"))).assumptions().stream()
            .map(Assumption::text)
            .toList();

    assertThat(texts)
        .contains(
            "Prices are list prices in US dollars, without VAT and discounts (9 Oct 2026).",
            "1 EUR is 1.1576 USD (18 Aug 2026).",
            "Prices are those of data centres in Europe and the eastern US, others can be dearer; "
                + "those of BR were not looked up (judgement, 20 Nov 2026).",
            "A server with 4 GB a month (Hetzner's is often sold out): €5.49 to $24 (17 Jun"
                + " 2026).");
  }

  @Test
  void whatIsSpecialCostsMoreOrIsSaid() {
    assertThat(monthly("paas", SMALL_PRODUCTION.with("data", List.of("certified"))).high())
        .isGreaterThan(monthly("paas", SMALL_PRODUCTION).high() + 200);
    assertThat(texts(SMALL_PRODUCTION.with("commitment", List.of("credits-or-sponsor"))))
        .contains("Credits and sponsorship are not taken off");
    assertThat(texts(SMALL_PRODUCTION.with("workload", List.of("machine-learning"))))
        .contains("without a graphics card");
    assertThat(
            texts(SMALL_PRODUCTION.with("team", List.of("solo")).with("uptime", List.of("high"))))
        .contains("One person cannot be on call all the time");
  }

  @Test
  void growingLoadCostsMoreInLaterYears() {
    Series.Line steady = line(SMALL_PRODUCTION.with("pattern", List.of("steady")));
    Series.Line growing = line(SMALL_PRODUCTION.with("pattern", List.of("growing")));

    assertThat(rise(growing, 17, 18)).isGreaterThan(rise(growing, 0, 1));
    assertThat(rise(steady, 17, 18)).isEqualTo(rise(steady, 0, 1));
  }

  @Test
  void ownRoomsRentNoRack() {
    AnswerSet inside =
        SMALL_PRODUCTION.with("data", List.of("own-premises")).with("traffic", List.of("20k-500k"));

    assertThat(cost("on-premise", inside).lines())
        .extracting(OptionCost.Line::part)
        .contains("Electricity")
        .doesNotContain("Rented place with electricity");
  }

  @Test
  void aCatalogWithoutFiguresCountsNothing() {
    Estimate estimate = new Costs(Catalogs.small()).of(SMALL_PRODUCTION);

    assertThat(estimate.options()).isEmpty();
    assertThat(estimate.breakEvens()).isEmpty();
    assertThat(estimate.series().lines()).isEmpty();
  }

  @Test
  void sumsAreRoundedAsPeopleSayThem() {
    Map<Double, Long> rounded = new TreeMap<>();
    for (double sum : List.of(34.2, 199.9, 203.0, 1_447.0, 20_100.0)) {
      rounded.put(sum, Dollars.ceil(sum));
    }

    assertThat(rounded.values()).containsExactly(35L, 200L, 205L, 1_450L, 20_500L);
  }

  @Test
  void theTableOfTheDocumentationIsWhatIsCounted() throws IOException {
    String documentation = Files.readString(Path.of("docs/catalog.md"));

    assertThat(documentation)
        .contains(
            "| one person, under 1,000 visitors | " + row(HOBBY),
            "| one app, 1,000 to 20,000 visitors, `standard` | " + row(SMALL_PRODUCTION));
  }

  private String row(AnswerSet answers) {
    Range bought = cost("on-premise", answers).money().purchase();
    return "%s | %s | %s | %s and $%,.0f–%,.0f once |"
        .formatted(
            sums("vps", answers),
            sums("paas", answers),
            sums("cloud", answers),
            sums("on-premise", answers),
            bought.low(),
            bought.high());
  }

  private String sums(String option, AnswerSet answers) {
    Range monthly = monthly(option, answers);
    return "$%,.0f–%,.0f".formatted(monthly.low(), monthly.high());
  }

  private String texts(AnswerSet answers) {
    return cost("cloud", answers).assumptions().toString();
  }

  private Series.Line line(AnswerSet answers) {
    return costs.of(answers).series().lines().getFirst();
  }

  private static long rise(Series.Line line, int from, int to) {
    return line.high().get(to) - line.high().get(from);
  }

  private OptionCost cost(String option, AnswerSet answers) {
    return costs.of(answers).find(option).orElseThrow();
  }

  private Range monthly(String option, AnswerSet answers) {
    return cost(option, answers).money().monthly();
  }

  private static AnswerSet detailed(AnswerSet answers, Map<String, Object> details) {
    return new AnswerSet(answers.answers(), answers.ruledOut(), details);
  }
}
