package dev.deployadvice.card;

import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Focus;

/** What a press on one of our buttons or menus means. */
public sealed interface Pressed {

  /** Something happens to an interview. */
  record OnInterview(String interview, Event event) implements Pressed {}

  /** "Start again…": a private card asks first, because the answers would be forgotten. */
  record RestartAsked(String interview) implements Pressed {}

  /** "Answer in words": a modal takes them. */
  record InWords(String interview) implements Pressed {}

  /** "Change answers": a modal shows them all. */
  record ChangeAnswers(String interview) implements Pressed {}

  /** "Add me and start": the app joins the channel, and the interview goes on there. */
  record JoinChannel(String interview) implements Pressed {}

  /** The interview goes on in a direct message. */
  record MovePrivately(String interview) implements Pressed {}

  /** An interview of one's own is wanted, although somebody else's is open. */
  record Begin(Start start) implements Pressed {}

  /** An interview is wanted in the direct messages with the app. */
  record BeginPrivately() implements Pressed {}

  /** An interview is wanted; a modal asks where. */
  record ChooseWhere() implements Pressed {}

  /** An interview about another project is wanted; its name is not known yet. */
  record NameAnother(Focus focus) implements Pressed {}

  /** "Did you mean": the command text as it should have been typed. */
  record MeantCommand(String text) implements Pressed {}

  /** "Did you mean": no, the words are a description of the project. */
  record MeantWords(String text) implements Pressed {}

  /** "Reopen as my own": an interview of one's own on what another one was told. */
  record Reopen(String interview) implements Pressed {}

  /** "Don't remind me", or again. */
  record Reminders(boolean wanted) implements Pressed {}

  /** The private card is no longer wanted. */
  record Dismissed() implements Pressed {}

  /** Nothing to do but to acknowledge: a box was ticked, a link was followed. */
  record Nothing() implements Pressed {}
}
