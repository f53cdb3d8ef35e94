package dev.deployadvice.card;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.advice.Adviser;
import dev.deployadvice.advice.Outlook;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.dialogue.Dialogue;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Move;
import dev.deployadvice.dialogue.Progress;
import dev.deployadvice.dialogue.Reply;
import dev.deployadvice.dialogue.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

final class QuestionCardsTest {
  private static final String NONE = Event.SettleDealBreakers.NONE;
  private static final Catalog CATALOG = SampleCatalog.catalog();
  private static final Dialogue DIALOGUE = new Dialogue(new Adviser(CATALOG));
  private static final Phrases PHRASES = new Phrases(CATALOG);
  private static final CardContext CONTEXT =
      CardContext.of(
          new CardContext.Subject("iv1", "shop-backend", "U1", "C1"),
          new State.Asking(new Progress(Focus.ALL_OPTIONS, List.of(), 3, 0), "operations"));
  private static final Outlook OUTLOOK = new Outlook(false, 0.7, Optional.of("team"), 4, 3);

  @Test
  void asksWithButtonsAndSaysWhatWasNoted() {
    Move noted = new Move.Answered("workload", List.of("background-jobs", "gis"));

    Drawn drawn = ask("operations", AnswerSet.EMPTY, List.of(), Optional.of(noted));

    assertThat(drawn.text())
        .isEqualTo(
            """
            Noted: background jobs and maps and geodata.
            *If the server breaks on Sunday, who fixes it?*
            Some ways to host need somebody who patches, watches and repairs servers.
            Answers: Nobody, we'd rather not; One of us, on the side; People whose job it is.
            No answers yet · about 4 to go · Not sure? Without an answer I assume that servers \
            are looked after on the side.\
            """);
    assertThat(labels(drawn))
        .containsExactly(
            "Nobody, we'd rather not",
            "One of us, on the side",
            "People whose job it is",
            "Back",
            "Not sure");
  }

  @Test
  void countsOnlyTheLastFewQuestions() {
    assertThat(progress(List.of(), 5)).isEqualTo("No answers yet · about 5 to go");
    assertThat(progress(List.of(), 6)).isEqualTo("No answers yet · more than 5 to go");
    assertThat(progress(List.of(), 12)).isEqualTo("No answers yet · more than 5 to go");
  }

  @Test
  void aQuestionLeftOpenIsOneLessToGo() {
    assertThat(progress(List.of("team", "budget", "traffic", "uptime"), 0))
        .isEqualTo("No answers yet · about 1 to go");
  }

  @Test
  void marksThePresentAnswerWhereOneIsChanged() {
    AnswerSet answers = AnswerSet.of(Map.of("operations", List.of("part-time")));

    Drawn drawn = ask("operations", answers, List.of(), Optional.empty());

    assertThat(drawn.text()).contains("Until now: servers looked after on the side.");
    assertThat(labels(drawn)).contains("✓ One of us, on the side", "Keep as it was");
  }

  @Test
  void saysWhereNotSureStoodSoFar() {
    Drawn drawn = ask("operations", AnswerSet.EMPTY, List.of("operations"), Optional.empty());

    assertThat(drawn.text()).contains("Until now: not sure.");
  }

  @Test
  void offersBoxesWhereSeveralMayBeTicked() {
    AnswerSet answers = AnswerSet.of(Map.of("workload", List.of("gis")));

    Drawn drawn = ask("workload", answers, List.of(), Optional.empty());

    JsonNode boxes = DrawnCheck.elements(DrawnCheck.json(drawn)).getFirst();
    assertThat(boxes.path("type").asString()).isEqualTo("checkboxes");
    assertThat(boxes.path("options")).hasSize(2);
    assertThat(boxes.path("initial_options").path(0).path("value").asString()).isEqualTo("gis");
    assertThat(labels(drawn)).startsWith("Done", "None of these");
    assertThat(pressed(drawn, "None of these", List.of("gis")))
        .isEqualTo(on(new Event.Answer(3, "workload", List.of("plain", "gis"))));
  }

  @Test
  void usesAMenuForMoreThanFiveAnswers() {
    Drawn drawn = ask("many", AnswerSet.EMPTY, List.of(), Optional.empty());

    JsonNode menu = DrawnCheck.elements(DrawnCheck.json(drawn)).getFirst();
    assertThat(menu.path("type").asString()).isEqualTo("static_select");
    assertThat(menu.path("options")).hasSize(6);
  }

  @Test
  void settlesDealBreakersWithOneTap() {
    Reply.AskDealBreakers ask = new Reply.AskDealBreakers(0, Optional.empty());

    Drawn drawn = new DealBreakersCard(DIALOGUE, PHRASES).draw(ask, CONTEXT);

    DrawnCheck.holds("deal-breakers", drawn);
    assertThat(labels(drawn)).containsExactly("None of these", "Done");
    assertThat(pressed(drawn, "None of these", List.of()))
        .isEqualTo(on(new Event.SettleDealBreakers(0, List.of(NONE))));
    assertThat(pressed(drawn, "None of these", List.of("own-rooms-only")))
        .isEqualTo(on(new Event.SettleDealBreakers(0, List.of(NONE, "own-rooms-only"))));
    assertThat(pressed(drawn, "Done", List.of("own-rooms-only")))
        .isEqualTo(on(new Event.SettleDealBreakers(0, List.of("own-rooms-only"))));
  }

  @Test
  void showsWhatWasTickedWhenDealBreakersAreAskedAnew() {
    Move.DealBreakersSettled before = new Move.DealBreakersSettled(List.of("host-prescribed"));
    Reply.AskDealBreakers ask = new Reply.AskDealBreakers(7, Optional.of(before));

    Drawn drawn = new DealBreakersCard(DIALOGUE, PHRASES).draw(ask, CONTEXT);

    DrawnCheck.holds("deal-breakers anew", drawn);
    assertThat(drawn.text()).contains("Until now: the host is prescribed.");
    assertThat(pressed(drawn, "Keep as it was", List.of())).isEqualTo(on(new Event.Back(7)));
  }

  @Test
  void shrinksAnAnsweredCardToOneLine() {
    Move move = new Move.Answered("operations", List.of("nobody"));

    Drawn drawn = new ShrunkCard(PHRASES).draw(move, CONTEXT);

    DrawnCheck.holds("shrunk", drawn);
    assertThat(drawn.text()).isEqualTo("*Who runs servers*: nobody for servers");
    assertThat(pressed(drawn, "Change", List.of())).isEqualTo(on(new Event.Change("operations")));
  }

  @Test
  void survivesAnswersThatTheCatalogNoLongerHas() {
    Move move = new Move.Answered("gone<!here>", List.of("lost<!here>"));

    Drawn drawn = new ShrunkCard(PHRASES).draw(move, CONTEXT);

    assertThat(drawn.text()).isEqualTo("*gone&lt;!here&gt;*: lost&lt;!here&gt;");
  }

  private static String progress(List<String> skipped, int toGo) {
    Reply.Situation situation = new Reply.Situation(Focus.ALL_OPTIONS, AnswerSet.EMPTY, skipped);
    return Phrases.progress(situation, new Outlook(false, 0.7, Optional.of("team"), 12, toGo));
  }

  private static Drawn ask(
      String question, AnswerSet answers, List<String> skipped, Optional<Move> noted) {
    Reply.Situation situation = new Reply.Situation(Focus.ALL_OPTIONS, answers, skipped);
    Reply.Ask ask = new Reply.Ask(question, 3, situation, noted);
    Drawn drawn = new QuestionCard(CATALOG, PHRASES).draw(ask, OUTLOOK, CONTEXT);
    DrawnCheck.holds(question, drawn);
    return drawn;
  }

  private static List<String> labels(Drawn drawn) {
    return DrawnCheck.elements(DrawnCheck.json(drawn)).stream()
        .filter(element -> element.path("type").asString().equals("button"))
        .map(element -> element.path("text").path("text").asString())
        .toList();
  }

  private static Pressed pressed(Drawn drawn, String label, List<String> ticked) {
    return DrawnCheck.elements(DrawnCheck.json(drawn)).stream()
        .filter(element -> element.path("text").path("text").asString("").equals(label))
        .findFirst()
        .flatMap(
            element ->
                ActionId.parse(
                    element.path("action_id").asString(),
                    element.path("value").asString(""),
                    ticked))
        .orElseThrow();
  }

  private static Pressed on(Event event) {
    return new Pressed.OnInterview("iv1", event);
  }
}
