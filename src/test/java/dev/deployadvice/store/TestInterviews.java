package dev.deployadvice.store;

import dev.deployadvice.conversation.Delivery;
import dev.deployadvice.conversation.Interview;
import dev.deployadvice.conversation.Interview.Address;
import dev.deployadvice.conversation.InterviewStore.Change;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Move;
import dev.deployadvice.dialogue.Progress;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.dialogue.State;
import java.time.Instant;
import java.util.List;

/** Interviews for the tests of the store; what they hold does not matter here. */
final class TestInterviews {
  static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  static final Address SHOP = new Address("T1", "C1", "shop", "U1");

  private TestInterviews() {}

  static Interview first(String id, Address address) {
    return new Interview(
        id,
        address,
        new State.DealBreakersOpen(Progress.begun(Focus.ALL_OPTIONS)),
        1,
        new Interview.Stamps(NOON, NOON, "catalog-1"));
  }

  static Interview next(Interview interview, String question) {
    Progress before = interview.state().progress();
    Progress after =
        new Progress(before.focus(), List.of(new Move.Skipped(question)), before.step() + 1, 0);
    return interview.moved(
        new State.Asking(after, question), NOON.plusSeconds(interview.version()));
  }

  static Interview cancelled(Interview interview) {
    return interview.moved(
        new State.Cancelled(interview.state().progress()), interview.stamps().touched());
  }

  static Delivery delivery(String id) {
    return new Delivery(id, "T1", "U1");
  }

  static Change change(String deliveryId, Interview interview, Reply... owed) {
    return new Change(delivery(deliveryId), interview, List.of(owed));
  }
}
