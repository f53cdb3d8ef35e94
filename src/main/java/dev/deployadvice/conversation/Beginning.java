package dev.deployadvice.conversation;

import dev.deployadvice.conversation.Outbox.Place;
import dev.deployadvice.conversation.Outbox.Placed;
import dev.deployadvice.conversation.Outbox.Role;
import dev.deployadvice.dialogue.Reply;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * With what an interview begins.
 *
 * @param words that describe the project
 * @param thread the root of the thread in which all of it is to stand; empty where its headline
 *     opens one
 * @param origin the message in the channel that it answers to; gets one line that leads to the
 *     headline
 */
public record Beginning(Optional<Words> words, Optional<Place> thread, Optional<Place> origin) {
  public static final Beginning NONE =
      new Beginning(Optional.empty(), Optional.empty(), Optional.empty());

  /** What is owed, with the line under the message that it answers to. */
  List<Reply> owed(List<Reply> replies) {
    return Stream.concat(replies.stream(), origin.map(_ -> new Reply.Signpost()).stream()).toList();
  }

  /** The messages of others that it hangs on. */
  List<Placed> placed() {
    return Stream.concat(
            thread.map(root -> new Placed(Role.THREAD, root)).stream(),
            origin.map(place -> new Placed(Role.ORIGIN, place)).stream())
        .toList();
  }
}
