package dev.deployadvice.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.deployadvice.workspace.api.Fault;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pinning: by whom, in place of what, and what is said when Slack refuses. */
final class PinStoryTest extends OnStage {
  private static final String PIN = "Pin in channel";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void anybodyInTheChannelMayPin() {
    Message advice = advised(maya, "/deploy-advice");
    Person tomas = stage.person("tomas");

    tomas.presses(advice, PIN);

    String headline = advice.thread().orElseThrow();
    waitForPins(List.of(headline));
    maya.waitsFor(channel, "pinned");
    assertThat(headlineSays(headline)).contains(tomas.id());
  }

  @Test
  void aNewPinTakesThePlaceOfTheEarlierOne() {
    Message first = advised(maya, "/deploy-advice");
    maya.presses(first, PIN);
    waitForPins(List.of(first.thread().orElseThrow()));
    Person tomas = stage.person("tomas");
    tomas.types(channel, "/deploy-advice");
    Message offer = tomas.waitsFor(channel, "is already answering for");
    tomas.presses(offer, "My own view");
    Message headline = tomas.waitsFor(channel, "<@" + tomas.id() + "> is answering");
    Message second = adviceIn(tomas, headline);

    tomas.presses(second, PIN);

    waitForPins(List.of(headline.ts()));
  }

  @Test
  void aPinThatSomebodyTakesDownIsRespected() {
    Message advice = advised(maya, "/deploy-advice");
    String headline = advice.thread().orElseThrow();
    maya.presses(advice, PIN);
    waitForPins(List.of(headline));
    await().atMost(PATIENCE).until(() -> headlineSays(headline).contains("who pinned this"));

    maya.calls("unpin", Map.of("channel", channel, "ts", headline));

    await().atMost(PATIENCE).until(() -> !headlineSays(headline).contains("who pinned this"));
    assertThat(maya.seesPinned(channel)).isEmpty();
  }

  @Test
  void pressingTwicePinsOnce() {
    Message advice = advised(maya, "/deploy-advice");

    maya.presses(advice, PIN);
    maya.presses(advice, PIN);

    String headline = advice.thread().orElseThrow();
    assertThat(maya.waitsInThread(channel, headline, "This is pinned already").isPrivate())
        .isTrue();
    assertThat(pinsTaken()).isEqualTo(1);
    assertThat(maya.seesPinned(channel)).containsExactly(headline);
  }

  @ParameterizedTest
  @CsvSource({
    "too_many_pins, Unpin one",
    "restricted_action, workspace admin",
    "missing_scope, pins:write",
    "external_channel_migrating, Try again in some minutes",
    "surprise_error, Slack did not let me pin"
  })
  void everyRefusalIsExplainedInPrivateAndCanBeRetried(String error, String says) {
    Message advice = advised(maya, "/deploy-advice");
    stage.workspace().faults().next("pins.add", new Fault.Refused(error));

    maya.presses(advice, PIN);

    Message trouble = maya.waitsInThread(channel, advice.thread().orElseThrow(), says);
    assertThat(trouble.isPrivate()).isTrue();
    maya.presses(trouble, "Try again");
    waitForPins(List.of(advice.thread().orElseThrow()));
  }

  @Test
  void slackHavingTroubleOnlyDelaysThePin() {
    Message advice = advised(maya, "/deploy-advice");
    stage.workspace().faults().next("pins.add", new Fault.Status(503));

    maya.presses(advice, PIN);

    waitForPins(List.of(advice.thread().orElseThrow()));
  }

  /** The first message of the advice, reached by the shortest way. */
  private Message advised(Person person, String command) {
    person.types(channel, command);
    return adviceIn(person, person.waitsFor(channel, "is answering in the thread"));
  }

  private Message adviceIn(Person person, Message headline) {
    Message card = person.wantsToBeAsked(channel, headline.ts());
    person.ticksAndPresses(card, List.of("must not leave our own rooms"), "Done");
    return person.waitsForButton(channel, headline.ts(), PIN);
  }

  /** How often Slack took a pin of the bot. */
  private long pinsTaken() {
    return stage.traffic().stream()
        .filter(call -> call.get("name").asString().equals("pins.add"))
        .filter(call -> call.get("ok").asBoolean())
        .count();
  }

  private void waitForPins(List<String> expected) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(maya.seesPinned(channel)).isEqualTo(expected));
  }

  private String headlineSays(String ts) {
    return maya.sees(channel).stream()
        .filter(message -> message.ts().equals(ts))
        .map(Message::text)
        .findFirst()
        .orElse("");
  }
}
