package dev.deployadvice.advice;

import static dev.deployadvice.advice.Projects.assertNeverHelps;
import static dev.deployadvice.advice.Projects.assertNeverLoses;
import static dev.deployadvice.advice.Projects.lead;
import static dev.deployadvice.advice.Projects.rivalsOf;
import static dev.deployadvice.advice.Projects.score;
import static dev.deployadvice.advice.Projects.ticking;
import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What every expert would sign about people and money, whatever else is said of a project. */
final class PeopleAndMoneyAxiomsTest {

  @Test
  void morePeopleForServersNeverLowerVpsAgainstPaas() {
    assertNeverLoses("vps", List.of("paas"), "operations", "nobody", "part-time", "dedicated");
  }

  @Test
  void morePeopleForServersNeverLowerOwnMachinesAgainstPaas() {
    assertNeverLoses(
        "on-premise", List.of("paas"), "operations", "nobody", "part-time", "dedicated");
  }

  @Test
  void nobodyForServersNeverHelpsWhatNeedsSomebody() {
    assertNeverHelps("operations", "nobody", "vps");
    assertNeverHelps("operations", "nobody", "on-premise");
    assertNeverHelps("operations", "nobody", "cloud");
  }

  @Test
  void nobodyForServersNeverHurtsPaas() {
    Projects.forEach(
        project ->
            assertThat(score(project.with("operations", List.of("nobody")), "paas"))
                .isGreaterThan(score(project.without("operations"), "paas")));
  }

  @Test
  void largerTeamsNeverLowerCloudAgainstVps() {
    assertNeverLoses("cloud", List.of("vps"), "team", "solo", "small", "large");
  }

  @Test
  void noExperienceNeverLowersPaasAgainstAnyOther() {
    for (String rival : rivalsOf("paas")) {
      Projects.forEach(
          project ->
              assertThat(lead(project.with("familiar", List.of("nothing")), "paas", rival))
                  .isGreaterThanOrEqualTo(lead(project.without("familiar"), "paas", rival)));
    }
  }

  @Test
  void knowingLinuxServersNeverLowersVpsAgainstPaas() {
    assertTickNeverLowers("familiar", "linux-servers", "vps", "paas");
  }

  @Test
  void knowingCloudNeverLowersItAgainstServersOfOnesOwn() {
    for (String provider : List.of("aws", "azure", "gcp")) {
      for (String rival : List.of("vps", "on-premise")) {
        assertTickNeverLowers("familiar", provider, "cloud", rival);
      }
    }
  }

  @Test
  void knowingPlatformsNeverLowersPaasAgainstAnyOther() {
    for (String rival : rivalsOf("paas")) {
      assertTickNeverLowers("familiar", "paas", "paas", rival);
    }
  }

  @Test
  void theScarcerTimeIsTheLessVpsGainsOnPaas() {
    assertNeverLoses("paas", List.of("vps"), "scarcity", "money", "balanced", "time");
  }

  @Test
  void ownHardwareNeverHurtsOnPremise() {
    assertNeverLoses("on-premise", rivalsOf("on-premise"), "hardware", "none", "can-buy", "owned");
    Projects.forEach(
        project ->
            assertThat(score(project.with("hardware", List.of("owned")), "on-premise"))
                .isGreaterThan(score(project.without("hardware"), "on-premise")));
  }

  @Test
  void noHardwareNeverHelpsOnPremise() {
    assertNeverHelps("hardware", "none", "on-premise");
  }

  @Test
  void lessThanTwentyFiveDollarsNeverHelpsCloudOrOwnMachines() {
    for (String budget : List.of("free", "under-25")) {
      assertNeverHelps("budget", budget, "cloud");
      assertNeverHelps("budget", budget, "on-premise");
    }
  }

  @Test
  void largerBillsNeverLowerOwnMachinesAgainstPaas() {
    assertNeverLoses("on-premise", List.of("paas"), "budget", "25-250", "250-2500", "over-2500");
  }

  /** Not with any one further answer, unless it says that something must be inside. */
  @Test
  void ownHardwareForPublicAppThatNobodyLooksAfterDoesNotPutOnPremiseFirst() {
    AnswerSet alone =
        AnswerSet.of(
            Map.of(
                "hardware", List.of("owned"),
                "audience", List.of("internet"),
                "operations", List.of("nobody")));
    Set<String> inside = Set.of("data", "internal-systems", "commitment", "current");

    assertThat(Projects.advice(alone).recommendation()).hasValue("paas");
    for (Question question : Projects.CATALOG.questions()) {
      for (Answer answer : question.answers()) {
        AnswerSet more = alone.with(question.id(), List.of(answer.id()));
        if (!inside.contains(question.id()) && !alone.isAnswered(question.id())) {
          assertThat(Projects.advice(more).recommendation().orElseThrow())
              .as("%s", more)
              .isNotEqualTo("on-premise");
        }
      }
    }
  }

  private static void assertTickNeverLowers(
      String question, String answer, String option, String rival) {
    Projects.forEach(
        project -> {
          AnswerSet after = ticking(project, question, answer);
          AnswerSet before = after.to(question).size() == 1 ? project.without(question) : project;
          assertThat(lead(after, option, rival))
              .as("%s against %s in %s", option, rival, after)
              .isGreaterThanOrEqualTo(lead(before, option, rival));
        });
  }
}
