package dev.deployadvice.catalog;

import dev.deployadvice.catalog.Question.Answer;
import dev.deployadvice.catalog.Question.Condition;
import dev.deployadvice.catalog.Question.Role;
import dev.deployadvice.catalog.Question.Scale;
import dev.deployadvice.catalog.Question.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a question's file, and checks what can be seen in this file alone. */
final class QuestionReader {
  static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

  private static final int TITLE = 24;
  private static final int MOST_EFFORT = 3;
  private static final int MOST_TICKS = 10;
  private static final int MOST_ANSWERS = 20;
  private static final double ROUNDING = 0.01;

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "title",
          "ask",
          "why",
          "not-sure",
          "factor",
          "nature",
          "effort",
          "several",
          "ordered",
          "only-when",
          "answers");

  private static final Set<String> WITH_WORDS =
      Stream.concat(KEYS.stream(), QuestionWordsReader.KEYS.stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<String, Factor> FACTORS = byWord(Factor.values());
  private static final Map<String, Nature> NATURES = byWord(Nature.values());

  private final KnownIds known;

  QuestionReader(KnownIds known) {
    this.known = known;
  }

  Question read(String id, YamlMap root) {
    root.only(WITH_WORDS);
    checkId(id, root);
    Wording wording =
        new Wording(
            root.text("title", TITLE), root.text("ask"), root.text("why"), root.text("not-sure"));
    boolean several = root.value("several").map(YamlValue::flag).orElse(false);
    Role role = role(id, root);
    AnswerRowReader rows = new AnswerRowReader(known, id, several, role.onlyWhen());
    return new Question(id, wording, role, several, answers(rows, root, several));
  }

  /** The words by which an enum's constants are written. */
  static <E extends Enum<E>> Map<String, E> byWord(E[] constants) {
    return Arrays.stream(constants)
        .collect(
            Collectors.toUnmodifiableMap(
                each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                Function.identity()));
  }

  /** The id must be that of the file, so that everything is found where it is looked for. */
  static void checkId(String id, YamlMap root) {
    String found = root.text("id");
    if (!found.isBlank() && !found.equals(id)) {
      root.complain("id", "'" + found + "'", "'" + id + "' as in the file's name");
    }
  }

  private Role role(String id, YamlMap root) {
    Optional<Factor> factor = root.value("factor").flatMap(each -> each.oneOf(FACTORS));
    Optional<Nature> nature = root.value("nature").flatMap(each -> each.oneOf(NATURES));
    int effort = root.value("effort").map(each -> each.wholeNumber(1, MOST_EFFORT)).orElse(1);
    Optional<Condition> onlyWhen = root.mapIfAny("only-when").flatMap(each -> condition(id, each));
    return new Role(
        factor.orElse(Factor.PEOPLE), nature.orElse(Nature.FACT), effort, onlyWhen, scale(root));
  }

  private static Optional<Scale> scale(YamlMap root) {
    boolean several = root.quiet().valueIfAny("several").map(YamlValue::flag).orElse(false);
    if (several && root.has("ordered")) {
      root.complain("ordered", "it beside 'several: true'", "it only where one answer is given");
    }
    return root.mapIfAny("ordered")
        .map(
            map -> {
              map.only(Set.of("more", "less"));
              return new Scale(map.text("more"), map.text("less"));
            });
  }

  private Optional<Condition> condition(String id, YamlMap map) {
    if (map.keys().size() != 1) {
      map.complain(map.keys().size() + " keys", "one question and its answers");
      return Optional.empty();
    }
    String question = map.keys().iterator().next();
    Set<String> others = new TreeSet<>(known.questions());
    others.remove(id);
    if (!others.contains(question)) {
      String found = question.equals(id) ? "the question itself" : "an unknown question";
      map.complain(question, found, YamlMap.expectedOneOf(question, others));
      return Optional.empty();
    }
    List<String> answers =
        map.list(question).stream()
            .map(each -> known.answers(question).map(each::oneOf).orElseGet(() -> each.text(50)))
            .toList();
    return Optional.of(new Condition(question, answers));
  }

  private static List<Answer> answers(AnswerRowReader reader, YamlMap root, boolean several) {
    List<YamlMap> maps = root.maps("answers");
    if (maps.size() == 1 || maps.size() > (several ? MOST_TICKS : MOST_ANSWERS)) {
      int most = several ? MOST_TICKS : MOST_ANSWERS;
      root.complain("answers", maps.size() + " answers", "2 to " + most);
    }
    List<Answer> answers = new ArrayList<>();
    maps.forEach(map -> answers.add(reader.read(map)));
    checkPriors(root, several, answers);
    boolean matters = answers.stream().anyMatch(each -> !each.effects().points().isEmpty());
    if (!answers.isEmpty() && !matters) {
      root.complain("answers", "no answer with points", "at least one");
    }
    return answers;
  }

  private static void checkPriors(YamlMap root, boolean several, List<Answer> answers) {
    double sum = answers.stream().mapToDouble(Answer::prior).sum();
    boolean complete = root.maps("answers").stream().allMatch(each -> each.has("prior"));
    if (!several && complete && !answers.isEmpty() && Math.abs(sum - 1) > ROUNDING + 1e-9) {
      String found = "priors that sum to " + String.format(Locale.ROOT, "%.2f", sum);
      root.complain("answers", found, "1.00");
    }
  }
}
