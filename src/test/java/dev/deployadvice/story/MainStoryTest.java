package dev.deployadvice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The main job in a real browser: from the command to the pin. */
final class MainStoryTest {
  private static final String THREAD = "[data-thread-pane] ";
  private static final String BUTTON = THREAD + "button[data-action-id]";
  private static final int MORE_THAN_ALL_QUESTIONS = 30;

  /** What the team says; every other question is left open. */
  private static final List<String> ANSWERS =
      List.of(
          "Nobody, we'd rather not",
          "$60, our time is scarce",
          "1,000 to 20,000",
          "In bursts",
          "$25 to $250");

  @TempDir private Path folder;

  @Test
  void fromTheCommandToThePin() {
    try (Stage stage = Stage.open(folder);
        Browser browser = Browser.open(stage.workspace().pageUrl())) {
      browser.waitsForComposer();
      browser.types("/deploy-advice", Keys.ENTER);
      browser.clicks("[data-ephemeral] a", "here");
      browser.clicks(BUTTON, "Ask me instead");
      browser.clicks(BUTTON, "None of these");
      browser.sees(BUTTON, "Not sure");
      browser.photographs("1-question");

      answerUntilAdvised(browser);

      browser.sees(THREAD, "worst month");
      browser.sees("[data-ts]", "answers by");
      browser.photographs("2-advice");
      browser.clicks(BUTTON, "Pin in channel");
      browser.sees("[data-pinned]", "Where should shop-backend run?");
      browser.clicks("#pins-button", "");
      browser.sees("[data-pin]", "Where should shop-backend run?");
      browser.photographs("3-pinned");
      browser.turnsToPhone();
      browser.photographs("4-phone");
      Person tomas = stage.person("tomas");
      assertThat(tomas.seesPinned(tomas.channel("shop-backend"))).hasSize(1);
    }
  }

  private static void answerUntilAdvised(Browser browser) {
    int before = 1; // The card of deal-breakers.
    for (int turn = 0; turn < MORE_THAN_ALL_QUESTIONS; turn++) {
      List<String> labels = browser.labels(BUTTON);
      if (labels.contains("Pin in channel")) {
        return;
      }
      String choice = ANSWERS.stream().filter(labels::contains).findFirst().orElse("Not sure");
      browser.clicks(BUTTON, choice);
      before = waitForNextCard(browser, before);
    }
    throw new AssertionError("no advice after %d questions".formatted(MORE_THAN_ALL_QUESTIONS));
  }

  /** A turn is over when one more card has shrunk and the next one is there. */
  private static int waitForNextCard(Browser browser, int shrunkBefore) {
    int shrunk = browser.waitsForMore(BUTTON, "Change", shrunkBefore);
    browser.seesOneOf(BUTTON, List.of("Not sure", "Pin in channel"));
    return shrunk;
  }
}
