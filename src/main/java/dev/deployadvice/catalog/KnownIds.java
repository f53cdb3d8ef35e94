package dev.deployadvice.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The ids that a catalog's files may refer to, gathered before anything is checked. Ids of a broken
 * file are unknown: nothing that refers to them is called wrong.
 */
final class KnownIds {
  private final List<String> options;
  private final List<String> platforms;
  private final Map<String, Optional<Set<String>>> answers = new LinkedHashMap<>();
  private final Optional<Set<String>> sources;
  private final Optional<Set<String>> currencies;
  private final Set<String> mayVeto = new HashSet<>();
  private final boolean dealBreakersKnown;

  KnownIds(CatalogFiles files, Map<String, YamlMap> roots) {
    Optional<YamlMap> contents = Optional.ofNullable(roots.get(CatalogFiles.CONTENTS));
    this.options = listed(contents, "options", CatalogFiles.OPTIONS, files);
    this.platforms = listed(contents, "platforms", CatalogFiles.PLATFORMS, files);
    this.currencies =
        Optional.ofNullable(roots.get(CatalogFiles.RATES))
            .flatMap(root -> quietMap(root, "rates"))
            .map(YamlMap::keys);
    for (String id : listed(contents, "questions", CatalogFiles.QUESTIONS, files)) {
      YamlMap root = roots.get(fileOf(CatalogFiles.QUESTIONS, id));
      answers.put(id, Optional.ofNullable(root).map(each -> ids(each, "answers")));
    }
    this.sources =
        Optional.ofNullable(roots.get(CatalogFiles.SOURCES))
            .flatMap(root -> quietMap(root, "sources"))
            .map(YamlMap::keys);
    this.dealBreakersKnown = contents.isPresent();
    contents.ifPresent(this::gatherVetoes);
  }

  static String fileOf(String folder, String id) {
    return folder + id + CatalogFiles.SUFFIX;
  }

  List<String> options() {
    return options;
  }

  List<String> platforms() {
    return platforms;
  }

  Set<String> questions() {
    return answers.keySet();
  }

  /** The answers of a question; empty where its file is broken. */
  Optional<Set<String>> answers(String question) {
    return answers.getOrDefault(question, Optional.empty());
  }

  /** The keys of the sources; empty where their file is broken. */
  Optional<Set<String>> sources() {
    return sources;
  }

  /** The key under {@code source}, which must be there and be that of a source. */
  String source(YamlMap map) {
    return map.value("source")
        .map(each -> sources.map(each::oneOf).orElseGet(() -> each.text(Integer.MAX_VALUE)))
        .orElse("");
  }

  /** A currency that can be put into dollars. */
  String currency(YamlValue value) {
    if (currencies.isEmpty()) {
      return value.text(Integer.MAX_VALUE);
    }
    Set<String> all = new LinkedHashSet<>(currencies.get());
    all.add(Rates.DOLLAR);
    return value.oneOf(all);
  }

  boolean mayVeto(String question, String answer) {
    return !dealBreakersKnown
        || mayVeto.contains(question)
        || mayVeto.contains(question + "/" + answer);
  }

  private void gatherVetoes(YamlMap contents) {
    for (YamlMap dealBreaker : quietMaps(contents, "deal-breakers")) {
      quietText(dealBreaker, "asks").ifPresent(mayVeto::add);
      quietMap(dealBreaker, "answers")
          .ifPresent(
              given ->
                  given.keys().stream()
                      .flatMap(each -> quietText(given, each).map(id -> each + "/" + id).stream())
                      .forEach(mayVeto::add));
    }
  }

  /** As the contents list them, else whatever files there are. */
  private static List<String> listed(
      Optional<YamlMap> contents, String key, String folder, CatalogFiles files) {
    Set<String> ids = new LinkedHashSet<>();
    if (contents.isPresent()) {
      quietValues(contents.get(), key).stream()
          .flatMap(each -> quietText(each).stream())
          .forEach(ids::add);
    } else {
      files.texts().keySet().stream()
          .filter(path -> path.startsWith(folder))
          .map(path -> path.substring(folder.length(), path.length() - 5))
          .forEach(ids::add);
    }
    return List.copyOf(ids);
  }

  private static Set<String> ids(YamlMap root, String key) {
    Set<String> ids = new LinkedHashSet<>();
    quietMaps(root, key).forEach(each -> quietText(each, "id").ifPresent(ids::add));
    return ids;
  }

  // The same entries are read again later, and only then is said what is wrong with them.

  private static List<YamlValue> quietValues(YamlMap map, String key) {
    return map.quiet().valueIfAny(key).map(YamlValue::list).orElse(List.of());
  }

  private static List<YamlMap> quietMaps(YamlMap map, String key) {
    List<YamlMap> maps = new ArrayList<>();
    quietValues(map, key).forEach(each -> each.map().ifPresent(maps::add));
    return maps;
  }

  private static Optional<YamlMap> quietMap(YamlMap map, String key) {
    return map.quiet().mapIfAny(key);
  }

  private static Optional<String> quietText(YamlMap map, String key) {
    return map.valueIfAny(key).flatMap(KnownIds::quietText);
  }

  private static Optional<String> quietText(YamlValue value) {
    return value.node() instanceof ScalarNode scalar
        ? Optional.of(scalar.getValue())
        : Optional.empty();
  }
}
