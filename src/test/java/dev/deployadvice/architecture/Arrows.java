package dev.deployadvice.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which package may use which. The table is the law; docs/architecture.md shows it. */
final class Arrows {

  /** A package, and behind the colon the packages that it may use. */
  private static final String TABLE =
      """
      Main: cli
      catalog:
      installation:
      workspace:
      advice: catalog
      understanding: catalog
      project: catalog
      dialogue: advice catalog
      record: advice catalog
      card: dialogue advice catalog record
      conversation: dialogue understanding advice catalog
      store: conversation dialogue catalog installation
      slack: conversation card dialogue catalog project record installation
      app: slack store conversation card record dialogue project understanding advice \
      catalog installation
      cli: app slack store conversation card record dialogue project understanding advice \
      catalog installation workspace
      """;

  private Arrows() {}

  /** The table: package to the packages that it may use. */
  static Map<String, List<String>> table() {
    return TABLE
        .lines()
        .map(line -> line.split(":", -1))
        .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> words(row[1])));
  }

  /** Every use of one of our packages by another stands in the table. */
  static ArchRule onlyAllowedArrows(String base) {
    return classes()
        .that()
        .doNotHaveSimpleName("package-info")
        .should(followTheTable(new Area(base)));
  }

  /** No package uses itself through others. */
  static ArchRule noCycles(String base) {
    return slices().matching(base + ".(*)..").should().beFreeOfCycles();
  }

  /** Nor does a package within the workspace. */
  static ArchRule noCyclesInTheWorkspace(String base) {
    return slices().matching(base + ".workspace.(**)").should().beFreeOfCycles();
  }

  private static ArchCondition<JavaClass> followTheTable(Area area) {
    Map<String, List<String>> table = table();
    return new ArchCondition<>("use only the packages that the table allows") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        String from = area.of(type).orElseThrow();
        if (!table.containsKey(from)) {
          events.add(
              SimpleConditionEvent.violated(
                  type, "%s: the table does not know %s".formatted(type.getName(), from)));
          return;
        }
        for (Dependency use : type.getDirectDependenciesFromSelf()) {
          area.of(use.getTargetClass())
              .filter(to -> !to.equals(from) && !table.get(from).contains(to))
              .ifPresent(to -> events.add(violation(from, to, use)));
        }
      }
    };
  }

  private static ConditionEvent violation(String from, String to, Dependency use) {
    return SimpleConditionEvent.violated(
        use, "%s may not use %s: %s".formatted(from, to, use.getDescription()));
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split(" "));
  }
}
