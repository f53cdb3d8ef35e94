package dev.deployadvice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command where the app is not a member. */
final class MembershipStoryTest {
  private static final String COMMAND = "/deploy-advice";
  private static final String NOT_IN = "I'm not in this channel";
  private static final String FIRST_CARD = "Describe the project as you would to a colleague.";

  @TempDir private Path folder;

  @Test
  void theAppJoinsAPublicChannelAndStarts() {
    try (Stage stage = Stage.open(folder)) {
      Person maya = stage.person("maya");
      String general = maya.channel("general");
      maya.types(general, COMMAND + " for \"Acme shop\"");
      Message offer = maya.waitsFor(general, NOT_IN);

      maya.presses(offer, "Add me and start");

      Message headline = maya.waitsFor(general, "Where should Acme shop run?");
      assertThat(maya.waitsInThread(general, headline.ts(), FIRST_CARD).isPrivate()).isFalse();
    }
  }

  @Test
  void withoutTheScopeToJoinItSaysHowToInvite() {
    try (Stage stage = Stage.open(folder, Set.of("channels:join"))) {
      Person maya = stage.person("maya");
      String general = maya.channel("general");
      maya.types(general, COMMAND);
      Message offer = maya.waitsFor(general, NOT_IN);

      maya.presses(offer, "Add me and start");

      assertThat(maya.waitsFor(general, "/invite").isPrivate()).isTrue();
    }
  }

  @Test
  void anInvitationToAPrivateChannelStartsByItself() {
    try (Stage stage = Stage.open(folder)) {
      Person tomas = stage.person("tomas");
      String contract = tomas.channel("acme-contract");
      tomas.types(contract, COMMAND + " vps-or-paas");
      tomas.waitsFor(contract, "/invite");

      tomas.types(contract, "/invite @Deploy Advice");

      Message headline = tomas.waitsFor(contract, "is answering in the thread");
      assertThat(tomas.waitsInThread(contract, headline.ts(), FIRST_CARD)).isNotNull();
    }
  }

  @Test
  void itGoesOnInPrivateWhereThePersonLikesThatBetter() {
    try (Stage stage = Stage.open(folder)) {
      Person priya = stage.person("priya");
      String general = priya.channel("general");
      priya.types(general, COMMAND);
      Message offer = priya.waitsFor(general, NOT_IN);

      priya.presses(offer, "Do it in private");

      String messages = priya.directMessages();
      Message headline = priya.waitsFor(messages, "Where should general run?");
      priya.waitsInThread(messages, headline.ts(), FIRST_CARD);
      assertThat(priya.sees(general))
          .noneMatch(message -> message.text().contains("Where should general run?"));
    }
  }

  @Test
  void nothingIsPostedInAChannelBeforeTheAppIsIn() {
    try (Stage stage = Stage.open(folder)) {
      Person maya = stage.person("maya");
      String general = maya.channel("general");
      int before = maya.sees(general).size();

      maya.types(general, COMMAND);

      maya.waitsFor(general, NOT_IN);
      assertThat(maya.sees(general)).filteredOn(message -> !message.isPrivate()).hasSize(before);
      assertThat(maya.calls("join", Map.of("channel", general)).get("ok").asBoolean()).isTrue();
    }
  }

  @Test
  void whatIsCancelledUnseenIsSaidInPrivate() {
    try (Stage stage = Stage.open(folder)) {
      Person maya = stage.person("maya");
      String general = maya.channel("general");
      maya.types(general, COMMAND);
      maya.waitsFor(general, NOT_IN);

      maya.types(general, COMMAND + " cancel");

      assertThat(maya.waitsFor(general, "Nothing was posted").isPrivate()).isTrue();
    }
  }

  @Test
  void aRunningInterviewGoesOnInPrivateAndLeavesASign() {
    try (Stage stage = Stage.open(folder)) {
      Person maya = stage.person("maya");
      String channel = maya.channel("shop-backend");
      maya.types(channel, COMMAND);
      Message welcome = maya.waitsFor(channel, "Your first question is");

      maya.presses(welcome, "Continue in a DM");

      String messages = maya.directMessages();
      Message headline = maya.waitsFor(messages, "Where should shop-backend run?");
      maya.waitsInThread(messages, headline.ts(), FIRST_CARD);
      assertThat(maya.waitsFor(channel, "goes on in a direct message").isPrivate()).isFalse();
    }
  }

  @Test
  void theCommandAgainTriesAgain() {
    try (Stage stage = Stage.open(folder, Set.of("channels:read", "channels:join"))) {
      Person maya = stage.person("maya");
      String general = maya.channel("general");
      maya.types(general, COMMAND);
      maya.waitsFor(general, NOT_IN);
      maya.types(general, "/invite @Deploy Advice");

      maya.types(general, COMMAND);

      assertThat(maya.waitsFor(general, "is answering in the thread")).isNotNull();
    }
  }

  @Test
  void aStartInDirectMessagesStaysThere() {
    try (Stage stage = Stage.open(folder)) {
      Person maya = stage.person("maya");
      String messages = maya.directMessages();

      maya.types(messages, COMMAND);

      Message welcome = maya.waitsFor(messages, "Your first question is");
      assertThat(welcome.button("Continue in a DM")).isEmpty();
    }
  }
}
