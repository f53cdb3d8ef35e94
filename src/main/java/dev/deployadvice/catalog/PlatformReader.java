package dev.deployadvice.catalog;

import dev.deployadvice.catalog.Platform.Check;
import dev.deployadvice.catalog.Platform.Kind;
import dev.deployadvice.catalog.Platform.Role;
import dev.deployadvice.catalog.Platform.Standing;
import dev.deployadvice.catalog.Platform.Status;
import dev.deployadvice.catalog.Platform.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads a platform's file: what it is and how it stands. */
final class PlatformReader {
  private static final Map<String, Status> STATUSES = QuestionReader.byWord(Status.values());
  private static final Map<String, Kind> KINDS = QuestionReader.byWord(Kind.values());
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_SENTENCE = 180;

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "name",
          "option",
          "also-for",
          "kind",
          "shapes",
          "needs",
          "says",
          "strength",
          "wrong-when",
          "status",
          "since",
          "source",
          "sure",
          "successor",
          "risk",
          "ids",
          "owner",
          "regions",
          "certificates",
          "can",
          "limits",
          "free",
          "spending-stop",
          "prices");

  /** The forms that an option can take; a product names those that it fits. */
  private static final Set<String> SHAPES =
      Set.of(
          "own-room",
          "colocation",
          "in-house-platform",
          "plain",
          "self-hosted-paas",
          "with-managed-database",
          "dedicated",
          "independent",
          "hyperscaler",
          "certified",
          "container-service",
          "machines-and-managed-data",
          "kubernetes");

  private final KnownIds known;

  PlatformReader(KnownIds known) {
    this.known = known;
  }

  Platform read(String id, YamlMap root) {
    root.only(KEYS);
    QuestionReader.checkId(id, root);
    Kind kind = root.value("kind").flatMap(each -> each.oneOf(KINDS)).orElse(Kind.PLATFORM);
    Standing standing = standing(root);
    PlatformFacts facts = new PlatformFactsReader(known, root, kind).read();
    checkEnded(root, standing.status());
    return new Platform(id, words(root, standing.status()), role(root, kind), standing, facts);
  }

  private static Words words(YamlMap root, Status status) {
    Optional<String> strength = root.valueIfAny("strength").map(PlatformReader::sentence);
    List<String> wrongWhen =
        root.has("wrong-when")
            ? root.list("wrong-when").stream().map(PlatformReader::sentence).toList()
            : List.of();
    if (goesOn(status) && strength.isEmpty()) {
      root.complain("no key 'strength'", "it to be there, unless the platform ended");
    }
    if (goesOn(status) && !root.has("wrong-when")) {
      root.complain("no key 'wrong-when'", "it to be there, unless the platform ended");
    }
    String says = root.value("says").map(PlatformReader::sentence).orElse("");
    return new Words(root.text("name", LONGEST_NAME), says, strength.orElse(""), wrongWhen);
  }

  private Role role(YamlMap root, Kind kind) {
    String option = root.value("option").map(each -> each.oneOf(known.options())).orElse("");
    List<String> alsoFor =
        each(root, "also-for").map(value -> value.oneOf(known.options())).toList();
    if (alsoFor.contains(option)) {
      root.complain("also-for", "'" + option + "', which is its option", "other options");
    }
    List<String> shapes = each(root, "shapes").map(value -> value.oneOf(SHAPES)).toList();
    List<String> needs = each(root, "needs").map(this::need).toList();
    return new Role(option, alsoFor, kind, shapes, needs);
  }

  private String need(YamlValue value) {
    return known
        .answers("familiar")
        .map(value::oneOf)
        .orElseGet(() -> value.text(Integer.MAX_VALUE));
  }

  private Standing standing(YamlMap root) {
    Status status =
        root.value("status").flatMap(each -> each.oneOf(STATUSES)).orElse(Status.ACTIVE);
    LocalDate since = root.value("since").map(YamlValue::date).orElse(LocalDate.EPOCH);
    Check check = new Check(since, known.source(root), isSure(root));
    Optional<String> successor = root.textIfAny("successor");
    if (goesOn(status) && successor.isPresent()) {
      root.complain("successor", "a successor of what goes on", "it only where a platform ends");
    }
    if (!goesOn(status) && successor.isEmpty()) {
      root.complain("no key 'successor'", "it to be there where a platform ends");
    }
    Optional<String> risk = root.valueIfAny("risk").map(PlatformReader::sentence);
    return new Standing(status, check, successor, risk, root.textsIfAny("ids"));
  }

  private static void checkEnded(YamlMap root, Status status) {
    if (status == Status.RETIRED && root.has("prices")) {
      root.complain("prices", "prices of what is retired", "them only where it can be bought");
    }
  }

  private static boolean goesOn(Status status) {
    return status == Status.ACTIVE || status == Status.SUSTAINING;
  }

  private static Stream<YamlValue> each(YamlMap root, String key) {
    return root.valueIfAny(key).map(YamlValue::list).orElse(List.of()).stream();
  }

  /** One sentence that fits beside others in a card. */
  static String sentence(YamlValue value) {
    String text = value.text(LONGEST_SENTENCE);
    if (!text.isBlank() && !text.endsWith(".")) {
      value.complain("no full stop at the end", "a sentence that ends with one");
    }
    return text;
  }

  /** Facts are sure unless they say that they are not. */
  static boolean isSure(YamlMap map) {
    return map.valueIfAny("sure").map(YamlValue::flag).orElse(true);
  }
}
