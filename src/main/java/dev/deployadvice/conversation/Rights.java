package dev.deployadvice.conversation;

import dev.deployadvice.dialogue.Event;

/** Who may do what: an interview is its owner's, what explains it is everybody's. */
final class Rights {
  private Rights() {}

  static boolean isForEverybody(Event event) {
    return switch (event) {
      case Event.Pin _, Event.Why _, Event.Inquire _ -> true;
      case Event.AskMe _,
          Event.Tell _,
          Event.Revise _,
          Event.Miss _,
          Event.Deleted _,
          Event.TakeBack _,
          Event.Publish _,
          Event.AskRestart _,
          Event.SettleDealBreakers _,
          Event.Answer _,
          Event.Skip _,
          Event.Back _,
          Event.Change _,
          Event.Finish _,
          Event.Continue _,
          Event.Restart _,
          Event.Cancel _,
          Event.Resume _,
          Event.Remind _,
          Event.Pause _ ->
          false;
    };
  }
}
