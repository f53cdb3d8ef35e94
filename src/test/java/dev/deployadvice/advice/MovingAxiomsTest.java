package dev.deployadvice.advice;

import static dev.deployadvice.advice.Projects.lead;
import static dev.deployadvice.advice.Projects.rivalsOf;
import static dev.deployadvice.advice.Projects.score;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.testing.Completions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What every expert would sign about moving from today's host, and about staying. */
final class MovingAxiomsTest {
  private static final List<List<String>> TROUBLES =
      Completions.waysToAnswer(Projects.CATALOG.requireQuestion("pain"), List.of("fine"));

  @Test
  void todaysHostIsNeverLessFarAheadWhenItIsFineThanInAnyTrouble() {
    for (String host : Projects.OPTIONS) {
      for (String rival : rivalsOf(host)) {
        int whenFine = lead(moving(host, List.of("fine")), host, rival);
        for (List<String> trouble : TROUBLES) {
          assertThat(lead(moving(host, trouble), host, rival))
              .as("%s against %s with %s", host, rival, trouble)
              .isLessThanOrEqualTo(whenFine);
        }
      }
    }
  }

  @Test
  void whoStaysInTroubleStaysWhenAllIsFine() {
    Projects.forEach(
        project -> {
          String host = project.to("current").stream().findFirst().orElse("nothing");
          boolean stays =
              Projects.advice(project).recommendation().filter(host::equals).isPresent();
          if (stays && project.isAnswered("pain")) {
            Advice fine = Projects.advice(project.with("pain", List.of("fine")));
            assertThat(fine.recommendation()).as("%s", project).hasValue(host);
          }
        });
  }

  @Test
  void fineHostIsFurtherAheadThanOneThatNothingIsSaidOf() {
    Projects.forEach(
        project -> {
          for (String host : Projects.OPTIONS) {
            AnswerSet unsaid = project.with("current", List.of(host)).without("pain");
            AnswerSet fine = unsaid.with("pain", List.of("fine"));
            assertThat(score(fine, host)).isGreaterThan(score(unsaid, host));
          }
        });
  }

  @Test
  void runningSomewhereNeverLowersThatKindOfHostAgainstAnyOther() {
    Projects.forEach(
        project -> {
          AnswerSet fresh = project.with("current", List.of("nothing")).without("pain");
          for (String host : Projects.OPTIONS) {
            AnswerSet running = fresh.with("current", List.of(host));
            for (String rival : rivalsOf(host)) {
              assertThat(lead(running, host, rival))
                  .as("%s against %s in %s", host, rival, running)
                  .isGreaterThanOrEqualTo(lead(fresh, host, rival));
            }
          }
        });
  }

  @Test
  void upkeepThatHurtsNeverHelpsMachinesOfOnesOwn() {
    for (String host : Projects.OPTIONS) {
      AnswerSet before = AnswerSet.of(Map.of("current", List.of(host)));
      AnswerSet after = moving(host, List.of("upkeep"));
      assertThat(score(after, "vps")).isLessThan(score(before, "vps"));
      assertThat(score(after, "on-premise")).isLessThan(score(before, "on-premise"));
    }
  }

  @Test
  void priceThatHurtsNeverHelpsPaasOrCloudAgainstVps() {
    for (String host : Projects.OPTIONS) {
      AnswerSet before = AnswerSet.of(Map.of("current", List.of(host)));
      AnswerSet after = moving(host, List.of("price"));
      assertThat(lead(after, "vps", "paas")).isGreaterThan(lead(before, "vps", "paas"));
      assertThat(lead(after, "vps", "cloud")).isGreaterThan(lead(before, "vps", "cloud"));
    }
  }

  @Test
  void troubleOfHostThatDoesNotExistCountsForNothing() {
    for (List<String> trouble : TROUBLES) {
      assertThat(Projects.advice(moving("nothing", trouble)).ranking())
          .isEqualTo(Projects.advice(Map.of("current", List.of("nothing"))).ranking());
    }
  }

  private static AnswerSet moving(String host, List<String> trouble) {
    return AnswerSet.of(Map.of("current", List.of(host), "pain", trouble));
  }
}
