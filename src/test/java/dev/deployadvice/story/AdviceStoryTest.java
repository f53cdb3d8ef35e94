package dev.deployadvice.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.deployadvice.workspace.api.Fault;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the buttons of the advice show, to whom, and what becomes of it. */
final class AdviceStoryTest extends OnStage {
  private Message advice;
  private String thread;

  @BeforeEach
  void askForAdvice() {
    maya.types(
        channel,
        "/deploy-advice nobody for servers, 5000 visitors a day, $50 a month, live in days");
    thread = maya.waitsFor(channel, "Where should shop-backend run?").ts();
    maya.waitsForButton(channel, thread, "None of these");
    maya.replies(channel, thread, "that's enough, what do you recommend?");
    advice = maya.waitsForButton(channel, thread, "What would change it");
  }

  @Test
  void costsAreShownToWhoeverPressesAndToAllOnRequest() {
    Person tomas = stage.person("tomas");

    tomas.presses(advice, "Costs");

    Message shown = tomas.waitsInThread(channel, thread, "What it costs");
    assertThat(shown.isPrivate()).isTrue();
    assertThat(blocksOf(shown)).contains("data_table", "data_visualization");

    maya.presses(advice, "Costs");
    maya.presses(maya.waitsInThread(channel, thread, "What it costs"), "Show to all");

    maya.waitsInThread(channel, thread, "What it costs");
    waitsForAll(tomas, "What it costs");
  }

  @Test
  void whereSlackRefusesNewerBlocksTheSameComesInClassicOnes() {
    stage.workspace().faults().next("chat.postEphemeral", new Fault.Refused("invalid_blocks"));

    maya.presses(advice, "Who does what");

    Message shown = maya.waitsInThread(channel, thread, "OS patches");
    assertThat(shown.isPrivate()).isTrue();
    assertThat(blocksOf(shown)).doesNotContain("data_table").contains("OS patches");
  }

  @Test
  void whatIsTriedChangesNothingUntilItsOwnerKeepsIt() {
    Person tomas = stage.person("tomas");
    tomas.presses(advice, "What would change it");
    tomas.presses(tomas.waitsForButton(channel, thread, "Try"), "Try");
    Message tried = tomas.waitsInThread(channel, thread, "Nothing is changed yet");

    tomas.presses(tried, "Keep");

    assertThat(tomas.waitsInThread(channel, thread, "Only").isPrivate()).isTrue();
    assertThat(maya.seesInThread(channel, thread)).anyMatch(each -> each.ts().equals(advice.ts()));

    maya.presses(advice, "What would change it");
    maya.presses(maya.waitsForButton(channel, thread, "Try"), "Try");
    maya.presses(maya.waitsInThread(channel, thread, "Nothing is changed yet"), "Keep");

    maya.waitsInThread(channel, thread, "because of");
  }

  @Test
  void productsAndDatesAreNamed() {
    maya.presses(advice, "Products");

    Message shown = maya.waitsInThread(channel, thread, "products to look at");
    assertThat(shown.text()).contains("a month by list prices of", "Wrong when", "2026");
  }

  private void waitsForAll(Person person, String words) {
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                person.seesInThread(channel, thread).stream()
                    .anyMatch(each -> !each.isPrivate() && each.text().contains(words)));
  }

  private static String blocksOf(Message message) {
    return message.json().path("blocks").toString();
  }
}
