package dev.deployadvice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AdviceTextTest {

  @Test
  void tellsVerdictReasonsChangesCostsAndWhoDoesWhat() {
    String answers = "{operations: nobody, budget: free, traffic: over-500k, uptime: high}";

    Run run = Run.of(answers, "advise", "--explain", "--answers", "-");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("Advice: ")
        .contains(
            "\nRanking\n",
            "\nComparisons\n",
            "\nWhat would change this: ",
            "\nAnswers that pull apart\n",
            "\nProducts\n",
            "\nWhat would sharpen products and costs\n",
            "\nCosts in US dollars without VAT\n",
            "\nWho does what\n");
  }

  @Test
  void saysWhatCouldGiveWayWhereNoOptionIsLeft() {
    String answers = "{data: [own-premises], commitment: [company-cloud]}";

    Run run = Run.of(answers, "advise", "--explain", "--answers", "-");

    assertThat(run.out())
        .startsWith("Advice: No option is left")
        .contains("What could give way\n  - Without “the data stays in your own rooms”: ")
        .doesNotContain("What would change this");
  }

  @Test
  void tellsCostsOfWhatIsLeftOnlyAndComparesOwnHardwareWithTheAdviceOnly() {
    String answers = "{operations: nobody, scarcity: time, commitment: [company-platform]}";

    Run run = Run.of(answers, "advise", "--explain", "--answers", "-");

    assertThat(run.out())
        .startsWith("Advice: PaaS")
        .contains("\n  - PaaS: $", " hours of people's time a month")
        .doesNotContain("\n  - VPS: $");
    assertThat(run.out().lines().filter(line -> line.startsWith("  - Own hardware")))
        .hasSize(2)
        .allMatch(line -> line.contains("PaaS"));
    assertThat(run.out()).contains("\nFigures behind the costs of PaaS\n");
  }

  @Test
  void drawsWhoDoesWhatAsTable() {
    Run run = Run.of("{operations: nobody}", "advise", "--explain", "--answers", "-");

    assertThat(run.out())
        .contains(
"""
              PaaS      VPS       cloud     on-premise
  Hardware    provider  provider  provider  team
""");
  }

  @Test
  void saysWhatAnAnswerWouldTurnFromAndTo() {
    String answers = "{operations: part-time, scarcity: money, traffic: under-1k}";

    Run run = Run.of(answers, "advise", "--explain", "--answers", "-");

    assertThat(run.out())
        .contains(
            "  - Who runs servers: someone looks after servers on the side → nobody for servers.");
  }

  @Test
  void noLineIsWiderThanHundredCharacters() {
    Run run = Run.of("{operations: part-time}", "advise", "--explain", "--answers", "-");

    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void isForOneSetOfAnswersOnly() {
    Run run = Run.of("[]", "advise", "--explain", "--batch", "--answers", "-");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--explain tells one set of answers, --batch takes a list.");
  }
}
