package dev.deployadvice.card;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.catalog.CatalogLoader;
import dev.deployadvice.dialogue.Dialogue;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Move;
import dev.deployadvice.dialogue.Progress;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.dialogue.Reply.Remark;
import dev.deployadvice.dialogue.State;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One card of every kind, drawn with the built-in catalog, by the name of its golden file. */
final class CardSamples {
  static final Dialogue DIALOGUE = new Dialogue(new Adviser(CatalogLoader.load()));

  static final Cards CARDS = new Cards(DIALOGUE);
  static final int STEP = 7;
  private static final Instant PINNED = Instant.parse("2026-11-20T09:30:00Z");
  private static final Instant BEFORE = Instant.parse("2026-08-03T14:00:00Z");
  static final CardContext.Subject SUBJECT =
      new CardContext.Subject("iv1", "shop-backend", "U0ADA", "C0SHOP");

  private static final List<String> WITH_COMPARISONS = List.of("small-team", "own-rooms");

  static final List<Move> SMALL_TEAM =
      List.of(
          new Move.DealBreakersSettled(List.of()),
          new Move.Answered("operations", List.of("nobody")),
          new Move.Answered("launch", List.of("days")),
          new Move.Answered("budget", List.of("25-250")),
          new Move.Answered("traffic", List.of("1k-20k")));

  private CardSamples() {}

  static Map<String, Drawn> all() {
    Map<String, Drawn> samples = new LinkedHashMap<>();
    addCards(samples);
    addHeadlines(samples);
    addAdvice(samples);
    WordsSamples.addTo(samples);
    return samples;
  }

  private static void addCards(Map<String, Drawn> samples) {
    State open = new State.Asking(progress(Focus.ALL_OPTIONS, SMALL_TEAM), "operations");
    CardContext context = CardContext.of(SUBJECT, open);
    Reply.Situation situation = DIALOGUE.situation(open.progress());
    Reply.Situation start = DIALOGUE.situation(progress(Focus.ALL_OPTIONS, List.of()));
    Optional<Move> none = Optional.empty();
    Optional<Move> noted = Optional.of(SMALL_TEAM.getLast());
    samples.put(
        "deal-breakers", CARDS.draw(new Reply.AskDealBreakers(0, Optional.empty()), context));
    samples.put(
        "question-first",
        CARDS.draw(
            new Reply.Ask("operations", STEP, start, Optional.of(SMALL_TEAM.getFirst())), context));
    samples.put(
        "question-pattern", CARDS.draw(new Reply.Ask("pattern", STEP, situation, noted), context));
    samples.put(
        "question-boxes", CARDS.draw(new Reply.Ask("workload", STEP, situation, noted), context));
    samples.put(
        "question-change", CARDS.draw(new Reply.Ask("budget", STEP, situation, none), context));
    samples.put("shrunk", CARDS.draw(new Reply.Shrink(STEP, SMALL_TEAM.getLast()), context));
    samples.put("retired-advice", CARDS.draw(new Reply.RetireAdvice(), context));
    samples.put("notice-stale-card", CARDS.draw(new Reply.Notice(new Remark.StaleCard()), context));
    samples.put(
        "notice-why-asked",
        CARDS.draw(new Reply.Notice(new Remark.WhyAsked("operations")), context));
  }

  private static void addHeadlines(Map<String, Drawn> samples) {
    Progress some = progress(Focus.ALL_OPTIONS, SMALL_TEAM.subList(0, 2));
    Progress more = progress(Focus.ALL_OPTIONS, SMALL_TEAM);
    State advised = new State.Advised(more);
    samples.put("headline-asking", headline(new State.Asking(some, "launch")));
    samples.put("headline-leading", headline(new State.Asking(more, "pattern")));
    samples.put("headline-changing", headline(new State.Changing(more, "budget")));
    samples.put("headline-cancelled", headline(new State.Cancelled(some)));
    samples.put("headline-paused", headline(new State.Paused(some)));
    samples.put("headline-advised", headline(advised));
    CardContext.Links links =
        new CardContext.Links(
            Optional.of("https://acme.slack.com/archives/C0SHOP/p1"), Optional.empty());
    samples.put(
        "reminder",
        CARDS.draw(
            new Reply.Remind(),
            new CardContext(
                SUBJECT,
                new State.Asking(some, "launch"),
                CardContext.Pinning.NONE,
                new CardContext.Links(
                    Optional.empty(), Optional.of("https://acme.slack.com/archives/C0SHOP/p2")))));
    CardContext.Pinning replacing = new CardContext.Pinning(Optional.empty(), Optional.of(BEFORE));
    CardContext.Pinning pinned =
        new CardContext.Pinning(
            Optional.of(new CardContext.Pinned("U0BOB", PINNED)), Optional.empty());
    samples.put(
        "headline-replacing",
        CARDS.draw(new Reply.Headline(), new CardContext(SUBJECT, advised, replacing, links)));
    samples.put(
        "headline-pinned",
        CARDS.draw(new Reply.PinHeadline(), new CardContext(SUBJECT, advised, pinned, links)));
  }

  private static void addAdvice(Map<String, Drawn> samples) {
    addAdvice(samples, "small-team", Focus.ALL_OPTIONS, SMALL_TEAM);
    addAdvice(samples, "nothing-known", Focus.ALL_OPTIONS, List.of(new Move.Finished()));
    addAdvice(samples, "vps-or-paas", Focus.VPS_OR_PAAS, SMALL_TEAM);
    addAdvice(
        samples,
        "own-rooms",
        Focus.ALL_OPTIONS,
        List.of(
            new Move.DealBreakersSettled(List.of("own-rooms-only")),
            new Move.Answered("operations", List.of("part-time")),
            new Move.Skipped("budget")));
    addAdvice(
        samples,
        "none-left",
        Focus.ALL_OPTIONS,
        List.of(
            new Move.DealBreakersSettled(List.of("own-rooms-only", "host-prescribed")),
            new Move.Answered("commitment", List.of("company-cloud"))));
  }

  private static void addAdvice(
      Map<String, Drawn> samples, String name, Focus focus, List<Move> moves) {
    List<Move> all = new ArrayList<>(moves);
    State state = new State.Advised(progress(focus, all));
    CardContext context = CardContext.of(SUBJECT, state);
    Reply.Situation situation = DIALOGUE.situation(state.progress());
    Optional<Move> noted = Optional.of(moves.getLast());
    samples.put(
        "advice-" + name, CARDS.draw(new Reply.ShowAdvice(STEP, situation, noted), context));
    if (WITH_COMPARISONS.contains(name)) {
      samples.put(
          "comparisons-" + name, CARDS.draw(new Reply.ShowComparisons(STEP, situation), context));
    }
  }

  private static Drawn headline(State state) {
    return CARDS.draw(new Reply.Headline(), CardContext.of(SUBJECT, state));
  }

  static Progress progress(Focus focus, List<Move> moves) {
    return new Progress(focus, moves, STEP, 0);
  }
}
