package dev.deployadvice.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The other entrances: the Home tab, the shortcuts, and the Messages tab of an agent. */
final class SurfaceStoryTest extends OnStage {
  private static final String ANYWHERE = "get-advice";
  private static final String ON_MESSAGE = "get-advice-on-message";
  private static final String TELLING = "An internal tool, nobody for servers, up to $50 a month";

  @Test
  void homeSaysWhatThisIsAndStartsInPrivate() {
    Home empty = maya.waitsAtHome("What I read and keep");
    assertThat(empty.says()).doesNotContain("Your open interviews");

    maya.presses(empty, "Start in private");

    String direct = maya.directMessages();
    String root = maya.waitsFor(direct, "is answering in the thread").ts();
    maya.waitsForButton(direct, root, "Ask me instead");
    Home home = maya.waitsAtHome("Your open interviews");
    assertThat(home.linkOf("Open")).contains("/archives/" + direct);
  }

  @Test
  void homeIsRewrittenWhileSomebodyLooksAtIt() {
    maya.waitsAtHome("What I read and keep");

    Home home = maya.seesHomeChange("shop-backend", () -> maya.types(channel, "/deploy-advice"));

    assertThat(home.says()).contains("Your open interviews");
  }

  @Test
  void homeResumesWhatWasStopped() {
    String root = invited();
    maya.replies(channel, root, "cancel");
    Home stopped = maya.waitsAtHome("Stopped; the answers are kept.");

    maya.presses(stopped, "Resume");

    maya.waitsFor(channel, "is answering in the thread");
    assertThat(maya.waitsAtHome("shop-backend").says()).doesNotContain("Stopped");
  }

  @Test
  void homeAnswersAtItsTopWhatCannotBeDone() {
    maya.presses(maya.waitsAtHome("What I read and keep"), "Start in private");
    Home home = maya.waitsAtHome("Your open interviews");
    maya.waitsFor(maya.directMessages(), "is answering in the thread");

    Home answered =
        maya.seesHomeChange(
            "You are already answering", () -> maya.presses(home, "Start in private"));

    assertThat(answered.content().button("Another project")).isPresent();
  }

  @Test
  void homeShowsAdviceOfOthersOnlyWhereOneTookPart() {
    Person tomas = stage.person("tomas");
    String root = invited();
    maya.replies(channel, root, "nobody for servers");
    maya.waitsInThread(channel, root, "Noted: nobody");
    maya.replies(channel, root, "finish now");
    maya.waitsForButton(channel, root, "Pin in channel");
    assertThat(maya.waitsAtHome("Your advice").linkOf("Open")).contains("/archives/" + channel);
    assertThat(tomas.waitsAtHome("What I read and keep").says()).doesNotContain("shop-backend");

    tomas.types(channel, "/deploy-advice for blog");

    assertThat(tomas.waitsAtHome("Advice in your channels").says())
        .contains("shop-backend")
        .contains(maya.id())
        .doesNotContain("Noted");
  }

  @Test
  void globalShortcutStartsInTheChannelThatWasChosen() {
    String modal = maya.usesShortcut(ANYWHERE);

    maya.submits(
        modal,
        Map.of(
            "channel",
            Map.of(
                "da:start",
                Map.of("type", "conversations_select", "selected_conversation", channel)),
            "project",
            text("shop-acme"),
            "words",
            text(TELLING)));

    String root = maya.waitsFor(channel, "Where should shop-acme run?").ts();
    assertThat(maya.waitsInThread(channel, root, "Noted:").text()).contains("nobody for servers");
  }

  @Test
  void globalShortcutStartsInPrivateWhereNoChannelIsChosen() {
    String modal = maya.usesShortcut(ANYWHERE);

    maya.submits(modal, Map.of("words", text(TELLING)));

    maya.waitsFor(maya.directMessages(), "Where should our project run?");
  }

  @Test
  void messageShortcutReadsTheMessageAndLeavesALineUnderIt() {
    Person tomas = stage.person("tomas");
    String original = tomas.types(channel, TELLING).get("ts").asString();

    onMessage(maya, channel, original);

    Message headline = maya.waitsFor(channel, "is answering in the thread");
    maya.waitsInThread(channel, headline.ts(), "Noted: ");
    Message line = maya.waitsInThread(channel, original, "My advice on this");
    assertThat(headline.thread().filter(root -> !root.equals(headline.ts()))).isEmpty();
    assertThat(line.text()).contains("/p" + headline.ts().replace(".", ""));
    assertThat(maya.waitsFor(channel, "I started with").isPrivate()).isTrue();
  }

  @Test
  void messageShortcutInAThreadStaysThere() {
    String root = maya.types(channel, "where do we put this?").get("ts").asString();
    String reply = maya.replies(channel, root, TELLING);

    onMessage(maya, channel, reply);

    maya.waitsInThread(channel, root, "Where should shop-backend run?");
    maya.waitsInThread(channel, root, "Noted: ");
    assertThat(maya.seesInThread(channel, root))
        .noneMatch(message -> message.text().contains("My advice on this"));
  }

  @Test
  void messageShortcutSaysWhatToDoWhereTheAppIsNotAMember() {
    String general = maya.channel("general");
    String original = maya.types(general, TELLING).get("ts").asString();

    onMessage(maya, general, original);
    Message refused = maya.waitsFor(general, "I'm not in this channel yet");
    maya.presses(refused, "Add me and start");

    assertThat(refused.isPrivate()).isTrue();
    maya.waitsFor(general, "is answering in the thread");
    maya.waitsInThread(general, original, "My advice on this");
  }

  @Test
  void aMentionInTheChannelGetsTheSameLine() {
    String mention = maya.types(channel, "@Deploy Advice " + TELLING).get("ts").asString();

    maya.waitsInThread(channel, mention, "My advice on this");
  }

  @Test
  void agentGreetsOnceAndSuggestsWhatToWrite() {
    String direct = maya.directMessages();

    JsonNode told = maya.isTold("prompts", () -> maya.opensTab("messages"));
    maya.waitsFor(direct, "I help you decide");
    maya.isTold("prompts", () -> maya.opensTab("messages"));

    assertThat(told.get("prompts")).hasSize(4);
    assertThat(maya.sees(direct)).hasSize(1);
  }

  @Test
  void everySuggestedPromptIsUnderstood() {
    String direct = maya.directMessages();

    maya.types(direct, "help");
    maya.waitsFor(direct, "I help you decide");
    maya.types(direct, "on-premise or cloud");

    maya.waitsFor(direct, "Own hardware or cloud for our project?");
  }

  @Test
  void agentShowsThatItIsAtWork() {
    String direct = maya.directMessages();

    JsonNode working = maya.isTold("working", () -> maya.types(direct, TELLING));

    assertThat(working.get("status").asString()).isEqualTo("is reading…");
    await()
        .untilAsserted(
            () ->
                assertThat(stage.traffic())
                    .filteredOn(
                        entry -> entry.path("name").asString().contains("threads.setStatus"))
                    .hasSize(2));
  }

  private String invited() {
    maya.types(channel, "/deploy-advice");
    String root = maya.waitsFor(channel, "is answering in the thread").ts();
    maya.waitsForButton(channel, root, "Ask me instead");
    return root;
  }

  private static void onMessage(Person person, String channel, String ts) {
    person.calls("shortcut", Map.of("callback_id", ON_MESSAGE, "channel", channel, "ts", ts));
  }

  private static Map<String, Object> text(String value) {
    return Map.of("da:start", Map.of("type", "plain_text_input", "value", value));
  }
}
