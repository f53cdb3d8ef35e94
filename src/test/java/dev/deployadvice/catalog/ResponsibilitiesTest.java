package dev.deployadvice.catalog;

import static dev.deployadvice.catalog.Option.Party.PROVIDER;
import static dev.deployadvice.catalog.Option.Party.SHARED;
import static dev.deployadvice.catalog.Option.Party.TEAM;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.catalog.Option.Party;
import dev.deployadvice.catalog.Option.Responsibility;
import dev.deployadvice.catalog.Responsibilities.Row;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ResponsibilitiesTest {
  private final Catalog catalog = CatalogLoader.load();
  private final Responsibilities all = Responsibilities.of(catalog);

  @Test
  void laysAllOptionsSideBySide() {
    assertThat(all.rows())
        .extracting(Row::item)
        .containsExactly(
            "Hardware",
            "Network",
            "Firewall",
            "OS patches",
            "Runtime",
            "Deploys",
            "TLS",
            "Database",
            "Backups",
            "Monitoring",
            "On-call");
    assertThat(all.rows())
        .allSatisfy(
            row ->
                assertThat(row.byOption().keySet())
                    .containsExactly("paas", "vps", "cloud", "on-premise"));
  }

  /** Who does it: on-premise, on a VPS, in a cloud, on a platform. */
  @ParameterizedTest
  @CsvSource({
    "Hardware, TEAM, PROVIDER, PROVIDER, PROVIDER",
    "Network, TEAM, PROVIDER, SHARED, PROVIDER",
    "Firewall, TEAM, TEAM, SHARED, SHARED",
    "OS patches, TEAM, TEAM, SHARED, PROVIDER",
    "Runtime, TEAM, TEAM, TEAM, SHARED",
    "Deploys, TEAM, TEAM, TEAM, SHARED",
    "TLS, TEAM, TEAM, SHARED, PROVIDER",
    "Database, TEAM, TEAM, SHARED, PROVIDER",
    "Backups, TEAM, TEAM, SHARED, SHARED",
    "Monitoring, TEAM, TEAM, SHARED, SHARED",
    "On-call, TEAM, TEAM, SHARED, SHARED"
  })
  void saysWhoDoesWhat(String item, Party onPremise, Party vps, Party cloud, Party paas) {
    assertThat(List.of("on-premise", "vps", "cloud", "paas"))
        .extracting(option -> entry(item, option).party())
        .containsExactly(onPremise, vps, cloud, paas);
  }

  @Test
  void hardwareOfVpsIsTheProvidersAndOnlyItsSizeIsChosen() {
    Responsibility hardware = entry("Hardware", "vps");

    assertThat(hardware.party()).isEqualTo(PROVIDER);
    assertThat(hardware.ids()).contains("VPS-R1", "ERR-1");
    assertThat(hardware.note()).contains("only choose its size");
  }

  @Test
  void onlyOwnHardwareIsTheTeamsToRepair() {
    assertThat(row("Hardware").byOption())
        .allSatisfy(
            (option, each) ->
                assertThat(each.party() == TEAM).isEqualTo(option.equals("on-premise")));
  }

  @Test
  void theDutiesThatAreOftenForgottenOnVpsAreTheTeams() {
    assertThat(
            List.of("OS patches", "TLS", "Database", "Backups", "Monitoring", "Deploys", "On-call"))
        .allSatisfy(
            item -> {
              assertThat(entry(item, "vps").party()).isEqualTo(TEAM);
              assertThat(entry(item, "vps").ids()).contains("ERR-13");
            });
  }

  @Test
  void nobodyElseTestsTheRestore() {
    assertThat(row("Backups").byOption())
        .allSatisfy((_, each) -> assertThat(each.note()).contains("test the restore"))
        .allSatisfy((_, each) -> assertThat(each.party()).isIn(TEAM, SHARED));
  }

  private Responsibility entry(String item, String option) {
    return row(item).byOption().entrySet().stream()
        .filter(each -> each.getKey().equals(option))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private Row row(String item) {
    return all.rows().stream().filter(each -> each.item().equals(item)).findFirst().orElseThrow();
  }
}
