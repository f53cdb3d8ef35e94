package dev.deployadvice.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.dialogue.Dialogue;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.dialogue.State;
import dev.deployadvice.dialogue.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An interview as a conversation: somebody presses, and sees. Presses go to the card that is open.
 */
public final class Talk {
  private final Dialogue dialogue;
  private Step last;
  private Screen screen = Screen.EMPTY;

  private Talk(Dialogue dialogue, Focus focus) {
    this.dialogue = dialogue;
    this.last = dialogue.start(focus);
    this.screen = screen.after(last.replies());
  }

  public static Talk start(Catalog catalog) {
    return start(catalog, Focus.ALL_OPTIONS);
  }

  /** The invitation is answered with "Ask me instead". */
  public static Talk start(Catalog catalog, Focus focus) {
    return invited(catalog, focus).press(new Event.AskMe(1));
  }

  /** The invitation stands. */
  public static Talk invited(Catalog catalog, Focus focus) {
    return new Talk(new Dialogue(new Adviser(catalog)), focus);
  }

  /** Any event, also one that does not fit. */
  public Talk press(Event event) {
    last = dialogue.step(last.state(), event);
    screen = screen.after(last.replies());
    assertThat(screen).isEqualTo(Screen.in(last.state()));
    return this;
  }

  public Talk tick(String... dealBreakers) {
    return press(new Event.SettleDealBreakers(card(), List.of(dealBreakers)));
  }

  public Talk answer(String... answers) {
    return press(new Event.Answer(card(), openQuestion(), List.of(answers)));
  }

  public Talk skip() {
    return press(new Event.Skip(card(), openQuestion()));
  }

  public Talk back() {
    return press(new Event.Back(last.state() instanceof State.Advised ? screen.advice() : card()));
  }

  /** Answers every question from the map, as long as it has an answer to the open one. */
  public Talk answerFrom(Map<String, String> answers) {
    Optional<String> next = last.state().openQuestion().map(answers::get);
    while (next.isPresent()) {
      answer(next.get());
      next = last.state().openQuestion().map(answers::get);
    }
    return this;
  }

  public Talk change(String question) {
    return press(new Event.Change(question));
  }

  public Talk expectAsked(String question) {
    assertThat(last.state()).isInstanceOfAny(State.Asking.class, State.Changing.class);
    assertThat(openQuestion()).isEqualTo(question);
    return this;
  }

  public Talk expectDealBreakersAsked() {
    assertThat(last.state()).isInstanceOf(State.DealBreakersOpen.class);
    return this;
  }

  public Talk expectAdvised() {
    assertThat(last.state()).isInstanceOf(State.Advised.class);
    return this;
  }

  public Talk expectKnown(Map<String, List<String>> answers) {
    assertThat(known().answers().answers()).isEqualTo(answers);
    return this;
  }

  public Talk expectNotice(Reply.Remark remark) {
    assertThat(last.replies()).containsExactly(new Reply.Notice(remark));
    return this;
  }

  /** The kinds of the last turn's replies, in order. */
  public Talk expectReplies(Class<?>... kinds) {
    List<Class<?>> shown = last.replies().stream().<Class<?>>map(Object::getClass).toList();
    assertThat(shown).containsExactly(kinds);
    return this;
  }

  public State state() {
    return last.state();
  }

  public List<Reply> replies() {
    return last.replies();
  }

  public Reply.Situation known() {
    return dialogue.situation(last.state().progress());
  }

  public int card() {
    return last.state().progress().step();
  }

  public String openQuestion() {
    return last.state().openQuestion().orElseThrow();
  }
}
