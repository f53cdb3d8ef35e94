package dev.deployadvice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** People answer in their own words: in threads, by mention, in direct messages and in modals. */
final class TalkStoryTest extends OnStage {
  private static final String NOBODY = "Nobody, we'd rather not";
  private static final String OPERATORS = "People whose job it is";

  @Test
  void whatAReplyToldIsUndoneAsOne() {
    String root = asked();
    maya.replies(channel, root, NOBODY);
    Message card = maya.waitsForButton(channel, root, "Undo");

    maya.presses(card, "Undo");

    assertThat(maya.waitsForButton(channel, root, NOBODY).text()).contains("on Sunday");
  }

  @Test
  void editedMessageTellsWhatItSaysNow() {
    String root = asked();
    String told = maya.replies(channel, root, NOBODY);
    maya.waitsInThread(channel, root, "Noted: nobody for servers");

    maya.calls("edit", Map.of("channel", channel, "ts", told, "text", OPERATORS));

    maya.waitsInThread(channel, root, "Noted: an operations team");
  }

  @Test
  void deletedMessageIsAskedAboutInPrivate() {
    String root = asked();
    String told = maya.replies(channel, root, NOBODY);
    maya.waitsInThread(channel, root, "Noted: nobody for servers");

    maya.calls("delete", Map.of("channel", channel, "ts", told));
    Message question = maya.waitsForButton(channel, root, "Take it back");
    assertThat(question.isPrivate()).isTrue();
    maya.presses(question, "Take it back");

    assertThat(maya.waitsForButton(channel, root, NOBODY)).isNotNull();
  }

  @Test
  void correctionAfterTheAdviceNamesWhatChanged() {
    String root = asked();
    String told = maya.replies(channel, root, NOBODY);
    maya.waitsInThread(channel, root, "Noted: nobody");
    maya.replies(channel, root, "finish now");
    Message first = maya.waitsForButton(channel, root, "Pin in channel");
    assertThat(first.text()).contains("PaaS");

    maya.calls("edit", Map.of("channel", channel, "ts", told, "text", OPERATORS));

    Message second = maya.waitsInThread(channel, root, "an operations team");
    assertThat(second.button("Undo")).isPresent();
    assertThat(second.text()).containsAnyOf("→", "The change leaves");
    assertThat(maya.waitsInThread(channel, root, "Earlier advice stood here")).isNotNull();
  }

  @Test
  void answersAreChangedInAModal() {
    String root = asked();
    maya.replies(channel, root, NOBODY);
    Message card = maya.waitsForButton(channel, root, "Undo");

    String modal = maya.opensModal(card, "Change");
    JsonNode submitted =
        maya.submits(
            modal,
            Map.of(
                "operations",
                Map.of("da:change", chosen("dedicated")),
                "budget",
                Map.of("da:change", chosen("under-25"))));

    assertThat(submitted.get("result").asString()).isEqualTo("closed");
    assertThat(maya.waitsInThread(channel, root, "an operations team").text())
        .contains("Noted:")
        .contains(" · ");
  }

  @Test
  void aQuestionIsAnsweredInWordsInAModal() {
    String root = asked();
    Message card = maya.waitsForButton(channel, root, NOBODY);

    String modal = maya.opensModalByOption(card, "Answer in words");
    JsonNode refused = maya.submits(modal, "words", "da:words", "lovely weather");
    maya.submits(modal, "words", "da:words", NOBODY);

    assertThat(refused.get("errors").get("words").asString()).contains("found no answer");
    assertThat(maya.waitsInThread(channel, root, "Noted: nobody for servers")).isNotNull();
  }

  @Test
  void commandsInPlainWordsDoWhatButtonsDo() {
    String root = invited();
    Message card = maya.wantsToBeAsked(channel, root);
    maya.replies(channel, root, "none of these");
    maya.waitsForNewCard(channel, root, card);

    maya.replies(channel, root, "why");
    maya.waitsInThread(channel, root, "• *Not sure*");
    maya.replies(channel, root, "back");
    maya.waitsForButton(channel, root, "None of these");
    maya.replies(channel, root, "start over");
    assertThat(maya.waitsForButton(channel, root, "Keep them").isPrivate()).isTrue();
    maya.replies(channel, root, "cancel");

    Message stopped = maya.waitsInThread(channel, root, "Stopped. Your answers are kept.");
    assertThat(stopped.isPrivate()).isTrue();
  }

  @Test
  void sideQuestionsAreAnsweredAndTheCardStays() {
    String root = invited();
    Message card = maya.wantsToBeAsked(channel, root);

    maya.replies(channel, root, "what is a PaaS?");
    Message definition = maya.waitsInThread(channel, root, "platform as a service");
    maya.replies(channel, root, "is Heroku still alive?");
    maya.waitsInThread(channel, root, "6 Feb 2026");

    assertThat(definition.isPrivate()).isTrue();
    assertThat(definition.text()).contains("still open");
    maya.presses(card, "None of these");
    maya.waitsForNewCard(channel, root, card);
  }

  @Test
  void whatIsNotUnderstoodIsAnsweredInPrivateAndNeverTwiceTheSame() {
    String root = invited();

    maya.replies(channel, root, "the weather is lovely");
    Message first = maya.waitsInThread(channel, root, "nothing about hosting");
    maya.replies(channel, root, "it really is");
    Message second = maya.waitsInThread(channel, root, "I could not use that either");

    assertThat(List.of(first, second)).allMatch(Message::isPrivate);
    assertThat(second.button("Ask me instead")).isPresent();
  }

  @Test
  void twoMissesInAnotherLanguageAreToldApart() {
    String root = invited();

    maya.replies(channel, root, "wir brauchen keine eigenen Rechner");
    maya.waitsInThread(channel, root, "nothing about hosting");
    maya.replies(channel, root, "niemand kümmert sich darum");

    maya.waitsInThread(channel, root, "I understand English");
  }

  @Test
  void teammatesWordsAreNotTheOwnersAnswers() {
    String root = asked();
    Person tomas = stage.person("tomas");

    tomas.replies(channel, root, NOBODY);
    maya.replies(channel, root, OPERATORS);

    maya.waitsInThread(channel, root, "Noted: an operations team");
    assertThat(maya.seesInThread(channel, root))
        .noneMatch(message -> message.text().contains("Noted: nobody"));
  }

  @Test
  void aMentionInAThreadStartsThereAndIsHandledOnce() {
    String root = maya.types(channel, "where do we put this?").get("ts").asString();

    maya.replies(channel, root, "@Deploy Advice");
    maya.presses(maya.wantsToBeAsked(channel, root), "None of these");
    maya.waitsForButton(channel, root, NOBODY);
    maya.replies(channel, root, "@Deploy Advice " + NOBODY);

    maya.waitsInThread(channel, root, "Noted: nobody for servers");
    assertThat(maya.seesInThread(channel, root))
        .noneMatch(message -> message.text().contains("noted already"))
        .filteredOn(message -> message.text().contains("Where should"))
        .hasSize(1);
  }

  /** The thread in which the first question is open: who looks after servers. */
  private String asked() {
    String root = invited();
    maya.presses(maya.wantsToBeAsked(channel, root), "None of these");
    maya.waitsForButton(channel, root, NOBODY);
    return root;
  }

  private String invited() {
    maya.types(channel, "/deploy-advice");
    String root = maya.waitsFor(channel, "is answering in the thread").ts();
    maya.waitsForButton(channel, root, "Ask me instead");
    return root;
  }

  private static Map<String, Object> chosen(String answer) {
    return Map.of("type", "static_select", "selected_option", Map.of("value", answer));
  }
}
