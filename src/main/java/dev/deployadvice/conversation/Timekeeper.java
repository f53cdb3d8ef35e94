package dev.deployadvice.conversation;

import dev.deployadvice.conversation.Conversations.Handled;
import dev.deployadvice.conversation.Timers.Kind;
import dev.deployadvice.conversation.Timers.Timer;
import dev.deployadvice.dialogue.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets happen what is due. Several instances may look at the same time: what a timer does is a
 * change of the interview like any other, with a delivery of its own, so that it is done once. Safe
 * for use by many threads.
 */
public final class Timekeeper {
  private static final Logger LOG = LoggerFactory.getLogger(Timekeeper.class);

  private final Conversations conversations;
  private final Timers timers;
  private final Timing timing;

  public Timekeeper(Conversations conversations, Timers timers, Timing timing) {
    this.conversations = conversations;
    this.timers = timers;
    this.timing = timing;
  }

  /** Looks once; the interviews that owe something since. */
  public List<String> ring() {
    List<String> rung = new ArrayList<>();
    for (Timer timer : timers.due(timing.clock().instant())) {
      try {
        if (ring(timer)) {
          rung.add(timer.interviewId());
        }
      } catch (StoreException failure) { // The others are due all the same.
        LOG.warn("interview {}: a timer did not ring: {}", timer.interviewId(), failure.toString());
      }
    }
    return List.copyOf(rung);
  }

  private boolean ring(Timer timer) {
    Optional<Event> event =
        conversations.chronicle().known(timer.interviewId()).flatMap(it -> due(it, timer));
    return event.isPresent() && conversations.ring(timer, event.get()) instanceof Handled.Done;
  }

  private Optional<Event> due(Interview interview, Timer timer) {
    Kind kind = timer.kind();
    if (!timing.isDue(interview, kind)) { // Touched meanwhile, or the settings changed.
      timing.timer(interview, kind).ifPresentOrElse(timers::set, () -> drop(timer));
      return Optional.empty();
    }
    return switch (kind) {
      case PAUSE -> Optional.of(new Event.Pause());
      case REMIND -> {
        if (isToBeReminded(interview)) {
          yield Optional.of(new Event.Remind());
        }
        drop(timer);
        yield Optional.empty();
      }
    };
  }

  /** Not of what nobody saw, not just before it pauses, and not against their wish. */
  private boolean isToBeReminded(Interview interview) {
    return conversations.chronicle().isShown(interview)
        && !timing.isDue(interview, Kind.PAUSE)
        && timers.wantsReminders(interview.address().team(), interview.address().user());
  }

  private void drop(Timer timer) {
    timers.drop(timer.interviewId(), timer.kind());
  }
}
