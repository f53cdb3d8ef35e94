package dev.deployadvice.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where each outside library comes in. What does not stand here may not be used at all: a new
 * library needs a door, and a line in the decision on dependencies.
 */
final class Doors {

  /**
   * A package or class of a library, and behind the colon where it may be used. The longest match
   * counts. (Slack's client hands out OkHttp's response with each failure.)
   */
  private static final String TABLE =
      """
      com.slack.api: slack app
      com.slack.api.model: card slack
      com.google.gson: slack
      okhttp3: project app
      okhttp3.Response: project app slack
      javax.websocket: app
      io.helidon: workspace slack app
      java.sql: store
      javax.sql: store
      org.jdbi: store
      org.flywaydb: store
      com.zaxxer.hikari: store
      org.sqlite: store
      org.postgresql: store
      com.github.benmanes.caffeine: store
      org.snakeyaml.engine: catalog workspace app.ManifestEdit
      tools.jackson: store workspace cli
      com.fasterxml.jackson.annotation: store workspace cli
      org.apache.commons.text: catalog understanding
      picocli: cli
      org.slf4j: app slack conversation store workspace
      org.slf4j.bridge: app
      ch.qos.logback: app
      org.jspecify: anywhere
      java: anywhere
      javax.crypto: anywhere
      javax.net.ssl: workspace
      """;

  private static final List<Door> DOORS =
      TABLE
          .lines()
          .map(line -> line.split(": ", -1))
          .map(row -> new Door(row[0], List.of(row[1].split(" ", -1))))
          .sorted(Comparator.comparingInt((Door door) -> door.library().length()).reversed())
          .toList();

  /** A library, and the packages or single classes of ours that may use it. */
  private record Door(String library, List<String> users) {
    boolean leadsTo(JavaClass type) {
      return (type.getName() + ".").startsWith(library + ".");
    }

    boolean isOpenTo(String area, String place) {
      return users.contains("anywhere") || users.contains(area) || users.contains(place);
    }
  }

  private Doors() {}

  /** Every use of a library goes through its door. */
  static ArchRule librariesComeInByTheirDoors(String base) {
    return classes().should(useTheDoors(base));
  }

  private static ArchCondition<JavaClass> useTheDoors(String base) {
    Area area = new Area(base);
    return new ArchCondition<>("use libraries only where they have a door") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String from = area.of(type).orElseThrow();
        String place = type.getName().substring(base.length() + 1).replaceFirst("\\$.*", "");
        for (Dependency use : type.getDirectDependenciesFromSelf()) {
          JavaClass target = use.getTargetClass().getBaseComponentType();
          if (!target.isPrimitive() && area.of(target).isEmpty()) {
            Optional<Door> door = DOORS.stream().filter(d -> d.leadsTo(target)).findFirst();
            if (door.isEmpty() || !door.get().isOpenTo(from, place)) {
              events.add(SimpleConditionEvent.violated(use, use.getDescription()));
            }
          }
        }
      }
    };
  }
}
