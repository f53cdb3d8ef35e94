package dev.deployadvice.catalog;

import dev.deployadvice.catalog.Platform.Standing;
import dev.deployadvice.catalog.Platform.Status;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reads the platforms and the sources. */
final class PlatformReader {
  private static final Map<String, Status> STATUSES = QuestionReader.byWord(Status.values());

  private static final Set<String> PLATFORM_KEYS =
      Set.of("id", "name", "option", "says", "status", "since", "source", "successor", "ids");

  private static final Set<String> SOURCE_KEYS = Set.of("title", "url", "date");

  private final KnownIds known;

  PlatformReader(KnownIds known) {
    this.known = known;
  }

  List<Platform> platforms(YamlMap root) {
    root.only(Set.of("platforms"));
    Set<String> seen = new HashSet<>();
    List<Platform> platforms = new ArrayList<>();
    root.maps("platforms").forEach(map -> platforms.add(platform(map, seen)));
    return platforms;
  }

  static Map<String, Source> sources(YamlMap root) {
    root.only(Set.of("sources"));
    Map<String, Source> sources = new TreeMap<>();
    root.map("sources")
        .ifPresent(
            all ->
                all.keys()
                    .forEach(
                        key -> all.map(key).ifPresent(map -> sources.put(key, source(key, map)))));
    return sources;
  }

  private Platform platform(YamlMap map, Set<String> seen) {
    map.only(PLATFORM_KEYS);
    String id = AnswerRowReader.id(map, seen);
    String option = map.value("option").map(each -> each.oneOf(known.options())).orElse("");
    return new Platform(id, map.text("name"), option, map.text("says"), standing(map));
  }

  private Standing standing(YamlMap map) {
    Status status = map.value("status").flatMap(each -> each.oneOf(STATUSES)).orElse(Status.ACTIVE);
    LocalDate since = map.value("since").map(YamlValue::date).orElse(LocalDate.EPOCH);
    String source =
        map.value("source")
            .map(each -> known.sources().map(each::oneOf).orElseGet(() -> each.text(50)))
            .orElse("");
    Optional<String> successor = map.textIfAny("successor");
    boolean goesOn = status == Status.ACTIVE || status == Status.SUSTAINING;
    if (goesOn && successor.isPresent()) {
      map.complain("successor", "a successor of what goes on", "it only where a platform ends");
    }
    return new Standing(status, since, source, successor, map.textsIfAny("ids"));
  }

  private static Source source(String key, YamlMap map) {
    map.only(SOURCE_KEYS);
    String title = map.text("title");
    URI url = map.value("url").map(YamlValue::address).orElse(URI.create(""));
    LocalDate date = map.value("date").map(YamlValue::date).orElse(LocalDate.EPOCH);
    return new Source(key, title, url, date);
  }
}
