package dev.deployadvice.store;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.dialogue.Doubt;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Move;
import dev.deployadvice.dialogue.Progress;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.dialogue.Reply.Remark;
import dev.deployadvice.dialogue.Reply.Situation;
import dev.deployadvice.dialogue.State;
import dev.deployadvice.dialogue.Topic;
import dev.deployadvice.dialogue.Trace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was stored by the released versions: each golden file holds one of these. */
final class StoredSamples {
  private static final Move.DealBreakersSettled SETTLED =
      new Move.DealBreakersSettled(List.of("host-prescribed"));
  private static final Move ANSWERED =
      new Move.Answered("workload", List.of("websockets", "background-jobs"));

  /** One of each move. */
  private static final List<Move> MOVES =
      List.of(
          SETTLED, ANSWERED, new Move.Skipped("budget"), new Move.Finished(), new Move.Continued());

  private static final AnswerSet SAID =
      new AnswerSet(
          Map.of("budget", List.of("under-25")),
          Map.of("data", List.of("own-premises")),
          Map.of("budget_usd", 20, "region", "DE"));

  private static final Move TOLD =
      new Move.Told(
          Optional.of("1795219200.000100"),
          SAID,
          List.of(new Doubt("traffic", List.of("under-1k", "1k-20k"))),
          List.of("launch"));

  /** One of each move that the second form has in addition. */
  private static final Progress TELLING =
      new Progress(
          Focus.ALL_OPTIONS,
          List.of(
              new Move.AskedInstead(),
              new Move.DealBreakersSettled(List.of(), List.of("own-rooms-only")),
              TOLD),
          8,
          5,
          new Trace(List.of(0, 3, 0), 2, 1, Optional.of(SAID)));

  private static final Situation SITUATION =
      new Situation(
          Focus.ON_PREMISE_OR_CLOUD,
          new AnswerSet(
              Map.of("workload", List.of("websockets", "background-jobs")),
              Map.of("data", List.of("own-premises")),
              Map.of("visitors", 8_000)),
          List.of("budget"));

  private StoredSamples() {}

  /** Those that the first form knew. */
  static Map<String, State> firstStates() {
    Map<String, State> states = new LinkedHashMap<>(states());
    states.keySet().removeAll(List.of("inviting", "telling", "paused"));
    return states;
  }

  static Map<String, State> states() {
    return Map.of(
        "inviting", new State.Inviting(Progress.begun(Focus.VPS_OR_PAAS)),
        "telling", new State.Asking(TELLING, "traffic"),
        "deal-breakers-open", new State.DealBreakersOpen(Progress.begun(Focus.ALL_OPTIONS)),
        "asking", new State.Asking(progress(Focus.VPS_OR_PAAS), "traffic"),
        "changing", new State.Changing(progress(Focus.ON_PREMISE_OR_CLOUD), "workload"),
        "advised", new State.Advised(new Progress(Focus.ALL_OPTIONS, MOVES, 9, 9)),
        "cancelled", new State.Cancelled(progress(Focus.ALL_OPTIONS)),
        "paused", new State.Paused(progress(Focus.ALL_OPTIONS)));
  }

  static Map<String, Reply> replies() {
    Map<String, Reply> replies = new LinkedHashMap<>(firstReplies());
    replies.put("remind", new Reply.Remind());
    replies.put("invite", new Reply.Invite(1));
    replies.put(
        "publish",
        new Reply.Publish(new Topic.Trial(Map.of("traffic", List.of("20k-500k", "over-500k")))));
    replies.put("signpost", new Reply.Signpost());
    replies.put("rewrite-line", new Reply.RewriteLine(3, ANSWERED, false));
    replies.put(
        "show-changed-advice",
        new Reply.ShowAdvice(7, SITUATION, Optional.of(TOLD), Optional.of(SAID)));
    replies.put(
        "ask-some-deal-breakers",
        new Reply.AskDealBreakers(
            3, Optional.empty(), List.of("own-rooms-only"), Optional.of(TOLD)));
    return replies;
  }

  /** Those that the first form knew. */
  static Map<String, Reply> firstReplies() {
    return Map.of(
        "headline", new Reply.Headline(),
        "ask-deal-breakers", new Reply.AskDealBreakers(3, Optional.of(SETTLED)),
        "ask", new Reply.Ask("traffic", 4, SITUATION, Optional.of(ANSWERED)),
        "shrink", new Reply.Shrink(5, ANSWERED),
        "retract", new Reply.Retract(6),
        "show-advice", new Reply.ShowAdvice(7, SITUATION, Optional.empty()),
        "show-comparisons", new Reply.ShowComparisons(8, SITUATION),
        "retire-advice", new Reply.RetireAdvice(),
        "pin-headline", new Reply.PinHeadline(),
        "notice", new Reply.Notice(new Remark.TickedBesideOthers("workload", "plain")));
  }

  static List<Remark> remarks() {
    return List.of(
        new Remark.StaleCard(),
        new Remark.NothingBefore(),
        new Remark.UnknownAnswer(),
        new Remark.NothingTicked("data"),
        new Remark.TickedBesideOthers("workload", "plain"),
        new Remark.TickedBesideNone(),
        new Remark.NothingToChange(),
        new Remark.AlreadyAdvised(),
        new Remark.NothingToAsk(),
        new Remark.NotAdvisedYet(),
        new Remark.IsCancelled(),
        new Remark.WhyAsked("team"),
        new Remark.NotUnderstood(2, true),
        new Remark.AlreadyNoted(SAID),
        new Remark.MessageGone("1.1", SAID),
        new Remark.NothingToSkip(),
        new Remark.Stopped(),
        new Remark.RestartAsked(),
        new Remark.Explained(new Topic.Help()),
        new Remark.Explained(new Topic.Reasons()),
        new Remark.Explained(new Topic.Comparison()),
        new Remark.Explained(new Topic.Costs()),
        new Remark.Explained(new Topic.TurningPoints()),
        new Remark.Explained(new Topic.Trial(Map.of("traffic", List.of("over-500k")))),
        new Remark.Explained(new Topic.Products()),
        new Remark.Explained(new Topic.Duties()),
        new Remark.Explained(new Topic.Options(List.of("paas", "vps"))),
        new Remark.Explained(new Topic.Product("heroku")));
  }

  private static Progress progress(Focus focus) {
    return new Progress(focus, MOVES, 6, 2);
  }
}
