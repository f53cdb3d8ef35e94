package dev.deployadvice.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.testing.ManualTime;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens when nobody does anything, with a clock that the test moves. */
final class TimeStoryTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final String NOBODY = "Nobody, we'd rather not";

  private final ManualTime time = ManualTime.running(Instant.parse("2026-11-20T12:00:00Z"));

  @TempDir private Path folder;
  private Stage stage;
  private Person maya;
  private String channel;

  @BeforeEach
  void open() {
    stage = Stage.open(folder, time);
    maya = stage.person("maya");
    channel = maya.channel("shop-backend");
  }

  @AfterEach
  void close() {
    stage.close();
  }

  @Test
  void theOwnerIsRemindedOnceByDirectMessage() {
    String root = asked();

    time.passes(DAY);
    Message reminder = maya.waitsFor(maya.directMessages(), "waits for an answer");

    assertThat(reminder.button("Open the question")).isPresent();
    assertThat(maya.sees(channel))
        .noneMatch(message -> message.text().contains("waits for an answer"));
    assertThat(maya.seesInThread(channel, root))
        .noneMatch(message -> message.text().contains("waits for an answer"));
    maya.presses(reminder, "Don't remind me");
    Message off = maya.waitsFor(maya.directMessages(), "won't remind you");
    assertThat(off.ts()).isEqualTo(reminder.ts());
  }

  @Test
  void anInterviewThatWaitsForAWeekPausesAndGoesOnWithItsAnswers() {
    String root = asked();
    maya.replies(channel, root, NOBODY);
    maya.waitsInThread(channel, root, "Noted: nobody for servers");

    time.passes(DAY.multipliedBy(7));
    Message paused = maya.waitsFor(channel, "so this is paused");
    assertThat(maya.seesInThread(channel, root))
        .noneMatch(message -> message.button("Not sure").isPresent());
    maya.presses(paused, "Resume");

    Message card = maya.waitsForButton(channel, root, "Not sure");
    assertThat(card.text()).contains("1 answer");
    assertThat(maya.waitsFor(channel, "is answering in the thread").ts()).isEqualTo(root);
  }

  @Test
  void timersSurviveARestart() {
    asked();
    stage.stopBot();

    time.passes(DAY);
    stage.startBot();

    maya.waitsFor(maya.directMessages(), "waits for an answer");
  }

  /** The thread in which the first question is open. */
  private String asked() {
    maya.types(channel, "/deploy-advice");
    String root = maya.waitsFor(channel, "is answering in the thread").ts();
    maya.presses(maya.wantsToBeAsked(channel, root), "None of these");
    maya.waitsForButton(channel, root, NOBODY);
    return root;
  }
}
