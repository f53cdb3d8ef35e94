package dev.deployadvice.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.advice.Tensions.Pull;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.CatalogLoader;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class TensionsTest {
  private final Tensions tensions = new Tensions(CatalogLoader.load());

  @Test
  void namesBothAnswersAndSaysWhyTheyPullApart() {
    List<Pull> pulls =
        tensions.among(answers(Map.of("budget", "free", "uptime", "high", "team", "small")));

    assertThat(pulls)
        .containsExactly(
            new Pull(
                new Given("budget", "free"),
                new Given("uptime", "high"),
                "Less than $25 a month pays for one machine, and one machine alone is down for"
                    + " longer than minutes."));
  }

  @Test
  void noAnswersAndAnswersThatGoTogetherDoNotPull() {
    List<Pull> pulls = tensions.among(answers(Map.of("operations", "nobody", "scarcity", "time")));

    assertThat(pulls).isEmpty();
    assertThat(tensions.among(AnswerSet.EMPTY)).isEmpty();
  }

  @Test
  void eachTickPullsOnItsOwn() {
    AnswerSet answers =
        AnswerSet.of(
            Map.of(
                "budget", List.of("free"),
                "workload", List.of("large-media", "search", "machine-learning")));

    List<Pull> pulls = tensions.among(answers);

    assertThat(pulls)
        .extracting(Pull::other)
        .containsExactly(
            new Given("workload", "large-media"), new Given("workload", "machine-learning"));
  }

  @Test
  void onlyWhatTheLastAnswerBroughtHasArisen() {
    AnswerSet before = answers(Map.of("operations", "nobody", "control", "full"));
    AnswerSet now = before.with("scarcity", List.of("money"));

    List<Pull> arisen = tensions.arisen(before, now);

    assertThat(arisen).extracting(Pull::other).containsExactly(new Given("scarcity", "money"));
    assertThat(tensions.arisen(now, now)).isEmpty();
  }

  private static AnswerSet answers(Map<String, String> given) {
    AnswerSet answers = AnswerSet.EMPTY;
    for (Map.Entry<String, String> each : given.entrySet()) {
      answers = answers.with(each.getKey(), List.of(each.getValue()));
    }
    return answers;
  }
}
