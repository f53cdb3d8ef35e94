package dev.deployadvice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bot is killed in the middle of an interview and started again. */
final class RestartStoryTest {
  @TempDir private Path folder;

  @Test
  void aKilledBotGoesOnWhereItWas() {
    try (Stage stage = Stage.withoutBot(folder, Set.of())) {
      BotProcess bot = BotProcess.serve(stage.workspace(), folder);
      Person maya = stage.person("maya");
      String channel = maya.channel("shop-backend");
      maya.types(channel, "/deploy-advice");
      Message headline = maya.waitsFor(channel, "Where should shop-backend run?");
      Message first = maya.wantsToBeAsked(channel, headline.ts());

      // Killed the moment the answer is acknowledged: what is owed was stored, not yet shown.
      assertThat(maya.presses(first, "None of these").get("ok").asBoolean()).isTrue();
      bot.kill();

      try (BotProcess _ = BotProcess.serve(stage.workspace(), folder)) {
        Message second = maya.waitsForButton(channel, headline.ts(), "Not sure");
        assertThat(openCards(maya, channel, headline)).containsExactly(second.ts());

        maya.presses(second, "Nobody, we'd rather not");

        maya.waitsInThread(channel, headline.ts(), "nobody for servers");
        Message third = maya.waitsForNewCard(channel, headline.ts(), second);
        assertThat(openCards(maya, channel, headline)).containsExactly(third.ts());
        assertThat(maya.seesInThread(channel, headline.ts())).hasSize(4);
      }
    }
  }

  @Test
  void aClickWhileTheBotIsDownCanBeMadeAgain() {
    try (Stage stage = Stage.withoutBot(folder, Set.of())) {
      BotProcess bot = BotProcess.serve(stage.workspace(), folder);
      Person maya = stage.person("maya");
      String channel = maya.channel("shop-backend");
      maya.types(channel, "/deploy-advice");
      Message headline = maya.waitsFor(channel, "Where should shop-backend run?");
      Message first = maya.wantsToBeAsked(channel, headline.ts());
      bot.kill();

      assertThat(maya.presses(first, "None of these").get("ok").asBoolean()).isFalse();

      try (BotProcess _ = BotProcess.serve(stage.workspace(), folder)) {
        maya.presses(first, "None of these");
        Message second = maya.waitsForButton(channel, headline.ts(), "Not sure");
        assertThat(openCards(maya, channel, headline)).containsExactly(second.ts());
      }
    }
  }

  /** The cards that can still be answered. */
  private static List<String> openCards(Person person, String channel, Message headline) {
    return person.seesInThread(channel, headline.ts()).stream()
        .filter(
            message ->
                message.button("Not sure").isPresent()
                    || message.button("None of these").isPresent())
        .map(Message::ts)
        .toList();
  }
}
