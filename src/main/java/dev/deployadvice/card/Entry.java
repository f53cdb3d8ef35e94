package dev.deployadvice.card;

import dev.deployadvice.dialogue.Focus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A private reply that belongs to no step of an interview: what commands and refusals lead to. */
public sealed interface Entry {

  /** How the command is used. */
  record Help() implements Entry {}

  /**
   * An interview was started.
   *
   * @param inChannel whether it takes place in a channel, so that it can go on in private
   */
  record Welcome(Open open, boolean inChannel) implements Entry {}

  /** The first message in somebody's direct messages. */
  record Greeting() implements Entry {}

  /** An interview was started, but the words that came with the command were not read. */
  record UnreadWords(String words) implements Entry {}

  /**
   * The person has an interview open already.
   *
   * @param advised whether its advice stands; the link then leads to it
   */
  record AlreadyOpen(Open open, Focus focus, boolean advised) implements Entry {}

  /** Somebody else has an interview about the project open. */
  record OthersOpen(Open open, String owner, Focus focus) implements Entry {}

  /** A command was probably mistyped. */
  record DidYouMean(String meant, String typed) implements Entry {}

  /** {@code for} without a name, or the name of another project is wanted. */
  record NameMissing() implements Entry {}

  /**
   * The interview is stored, but the app is not a member of the channel.
   *
   * @param channel its id where it is read elsewhere; empty where it is read in that channel
   */
  record NotMember(String interview, Room room, Optional<String> channel) implements Entry {
    public NotMember(String interview, Room room) {
      this(interview, room, Optional.empty());
    }
  }

  /** Slack refused to pin. */
  record PinTrouble(String interview, String error) implements Entry {}

  /** The headline is pinned already. */
  record PinnedAlready(String by) implements Entry {}

  /** Somebody else pressed a button that is the owner's. */
  record NotYours(String owner, Start own) implements Entry {}

  /** "Start again…" was chosen. */
  record SureToRestart(String interview, String project) implements Entry {}

  /** A command fits several interviews. */
  record WhichOne(Doing doing, List<Open> open) implements Entry {
    public WhichOne {
      open = List.copyOf(open);
    }
  }

  /** A command needs an interview, and there is none that it could mean. */
  record NothingThere(Doing doing) implements Entry {}

  /** An interview that was cancelled before anything of it could be shown. */
  record NeverShown(String project) implements Entry {}

  /** What stands in the channel once an interview goes on in a direct message. */
  record WentPrivate(String project) implements Entry {}

  /** What was asked and advised in a channel, as far as somebody may see it. */
  record History(List<Past> past) implements Entry {
    public History {
      past = List.copyOf(past);
    }
  }

  /** Somebody said whether they want reminders. */
  record Reminding(boolean on) implements Entry {}

  /** The interview of a button is gone. */
  record Gone() implements Entry {}

  /** Something went wrong on our side. */
  record Apology(String id) implements Entry {}

  /**
   * An interview as a private reply names it.
   *
   * @param project as people wrote it; not escaped
   * @param link to the open card or to the thread, where one is known
   */
  record Open(String interview, String project, Optional<String> link) {}

  /**
   * An interview in a history.
   *
   * @param owner the user whose it is
   * @param own whether that is who asks
   */
  record Past(Open open, String owner, boolean own, Outcome outcome) {}

  /**
   * What became of an interview.
   *
   * @param stand where it stands
   * @param touched when its owner touched it last
   * @param advised the option's name; not escaped
   * @param pinned when it was pinned, if its pin stands
   */
  record Outcome(
      Stand stand, Instant touched, Optional<String> advised, Optional<Instant> pinned) {}

  /** Where an interview stands. */
  enum Stand {
    /** A question is open. */
    RUNNING,
    ADVISED,
    /** Stopped or paused. */
    RESTING
  }

  /** What a command wants to do to an interview. */
  enum Doing {
    CANCEL,
    RESUME
  }

  /** What kind of channel the app is not a member of. */
  enum Room {
    /** A public channel that the app may join by itself. */
    OPEN,
    /** A channel that somebody has to invite the app to. */
    BY_INVITATION,
    /** A channel that is archived, or in which apps may not post. */
    CLOSED
  }
}
