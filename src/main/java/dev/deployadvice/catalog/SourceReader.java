package dev.deployadvice.catalog;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads the sources. */
final class SourceReader {
  private static final Set<String> KEYS = Set.of("title", "url", "date");

  private SourceReader() {}

  static Map<String, Source> read(YamlMap root) {
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

  private static Source source(String key, YamlMap map) {
    map.only(KEYS);
    String title = map.text("title");
    URI url = map.value("url").map(YamlValue::address).orElse(URI.create(""));
    LocalDate date = map.value("date").map(YamlValue::date).orElse(LocalDate.EPOCH);
    return new Source(key, title, url, date);
  }
}
