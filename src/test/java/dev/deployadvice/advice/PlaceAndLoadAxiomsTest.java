package dev.deployadvice.advice;

import static dev.deployadvice.advice.Projects.assertNeverHelps;
import static dev.deployadvice.advice.Projects.assertNeverLoses;
import static dev.deployadvice.advice.Projects.isExcluded;
import static dev.deployadvice.advice.Projects.lead;
import static dev.deployadvice.advice.Projects.rivalsOf;
import static dev.deployadvice.advice.Projects.score;
import static dev.deployadvice.advice.Projects.ticking;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.catalog.AnswerSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every expert would sign about places, rules, load and time, whatever else is said. */
final class PlaceAndLoadAxiomsTest {
  private static final List<String> FREE = List.of("free-choice");

  @Test
  void dataThatStaysInOwnRoomsLeavesOnlyOnPremise() {
    Projects.forEach(
        project -> {
          AnswerSet free = project.with("commitment", FREE);
          Advice advice = Projects.advice(ticking(free, "data", "own-premises"));

          assertThat(advice.recommendation()).hasValue("on-premise");
          assertThat(advice.ranking().subList(1, 4)).allMatch(Advice.Ranked::isExcluded);
        });
  }

  @Test
  void placeWithoutInternetPutsOnPremiseFirst() {
    Projects.with("audience", "offline-site")
        .map(project -> project.with("commitment", FREE))
        .forEach(
            project ->
                assertThat(Projects.advice(project).recommendation()).hasValue("on-premise"));
  }

  @Test
  void usersInsideTheNetworkNeverLowerOnPremiseAgainstAnyOther() {
    assertNeverLoses("on-premise", rivalsOf("on-premise"), "audience", "internet", "staff");
    assertNeverLoses("on-premise", rivalsOf("on-premise"), "audience", "staff", "internal-network");
  }

  @Test
  void closerTiesToInternalSystemsNeverLowerOnPremiseAgainstAnyOther() {
    assertNeverLoses(
        "on-premise", rivalsOf("on-premise"), "internal-systems", "none", "some", "tight");
  }

  @Test
  void demandForCertificateNeverLowersCloudAgainstServersOfOnesOwn() {
    for (String rival : List.of("vps", "on-premise")) {
      Projects.forEach(
          project -> {
            AnswerSet before = project.with("data", List.of("region"));
            AnswerSet after = project.with("data", List.of("region", "certified"));
            assertThat(lead(after, "cloud", rival)).isGreaterThan(lead(before, "cloud", rival));
          });
    }
  }

  @Test
  void prescribedDataCentreLeavesOnlyOnPremise() {
    Projects.with("commitment", "company-datacentre")
        .forEach(
            project ->
                assertThat(rivalsOf("on-premise")).allMatch(rival -> isExcluded(project, rival)));
  }

  @Test
  void prescribedCloudNeverLowersCloudAgainstAnyOther() {
    assertNeverLoses("cloud", rivalsOf("cloud"), "commitment", "free-choice", "company-cloud");
  }

  @Test
  void freeChoiceOfHostChangesNothing() {
    Projects.forEach(
        project ->
            assertThat(Projects.advice(project.with("commitment", FREE)).ranking())
                .isEqualTo(Projects.advice(project.without("commitment")).ranking()));
  }

  @Test
  void fullControlOfTheMachineRulesOutPaas() {
    Projects.with("control", "full").forEach(each -> assertThat(isExcluded(each, "paas")).isTrue());
  }

  @Test
  void deeperControlNeverLowersVpsAgainstPaas() {
    assertNeverLoses(
        "vps", List.of("paas"), "control", "application-only", "system-packages", "full");
  }

  @Test
  void systemPackagesCostPaasNothing() {
    Projects.forEach(
        project ->
            assertThat(score(project.with("control", List.of("system-packages")), "paas"))
                .isEqualTo(score(project.without("control"), "paas")));
  }

  @Test
  void spikyLoadNeverHelpsOnPremise() {
    assertNeverHelps("pattern", "spiky", "on-premise");
    assertNeverLoses("on-premise", rivalsOf("on-premise"), "pattern", "spiky", "steady");
  }

  @Test
  void burstsHelpCloudNoMoreThanPaas() {
    Projects.forEach(
        project ->
            assertThat(lead(project.with("pattern", List.of("spiky")), "paas", "cloud"))
                .isGreaterThanOrEqualTo(lead(project.without("pattern"), "paas", "cloud")));
  }

  @Test
  void fastGrowthNeverHelpsMachinesOfFixedSize() {
    assertNeverHelps("pattern", "growing", "on-premise");
    assertNeverHelps("pattern", "growing", "vps");
  }

  @Test
  void moreVisitorsNeverLowerCloudAgainstVpsOrPaas() {
    assertNeverLoses(
        "cloud", List.of("vps", "paas"), "traffic", "under-1k", "1k-20k", "20k-500k", "over-500k");
  }

  @Test
  void stricterUptimeNeverLowersCloudAgainstAnyOther() {
    assertNeverLoses(
        "cloud", rivalsOf("cloud"), "uptime", "best-effort", "standard", "high", "critical");
  }

  @Test
  void launchWithinDaysNeverHelpsOnPremise() {
    assertNeverHelps("launch", "days", "on-premise");
    assertNeverLoses("on-premise", rivalsOf("on-premise"), "launch", "days", "weeks", "months");
  }

  @Test
  void longerLivesNeverLowerVpsAgainstPaas() {
    assertNeverLoses("vps", List.of("paas"), "lifetime", "experiment", "years", "decade");
  }

  @Test
  void experimentNeverHelpsOnPremise() {
    assertNeverHelps("lifetime", "experiment", "on-premise");
  }

  @Test
  void wishToMoveEasilyNeverLowersVpsAgainstCloudOrPaas() {
    assertNeverLoses(
        "vps", List.of("cloud", "paas"), "portability", "unimportant", "preferred", "required");
  }

  @Test
  void databaseInOneFileNeverHelpsPaasOrCloud() {
    assertNeverHelps("database", "sqlite", "paas");
    assertNeverHelps("database", "sqlite", "cloud");
  }
}
