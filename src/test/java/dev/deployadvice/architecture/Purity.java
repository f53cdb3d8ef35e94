package dev.deployadvice.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * What the pure packages may not touch: clock, chance, files, network, logs, threads, the machine.
 *
 * <p>Copying arrays is the one use of {@link System} that is pure. A random generator is pure where
 * its seed is given, and only advice draws samples.
 */
final class Purity {
  private static final Set<String> PURE =
      Set.of("catalog", "advice", "dialogue", "understanding", "card");

  /** Who opens the catalog's files is the one part of a pure package that is not pure. */
  private static final List<String> READERS = List.of(".CatalogLoader", ".CatalogFiles");

  private static final List<String> IMPURE_PACKAGES =
      List.of(
          "java.io",
          "java.nio.file",
          "java.nio.channels",
          "java.net",
          "java.util.concurrent",
          "java.util.logging",
          "java.lang.foreign",
          "java.lang.management",
          "org.slf4j");

  private static final Set<String> IMPURE_TYPES =
      Set.of(
          "java.lang.Thread",
          "java.lang.ThreadLocal",
          "java.lang.Runtime",
          "java.lang.Process",
          "java.lang.ProcessBuilder",
          "java.lang.System$Logger",
          "java.security.SecureRandom",
          "java.time.Clock",
          "java.time.InstantSource",
          "java.util.Timer",
          "java.util.Scanner");

  /** Names that are part of values, though their packages reach outside. */
  private static final Set<String> PURE_TYPES =
      Set.of("java.net.URI", "java.net.URISyntaxException", "java.io.Serializable");

  private Purity() {}

  /** No pure package reaches for anything that is not handed to it. */
  static ArchRule pureCodeReachesForNothing(String base) {
    return noClasses()
        .that(arePure(base))
        .should()
        .dependOnClassesThat(describe("reach outside", Purity::reachesOutside))
        .orShould()
        .accessTargetWhere(describe("the clock, chance or the machine is asked", Purity::asks))
        .orShould()
        .accessTargetWhere(
            describe(
                "a sample is drawn outside advice", access -> drawsOutsideAdvice(base, access)))
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaClass> arePure(String base) {
    Area area = new Area(base);
    return describe(
        "are pure",
        type -> PURE.contains(area.of(type).orElse("")) && !readsTheCatalog(area, type));
  }

  private static boolean readsTheCatalog(Area area, JavaClass type) {
    String name = type.getName().replaceFirst("\\$.*", "");
    return area.of(type).orElse("").equals("catalog") && READERS.stream().anyMatch(name::endsWith);
  }

  private static boolean reachesOutside(JavaClass type) {
    String name = type.getBaseComponentType().getName();
    return !PURE_TYPES.contains(name)
        && (IMPURE_TYPES.contains(name)
            || IMPURE_PACKAGES.stream().anyMatch(outside -> name.startsWith(outside + ".")));
  }

  private static boolean asks(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    String member = access.getTarget().getName();
    return (owner.equals("java.lang.System") && !member.equals("arraycopy"))
        || (owner.startsWith("java.time.") && member.equals("now"))
        || (owner.equals("java.time.ZoneId") && member.equals("systemDefault"))
        || (owner.equals("java.lang.Math") && member.equals("random"))
        || (owner.equals("java.util.UUID") && member.equals("randomUUID"))
        || (owner.equals("java.util.Collections") && member.equals("shuffle"))
        || (isGenerator(access) && drawsItsOwnSeed(access));
  }

  private static boolean drawsItsOwnSeed(JavaAccess<?> access) {
    return access.getTarget().getFullName().endsWith("<init>()");
  }

  private static boolean drawsOutsideAdvice(String base, JavaAccess<?> access) {
    return isGenerator(access)
        && !access.getOriginOwner().getPackageName().startsWith(base + ".advice");
  }

  private static boolean isGenerator(JavaAccess<?> access) {
    return access.getTargetOwner().isEquivalentTo(Random.class)
        || access.getTargetOwner().isEquivalentTo(SplittableRandom.class);
  }
}
