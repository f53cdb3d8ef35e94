package dev.deployadvice.catalog;

import dev.deployadvice.catalog.Question.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads one answer set, and refuses what the catalog's questions do not allow. */
final class AnswerSetReader {
  static final String ANSWERS = "answers";
  private static final String RULED_OUT = "ruled_out";
  private static final String DETAILS = "details";
  private static final List<String> BESIDE_ANSWERS = List.of(RULED_OUT, DETAILS);

  private final Catalog catalog;
  private final AnswerPlace place;

  AnswerSetReader(Catalog catalog, AnswerPlace place) {
    this.catalog = catalog;
    this.place = place;
  }

  /** Questions and answers in one map, which may hold what is ruled out and details too. */
  AnswerSet plain(Map<String, Node> map) {
    Map<String, Node> answers = new LinkedHashMap<>(map);
    answers.keySet().removeAll(BESIDE_ANSWERS);
    return answerSet(answers(answers, true), map);
  }

  /** Answers, what is ruled out, and details, each in a map of its own. */
  AnswerSet grouped(Map<String, Node> map) {
    Optional<Node> answers = Optional.ofNullable(map.get(ANSWERS));
    return answerSet(answers.map(node -> answers(map(ANSWERS, node), true)).orElse(Map.of()), map);
  }

  private AnswerSet answerSet(Map<String, List<String>> given, Map<String, Node> map) {
    Optional<Node> ruledOut = Optional.ofNullable(map.get(RULED_OUT));
    Optional<Node> details = Optional.ofNullable(map.get(DETAILS));
    return new AnswerSet(
        given,
        ruledOut.map(node -> answers(map(RULED_OUT, node), false)).orElse(Map.of()),
        details.map(new DetailReader(place.in(DETAILS))::read).orElse(Map.of()));
  }

  private Map<String, Node> map(String key, Node node) {
    return place.in(key).map(node, "a map from questions to answers");
  }

  private Map<String, List<String>> answers(Map<String, Node> map, boolean given) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    map.forEach(
        (id, node) -> {
          Question question = question(id, node);
          List<String> ticked = ticked(question, node);
          if (given) {
            checkTogether(question, node, ticked);
          }
          answers.put(id, ticked);
        });
    return answers;
  }

  private Question question(String id, Node node) {
    return catalog
        .findQuestion(id)
        .orElseThrow(
            () -> {
              List<String> known = catalog.questions().stream().map(Question::id).toList();
              return place.wrong(node, unknown("question", id, known));
            });
  }

  private List<String> ticked(Question question, Node node) {
    List<Node> nodes = node instanceof SequenceNode list ? list.getValue() : List.of(node);
    List<String> ticked = new ArrayList<>();
    for (Node each : nodes) {
      String answer = answer(question, each);
      if (!ticked.contains(answer)) {
        ticked.add(answer);
      }
    }
    if (ticked.isEmpty()) {
      throw at(question).wrong(node, "an empty list; leave the question out where it is open");
    }
    return ticked;
  }

  private String answer(Question question, Node node) {
    if (!(node instanceof ScalarNode scalar) || scalar.getTag().equals(Tag.NULL)) {
      throw at(question)
          .wrong(node, "expected an answer or a list of answers, found " + YamlValue.shown(node));
    }
    String id = scalar.getValue();
    if (question.findAnswer(id).isEmpty()) {
      List<String> known = question.answers().stream().map(Answer::id).toList();
      throw at(question).wrong(node, unknown("answer", id, known));
    }
    return id;
  }

  private void checkTogether(Question question, Node node, List<String> ticked) {
    if (ticked.size() < 2) {
      return;
    }
    if (!question.several()) {
      throw at(question).wrong(node, "takes one answer, found " + String.join(" and ", ticked));
    }
    for (String id : ticked) {
      if (question.requireAnswer(id).alone()) {
        throw at(question)
            .wrong(node, "'%s' stands alone, found %s".formatted(id, String.join(" and ", ticked)));
      }
    }
  }

  private AnswerPlace at(Question question) {
    return place.in("question '" + question.id() + "'");
  }

  private static String unknown(String what, String id, List<String> known) {
    return NearMiss.of(id, known)
        .map(near -> "unknown %s '%s'; did you mean '%s'?".formatted(what, id, near))
        .orElseGet(
            () ->
                "unknown %s '%s'; expected one of %s"
                    .formatted(what, id, String.join(", ", known)));
  }
}
