package dev.deployadvice.catalog;

import dev.deployadvice.catalog.Platform.Kind;
import dev.deployadvice.catalog.PlatformFacts.Ability;
import dev.deployadvice.catalog.PlatformFacts.Extent;
import dev.deployadvice.catalog.PlatformFacts.Feature;
import dev.deployadvice.catalog.PlatformFacts.Known;
import dev.deployadvice.catalog.PlatformFacts.Owner;
import dev.deployadvice.catalog.PlatformFacts.Places;
import dev.deployadvice.catalog.PlatformFacts.Remark;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/** Reads what is known about a platform. */
final class PlatformFactsReader {
  private static final Map<String, Feature> FEATURES = QuestionReader.byWord(Feature.values());
  private static final Map<String, Extent> EXTENTS = QuestionReader.byWord(Extent.values());
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
  private static final String UNION = "EU";
  private static final int LONGEST_CERTIFICATE = 30;

  /** What can be run on any machine that one has to oneself. */
  private static final Set<Feature> ON_A_MACHINE =
      Set.of(
          Feature.BACKGROUND_JOBS,
          Feature.SCHEDULED_JOBS,
          Feature.WEBSOCKETS,
          Feature.GIS,
          Feature.SEARCH,
          Feature.SYSTEM_PACKAGES,
          Feature.FULL_CONTROL,
          Feature.PERSISTENT_DISK,
          Feature.MYSQL,
          Feature.SQL_SERVER);

  private final KnownIds known;
  private final YamlMap root;
  private final Kind kind;

  PlatformFactsReader(KnownIds known, YamlMap root, Kind kind) {
    this.known = known;
    this.root = root;
    this.kind = kind;
  }

  PlatformFacts read() {
    return new PlatformFacts(places(), abilities(), limits(), new PriceReader(known, root).read());
  }

  private Places places() {
    if (kind.isForOwnMachines()) {
      for (String key : List.of("regions", "certificates", "owner")) {
        if (root.has(key)) {
          root.complain(
              key, "places of what runs on your machines", "them only for what somebody else runs");
        }
      }
    }
    return new Places(
        known("regions", PlatformFactsReader::region),
        known("certificates", each -> each.text(LONGEST_CERTIFICATE)),
        root.mapIfAny("owner").map(PlatformFactsReader::owner));
  }

  private static Owner owner(YamlMap map) {
    map.only(Set.of("country", "sure"));
    String country = map.value("country").map(PlatformFactsReader::country).orElse("");
    return new Owner(country, PlatformReader.isSure(map));
  }

  private Known known(String key, Function<YamlValue, String> reader) {
    Optional<YamlMap> map = root.mapIfAny(key);
    map.ifPresent(each -> each.only(Set.of("confirmed", "unconfirmed")));
    Set<String> seen = new HashSet<>();
    return map.map(
            each ->
                new Known(
                    entries(each, "confirmed", reader, seen),
                    entries(each, "unconfirmed", reader, seen)))
        .orElse(Known.NOTHING);
  }

  private static List<String> entries(
      YamlMap map, String key, Function<YamlValue, String> reader, Set<String> seen) {
    List<String> entries = new ArrayList<>();
    for (YamlValue value : map.valueIfAny(key).map(YamlValue::list).orElse(List.of())) {
      String entry = reader.apply(value);
      if (!entry.isBlank() && !seen.add(entry)) {
        value.complain("'" + entry + "' a second time", "each entry once");
      }
      entries.add(entry);
    }
    return entries;
  }

  private static String region(YamlValue value) {
    String code = value.text(Integer.MAX_VALUE);
    return code.equals(UNION) ? code : country(value);
  }

  private static String country(YamlValue value) {
    String code = value.text(Integer.MAX_VALUE);
    if (!code.isBlank() && !COUNTRIES.contains(code)) {
      value.complain("'" + code + "'", "the code of a country as in DE, GB or US");
    }
    return code;
  }

  private Map<Feature, Ability> abilities() {
    Map<Feature, Ability> abilities = new EnumMap<>(Feature.class);
    if (kind != Kind.PLATFORM) {
      ON_A_MACHINE.forEach(
          each -> abilities.put(each, new Ability(Extent.YES, Optional.empty(), true)));
    }
    Optional<YamlMap> can = root.mapIfAny("can");
    can.ifPresent(map -> map.only(FEATURES.keySet()));
    FEATURES.forEach(
        (word, feature) ->
            can.flatMap(map -> map.valueIfAny(word))
                .ifPresent(value -> abilities.put(feature, ability(value))));
    return abilities;
  }

  /** A word, or a map where there is more to say. */
  private static Ability ability(YamlValue value) {
    if (!(value.node() instanceof MappingNode)) {
      Extent extent = value.oneOf(EXTENTS).orElse(Extent.NO);
      if (extent == Extent.LIMITED) {
        value.complain("'limited' without a sentence", "{is: limited, says: …}");
      }
      return new Ability(extent, Optional.empty(), true);
    }
    YamlMap map = value.map().orElseThrow();
    map.only(Set.of("is", "says", "sure"));
    Extent extent = map.value("is").flatMap(each -> each.oneOf(EXTENTS)).orElse(Extent.NO);
    Optional<String> says = map.valueIfAny("says").map(PlatformReader::sentence);
    if (extent == Extent.LIMITED && says.isEmpty()) {
      map.complain("'limited' without a sentence", "{is: limited, says: …}");
    }
    return new Ability(extent, says, PlatformReader.isSure(map));
  }

  private List<Remark> limits() {
    return root.valueIfAny("limits").map(YamlValue::list).orElse(List.of()).stream()
        .map(PlatformFactsReader::remark)
        .toList();
  }

  /** A sentence, or a map where it is not sure. */
  static Remark remark(YamlValue value) {
    if (!(value.node() instanceof MappingNode)) {
      return new Remark(PlatformReader.sentence(value), true);
    }
    YamlMap map = value.map().orElseThrow();
    map.only(Set.of("says", "sure"));
    String says = map.value("says").map(PlatformReader::sentence).orElse("");
    return new Remark(says, PlatformReader.isSure(map));
  }
}
