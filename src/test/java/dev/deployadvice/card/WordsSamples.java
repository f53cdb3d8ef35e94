package dev.deployadvice.card;

import static dev.deployadvice.card.CardSamples.CARDS;
import static dev.deployadvice.card.CardSamples.DIALOGUE;
import static dev.deployadvice.card.CardSamples.SMALL_TEAM;
import static dev.deployadvice.card.CardSamples.STEP;
import static dev.deployadvice.card.CardSamples.SUBJECT;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.dialogue.Doubt;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Move;
import dev.deployadvice.dialogue.Progress;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.dialogue.Reply.Remark;
import dev.deployadvice.dialogue.State;
import dev.deployadvice.dialogue.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Cards that answer words. */
final class WordsSamples {
  private static final AnswerSet SAID = said();

  private static final Move.Told TOLD =
      new Move.Told(Optional.of("1.1"), SAID, List.of(), List.of());

  private static final Move.Told UNSURE =
      new Move.Told(
          Optional.of("1.2"),
          AnswerSet.EMPTY,
          List.of(new Doubt("budget", List.of("under-25", "25-250"))),
          List.of("launch"));

  private WordsSamples() {}

  private static AnswerSet said() {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    answers.put("operations", List.of("nobody"));
    answers.put("budget", List.of("under-25"));
    answers.put("data", List.of("region"));
    answers.put("uptime", List.of("high"));
    answers.put("workload", List.of("background-jobs", "large-media"));
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("budget_usd", 20);
    details.put("region", "DE");
    details.put("users_in", List.of("EU", "CH"));
    return new AnswerSet(answers, Map.of("commitment", List.of("company-cloud")), details);
  }

  static void addTo(Map<String, Drawn> samples) {
    State invited = new State.Inviting(Progress.begun(Focus.ALL_OPTIONS));
    samples.put("invitation", draw(new Reply.Invite(1), invited));
    State told = new State.DealBreakersOpen(progress(TOLD));
    samples.put(
        "deal-breakers-told",
        draw(
            new Reply.AskDealBreakers(
                STEP,
                Optional.empty(),
                List.of("own-rooms-only", "works-offline"),
                Optional.of(TOLD)),
            told));
    samples.put("question-told", ask("traffic", TOLD));
    samples.put("question-unsure", ask("budget", UNSURE));
    samples.put(
        "line-overtaken", draw(new Reply.RewriteLine(3, SMALL_TEAM.getLast(), false), told));
    addAdvice(samples);
    addMisses(samples, invited, told);
    addRemarks(samples, told);
    addExplanations(samples, told);
  }

  private static void addAdvice(Map<String, Drawn> samples) {
    List<Move> moves = new ArrayList<>(SMALL_TEAM);
    AnswerSet before = DIALOGUE.answers(new Progress(Focus.ALL_OPTIONS, moves, STEP, 0));
    Map<String, List<String>> anew = new LinkedHashMap<>();
    anew.put("operations", List.of("dedicated"));
    anew.put("budget", List.of("under-25"));
    anew.put("control", List.of("full"));
    Move.Told corrected =
        new Move.Told(Optional.of("1.3"), AnswerSet.of(anew), List.of(), List.of());
    moves.add(corrected);
    State advised = new State.Advised(new Progress(Focus.ALL_OPTIONS, moves, STEP, STEP));
    Reply.Situation situation = DIALOGUE.situation(advised.progress());
    samples.put(
        "advice-changed",
        draw(
            new Reply.ShowAdvice(STEP, situation, Optional.of(corrected), Optional.of(before)),
            advised));
  }

  private static void addMisses(Map<String, Drawn> samples, State invited, State told) {
    State asking = new State.Asking(progress(TOLD), "traffic");
    samples.put("notice-miss-first", notice(new Remark.NotUnderstood(1, false), asking));
    samples.put("notice-miss-foreign", notice(new Remark.NotUnderstood(2, true), asking));
    samples.put("notice-miss-invited", notice(new Remark.NotUnderstood(2, false), invited));
    samples.put("notice-miss-deal-breakers", notice(new Remark.NotUnderstood(3, false), told));
    samples.put(
        "notice-miss-advised",
        notice(new Remark.NotUnderstood(1, false), new State.Advised(progress(TOLD))));
  }

  private static void addRemarks(Map<String, Drawn> samples, State told) {
    samples.put("notice-already-noted", notice(new Remark.AlreadyNoted(SAID), told));
    samples.put("notice-message-gone", notice(new Remark.MessageGone("1.1", SAID), told));
    samples.put("notice-nothing-to-skip", notice(new Remark.NothingToSkip(), told));
    samples.put("notice-stopped", notice(new Remark.Stopped(), told));
    samples.put("notice-restart-asked", notice(new Remark.RestartAsked(), told));
  }

  private static void addExplanations(Map<String, Drawn> samples, State told) {
    Map<String, Topic> topics =
        Map.of(
            "help", new Topic.Help(),
            "reasons", new Topic.Reasons(),
            "comparison", new Topic.Comparison(),
            "costs", new Topic.Costs(),
            "option", new Topic.Options(List.of("paas")),
            "options", new Topic.Options(List.of("vps", "on-premise")),
            "product", new Topic.Product("heroku"),
            "product-gone", new Topic.Product("ibm-cloud-foundry"));
    topics.forEach(
        (name, topic) ->
            samples.put("explained-" + name, notice(new Remark.Explained(topic), told)));
    addTopics(samples);
  }

  /** What the buttons of the advice show, read on a day on which prices are a few months old. */
  private static void addTopics(Map<String, Drawn> samples) {
    State advised = new State.Advised(new Progress(Focus.ALL_OPTIONS, SMALL_TEAM, STEP, STEP));
    CardContext context = CardContext.of(SUBJECT, advised).on(LocalDate.of(2026, 11, 20));
    Map<String, List<String>> changes = new LinkedHashMap<>();
    changes.put("operations", List.of("dedicated"));
    changes.put("launch", List.of("months"));
    Map<String, Topic> topics =
        Map.of(
            "costs-advised", new Topic.Costs(),
            "turning-points", new Topic.TurningPoints(),
            "trial", new Topic.Trial(changes),
            "trial-gone", new Topic.Trial(Map.of("unheard-of", List.of("unheard-of"))),
            "products", new Topic.Products(),
            "duties", new Topic.Duties());
    topics.forEach(
        (name, topic) ->
            samples.put(
                "explained-" + name,
                CARDS.draw(new Reply.Notice(new Remark.Explained(topic)), context)));
    Drawn costs = CARDS.draw(new Reply.Publish(new Topic.Costs()), context);
    samples.put("published-costs", costs);
    samples.put("published-costs-classic", costs.plainer());
    samples.put(
        "published-duties-classic",
        CARDS.draw(new Reply.Publish(new Topic.Duties()), context).plainer());
  }

  private static Drawn ask(String question, Move.Told told) {
    State asking = new State.Asking(progress(told), question);
    Reply.Situation situation = DIALOGUE.situation(asking.progress());
    return draw(new Reply.Ask(question, STEP, situation, Optional.of(told)), asking);
  }

  private static Drawn notice(Remark remark, State state) {
    return draw(new Reply.Notice(remark), state);
  }

  private static Drawn draw(Reply reply, State state) {
    return CARDS.draw(reply, CardContext.of(SUBJECT, state));
  }

  private static Progress progress(Move move) {
    return new Progress(Focus.ALL_OPTIONS, List.of(move), STEP, 0);
  }
}
