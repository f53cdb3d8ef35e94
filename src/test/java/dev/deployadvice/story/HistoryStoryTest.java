package dev.deployadvice.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What was asked before is found again, and gone on with. */
final class HistoryStoryTest extends OnStage {

  @Test
  void aTeammateReopensTheAdviceAsTheirOwn() {
    String root = advised();
    Person tomas = stage.person("tomas");

    tomas.types(channel, "/deploy-advice history");
    Message history = tomas.waitsFor(channel, "What was asked and advised here");
    assertThat(history.isPrivate()).isTrue();
    assertThat(history.text()).contains("*shop-backend*: advice: ").contains("|open>");
    tomas.presses(history, "Reopen as my own");

    Message own = tomas.waitsFor(channel, "by <@%s>".formatted(tomas.id()));
    assertThat(own.ts()).isNotEqualTo(root);
    assertThat(tomas.waitsForButton(channel, own.ts(), "Pin in channel")).isNotNull();
  }

  @Test
  void theHeadlinesMenuReopensToo() {
    String root = advised();
    Person tomas = stage.person("tomas");
    Message headline = tomas.waitsFor(channel, "by <@%s>".formatted(maya.id()));
    assertThat(headline.ts()).isEqualTo(root);

    tomas.chooses(headline, "Reopen as my own");

    tomas.waitsFor(channel, "by <@%s>".formatted(tomas.id()));
  }

  @Test
  void anEmptyHistorySaysSo() {
    maya.types(channel, "/deploy-advice history");

    assertThat(maya.waitsFor(channel, "nothing here yet").isPrivate()).isTrue();
  }

  @Test
  void aStoppedInterviewIsResumedByName() {
    invited("/deploy-advice for shop");
    maya.types(channel, "/deploy-advice cancel shop");
    maya.waitsFor(channel, "stopped here");
    maya.types(channel, "/deploy-advice for blog");
    maya.waitsFor(channel, "Where should blog run?");

    maya.types(channel, "/deploy-advice resume shop");

    assertThat(maya.waitsFor(channel, "Where should shop run?* <@%s> is".formatted(maya.id())))
        .isNotNull();
  }

  private String advised() {
    String root = invited("/deploy-advice");
    maya.presses(maya.wantsToBeAsked(channel, root), "None of these");
    maya.waitsForButton(channel, root, "Not sure");
    maya.replies(channel, root, "finish now");
    maya.waitsForButton(channel, root, "Pin in channel");
    return root;
  }

  private String invited(String command) {
    maya.types(channel, command);
    String root = maya.waitsFor(channel, "is answering in the thread").ts();
    maya.waitsForButton(channel, root, "Ask me instead");
    return root;
  }
}
