package dev.deployadvice.card;

import dev.deployadvice.catalog.Catalog;
import dev.deployadvice.catalog.DealBreaker;
import dev.deployadvice.catalog.Factor;
import dev.deployadvice.catalog.Language;
import dev.deployadvice.catalog.Nature;
import dev.deployadvice.catalog.Question;
import dev.deployadvice.catalog.Question.Answer;
import dev.deployadvice.catalog.Question.Effects;
import dev.deployadvice.catalog.Question.Label;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A catalog of a few questions, for the shapes that a card can have. */
final class SampleCatalog {
  private SampleCatalog() {}

  static Catalog catalog() {
    return new Catalog(
        "sample",
        List.of(operations(), workload(), many()),
        List.of(),
        List.of(),
        new Catalog.Reference(
            dealBreakers(), Catalog.Weighing.NONE, Map.of(), Catalog.Money.NONE, Language.NONE));
  }

  private static List<DealBreaker> dealBreakers() {
    return List.of(
        new DealBreaker(
            "own-rooms-only",
            "The data must not leave our own rooms",
            "the data stays in your own rooms",
            new DealBreaker.Consequence("data", Optional.of("own-premises"))),
        new DealBreaker(
            "host-prescribed",
            "Our organisation prescribes the host",
            "the host is prescribed",
            new DealBreaker.Consequence("commitment", Optional.empty())));
  }

  private static Question operations() {
    return question(
        "operations",
        new Question.Wording(
            "Who runs servers",
            "If the server breaks on Sunday, who fixes it?",
            "Some ways to host need somebody who patches, watches and repairs servers.",
            "Without an answer I assume that servers are looked after on the side."),
        List.of(
            answer("nobody", "Nobody, we'd rather not", "nobody for servers"),
            answer("part-time", "One of us, on the side", "servers looked after on the side"),
            answer("dedicated", "People whose job it is", "people for servers")));
  }

  private static Question workload() {
    List<Answer> answers =
        List.of(
            answer("background-jobs", "Background jobs", "background jobs"),
            answer("gis", "Maps & geodata", "maps and geodata"),
            alone("plain", "None of these", "plain web pages"));
    return new Question("workload", wording("workload"), role(), true, answers);
  }

  private static Question many() {
    List<Answer> answers =
        Stream.of("one", "two", "three", "four", "five", "six")
            .map(id -> answer(id, "Number " + id, "number " + id))
            .toList();
    return question("many", wording("many"), answers);
  }

  private static Question question(String id, Question.Wording wording, List<Answer> answers) {
    return new Question(id, wording, role(), false, answers);
  }

  private static Question.Wording wording(String id) {
    return new Question.Wording(
        "Title of " + id, "What about " + id + "?", "Why " + id + ".", "I assume no " + id + ".");
  }

  private static Question.Role role() {
    return new Question.Role(Factor.PEOPLE, Nature.DECISION, 1, Optional.empty(), Optional.empty());
  }

  private static Answer answer(String id, String button, String noted) {
    Label label = new Label(button, "It means " + noted + ".", noted, List.of());
    return new Answer(id, label, 0.5, false, new Effects(Map.of(), Map.of()));
  }

  private static Answer alone(String id, String button, String noted) {
    Label label = new Label(button, "It means " + noted + ".", noted, List.of());
    return new Answer(id, label, 0.5, true, new Effects(Map.of(), Map.of()));
  }
}
