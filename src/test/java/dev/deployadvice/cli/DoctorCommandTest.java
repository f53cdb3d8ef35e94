package dev.deployadvice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DoctorCommandTest {
  @TempDir private Path folder;

  @Test
  void allIsWellWithoutTokens() {
    Run run = Run.of(Map.of("DATA_DIR", folder.resolve("data").toString()), "", "doctor");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("ok     data:", "ok     catalog:", "ok     manifest:");
    assertThat(run.out()).doesNotContain("WRONG");
  }

  @Test
  void aProblemWithSettingsIsToldOnce() {
    Map<String, String> environment =
        Map.of("SLACK_APP_TOKEN", "xapp-1", "SLACK_BOT_TOKEN", "xoxb-2", "PORT", "http");

    Run run = Run.of(environment, "", "doctor");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out().lines().filter(line -> line.contains("PORT must be"))).hasSize(1);
  }

  @Test
  void aDataFolderThatTheBotWouldRefuseIsWrong() {
    Path nowhere = folder.resolve("no").resolve("such");

    Run run = Run.of(Map.of("DATA_DIR", nowhere.toString()), "", "doctor");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out())
        .contains("WRONG  data: there is no folder " + nowhere.getParent() + ": create it");
  }

  @Test
  void theDayOnWhichAStatusBeganIsNotTheDayOfACheck() {
    Run run = Run.of(Map.of("DATA_DIR", folder.toString()), "", "doctor");

    assertThat(run.out()).doesNotContain("Heroku was last checked on 2026-02-06");
  }
}
