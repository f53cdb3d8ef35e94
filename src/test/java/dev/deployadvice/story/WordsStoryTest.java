package dev.deployadvice.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What people type behind the command, well or badly. */
final class WordsStoryTest extends OnStage {
  @Test
  void helpIsPrivate() {
    maya.types(channel, "/deploy-advice help");

    assertThat(maya.waitsFor(channel, "/deploy-advice for").isPrivate()).isTrue();
  }

  @Test
  void aSlipIsAskedBackAndCanBeTakenAsMeant() {
    maya.types(channel, "/deploy-advice vps-or-pass");
    Message question = maya.waitsFor(channel, "Did you mean");

    maya.presses(question, "vps-or-paas");

    assertThat(maya.waitsFor(channel, "is answering in the thread").isPrivate()).isFalse();
  }

  @Test
  void aNameCanNeitherPingNorLink() {
    maya.types(channel, "/deploy-advice for \"<!channel> <https://evil.example|pay>\"");

    Message headline = maya.waitsFor(channel, "Where should");
    String blocks = headline.json().get("blocks").toString();
    assertThat(blocks).doesNotContain("<!channel>").doesNotContain("<https://evil");
    assertThat(headline.text()).doesNotContain("<!channel>").doesNotContain("<https://evil");
  }

  @Test
  void threeThousandCharactersStartAnInterviewAndAreQuotedBack() {
    maya.types(channel, "/deploy-advice " + "we sell <!channel> chairs ".repeat(115));

    Message quoted = maya.waitsFor(channel, "found nothing about hosting");
    assertThat(quoted.isPrivate()).isTrue();
    assertThat(quoted.text()).contains("we sell &lt;!channel&gt; chairs").hasSizeLessThan(1_000);
    assertThat(maya.waitsFor(channel, "Where should shop-backend run?")).isNotNull();
  }

  @Test
  void anotherProjectIsNamedInAModal() {
    maya.types(channel, "/deploy-advice");
    Message headline = maya.waitsFor(channel, "is answering in the thread");
    maya.waitsForButton(channel, headline.ts(), "Ask me instead");
    maya.types(channel, "/deploy-advice");
    Message offer = maya.waitsFor(channel, "You are already answering");

    String modal = maya.opensModal(offer, "Another project");
    maya.submits(modal, "name", "da:name", "Acme shop");

    Message second = maya.waitsFor(channel, "Where should Acme shop run?");
    assertThat(maya.waitsForButton(channel, second.ts(), "Ask me instead")).isNotNull();
  }

  @Test
  void cancelStopsAndResumeGoesOn() {
    maya.types(channel, "/deploy-advice");
    Message headline = maya.waitsFor(channel, "is answering in the thread");
    maya.presses(maya.wantsToBeAsked(channel, headline.ts()), "None of these");
    maya.waitsForButton(channel, headline.ts(), "Not sure");

    maya.types(channel, "/deploy-advice cancel");
    maya.waitsInThread(channel, headline.ts(), "stopped");
    maya.types(channel, "/deploy-advice resume");

    maya.waitsForButton(channel, headline.ts(), "Not sure");
  }

  @Test
  void anotherStartAsksWhichProjectIsMeant() {
    maya.types(channel, "/deploy-advice");
    maya.waitsFor(channel, "is answering in the thread");

    maya.types(channel, "/deploy-advice");

    assertThat(maya.waitsFor(channel, "You are already answering").isPrivate()).isTrue();
  }

  @Test
  void somebodyElsesInterviewIsOfferedFirst() {
    Person tomas = stage.person("tomas");
    maya.types(channel, "/deploy-advice");
    maya.waitsFor(channel, "is answering in the thread");

    tomas.types(channel, "/deploy-advice");
    Message offer = tomas.waitsFor(channel, "is already answering for");
    tomas.presses(offer, "My own view");

    assertThat(tomas.waitsFor(channel, "<@" + tomas.id() + "> is answering")).isNotNull();
  }

  @Test
  void aMentionStartsAsTheCommandDoes() {
    maya.types(channel, "@Deploy Advice where should we host this?");

    assertThat(maya.waitsFor(channel, "Where should shop-backend run?").isPrivate()).isFalse();
  }

  @Test
  void aDirectMessageIsAnsweredWithHelpOrTaken() {
    String messages = maya.directMessages();

    maya.types(messages, "hello there");
    maya.waitsFor(messages, "/deploy-advice for");
    maya.types(messages, "start");

    assertThat(maya.waitsFor(messages, "is answering in the thread")).isNotNull();
  }
}
