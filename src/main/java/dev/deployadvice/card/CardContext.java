package dev.deployadvice.card;

import dev.deployadvice.dialogue.State;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is drawn for: the interview as it stands at the moment of sending.
 *
 * @param state where the interview stands
 * @param pinning what is pinned about the project
 * @param links where to find its messages, as far as they are known
 * @param today the day on which it is drawn; empty where ages of facts are not to be told
 */
public record CardContext(
    Subject subject, State state, Pinning pinning, Links links, Optional<LocalDate> today) {

  public CardContext(Subject subject, State state, Pinning pinning, Links links) {
    this(subject, state, pinning, links, Optional.empty());
  }

  /** The context of an interview of which nothing is pinned and no link is known. */
  public static CardContext of(Subject subject, State state) {
    return new CardContext(subject, state, Pinning.NONE, Links.NONE);
  }

  /**
   * Which interview it is.
   *
   * @param interview its id
   * @param project as people wrote it; not escaped
   * @param owner the user who started it
   * @param channel the conversation that holds the headline
   */
  public record Subject(String interview, String project, String owner, String channel) {}

  /**
   * What is pinned about the project.
   *
   * @param pinned who pinned this headline and when; empty while it is not pinned
   * @param replaces when the pin was made that a new one would take down
   */
  public record Pinning(Optional<Pinned> pinned, Optional<Instant> replaces) {
    public static final Pinning NONE = new Pinning(Optional.empty(), Optional.empty());
  }

  /** Who pinned and when. */
  public record Pinned(String user, Instant at) {}

  /**
   * Links to messages.
   *
   * @param thread to the headline and its thread
   * @param card to the open card
   */
  public record Links(Optional<String> thread, Optional<String> card) {
    public static final Links NONE = new Links(Optional.empty(), Optional.empty());
  }

  /** The same, drawn on that day. */
  public CardContext on(LocalDate day) {
    return new CardContext(subject, state, pinning, links, Optional.of(day));
  }

  String interview() {
    return subject.interview();
  }
}
