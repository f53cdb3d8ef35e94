package dev.deployadvice.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clicks that go astray: old ones, double ones, other people's, and buttons that are not ours. */
final class ClickStoryTest extends OnStage {
  private Message headline;

  @BeforeEach
  void startAnInterview() {
    maya.types(channel, "/deploy-advice");
    headline = maya.waitsFor(channel, "Where should shop-backend run?");
  }

  @Test
  void anAnsweredCardShrinksAndCanBeChanged() {
    Message card = maya.wantsToBeAsked(channel, headline.ts());

    maya.presses(card, "None of these");

    maya.waitsForButton(channel, headline.ts(), "Not sure");
    Message shrunk = maya.waitsInThread(channel, headline.ts(), "Deal-breakers");
    assertThat(shrunk.ts()).isEqualTo(card.ts());
    assertThat(shrunk.button("Change")).isPresent();
  }

  @Test
  void aClickOnAnOldQuestionIsHarmless() {
    Message card = maya.wantsToBeAsked(channel, headline.ts());
    maya.presses(card, "None of these");
    Message question = maya.waitsForButton(channel, headline.ts(), "Not sure");

    maya.presses(card, "None of these");

    Message notice = maya.waitsInThread(channel, headline.ts(), "That card is an older one");
    assertThat(notice.isPrivate()).isTrue();
    assertThat(cards()).containsExactly(question.ts());
  }

  @Test
  void twoClicksAtOnceAnswerOnce() {
    Message card = maya.wantsToBeAsked(channel, headline.ts());

    List.of(1, 2).parallelStream().forEach(_ -> maya.presses(card, "None of these"));

    maya.waitsForButton(channel, headline.ts(), "Not sure");
    maya.waitsInThread(channel, headline.ts(), "That card is an older one");
    assertThat(cards()).hasSize(1);
  }

  @Test
  void somebodyElseMayReadButNotAnswer() {
    Person tomas = stage.person("tomas");
    Message card = maya.wantsToBeAsked(channel, headline.ts());

    tomas.presses(card, "None of these");

    Message notice = tomas.waitsInThread(channel, headline.ts(), "Only");
    assertThat(notice.isPrivate()).isTrue();
    assertThat(notice.text()).contains(maya.id());
    assertThat(maya.seesInThread(channel, headline.ts())).hasSize(2);
  }

  @Test
  void aButtonThatIsNotOursIsAnsweredInPrivate() {
    Message card = maya.wantsToBeAsked(channel, headline.ts());
    Message.Element button = card.button("None of these").orElseThrow();

    maya.acts(card, button.block(), forged(button, "settle|somebody|else|entirely"), Map.of());

    Message notice = maya.waitsInThread(channel, headline.ts(), "no longer");
    assertThat(notice.isPrivate()).isTrue();
    assertThat(cards()).containsExactly(card.ts());
  }

  @Test
  void ticksTravelWithDone() {
    Message card = maya.wantsToBeAsked(channel, headline.ts());

    maya.ticksAndPresses(card, List.of("must not leave our own rooms"), "Done");

    Message shrunk = maya.waitsInThread(channel, headline.ts(), "Deal-breakers");
    assertThat(shrunk.ts()).isEqualTo(card.ts());
  }

  @Test
  void noneOfTheseDoesNotThrowTicksAway() {
    Message card = maya.wantsToBeAsked(channel, headline.ts());

    maya.ticksAndPresses(card, List.of("must not leave our own rooms"), "None of these");

    Message notice = maya.waitsInThread(channel, headline.ts(), "You ticked something and pressed");
    assertThat(notice.isPrivate()).isTrue();
    assertThat(cards()).containsExactly(card.ts());
  }

  /** The cards that can still be answered. */
  private List<String> cards() {
    return maya.seesInThread(channel, headline.ts()).stream()
        .filter(
            message ->
                message.button("Not sure").isPresent()
                    || message.button("None of these").isPresent())
        .map(Message::ts)
        .toList();
  }

  private static Map<String, Object> forged(Message.Element button, String value) {
    Map<String, Object> action = new LinkedHashMap<>(button.action());
    action.put("value", value);
    return action;
  }
}
