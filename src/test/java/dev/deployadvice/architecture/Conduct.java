package dev.deployadvice.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** How all code behaves: logs, streams, fields, names, and who puts the parts together. */
final class Conduct {
  private static final String BAD_NAMES = ".*(Manager|Helper|Utils?|Impl)";
  private static final String BAD_PACKAGES = ".*\\.(utils?|common|models?|impl|services?|helpers?)";

  private static final Set<String> INJECTING = Set.of("Inject", "Autowired", "Resource", "Value");

  private Conduct() {}

  /** Libraries that log by java.util.logging are bridged; we do not use it. */
  static ArchRule nobodyUsesJavaLogging() {
    return GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
  }

  /** Standard output belongs to the answers of commands. */
  static ArchRule onlyCommandsPrint(String base) {
    return noClasses()
        .that()
        .resideOutsideOfPackage(base + ".cli..")
        .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);
  }

  /** What a class needs comes in through its constructor. */
  static ArchRule nothingIsInjectedIntoFields() {
    return noFields()
        .should(
            ArchCondition.from(
                describe(
                    "be filled by a container",
                    field ->
                        field.getAnnotations().stream()
                            .anyMatch(a -> INJECTING.contains(a.getRawType().getSimpleName())))))
        .allowEmptyShould(true);
  }

  /** A caller can tell one failure from another. */
  static ArchRule nobodyThrowsGenericExceptions() {
    return GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
  }

  /** Nothing is shared behind everybody's back. */
  static ArchRule staticFieldsAreConstant() {
    return fields()
        .that()
        .areStatic()
        .should()
        .beFinal()
        .andShould()
        .notHaveRawType(describe("that changes", Conduct::changes))
        .allowEmptyShould(true);
  }

  /** The parts that hold connections and state are put together in one place. */
  static ArchRule onlyTheAppPutsPartsTogether(String base) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(base + ".app..", base + ".cli..", base + ".store..")
        .should()
        .callConstructorWhere(
            describe("a store is made", call -> inPackage(call.getTargetOwner(), base + ".store")));
  }

  /** A name says what a thing is, not that somebody needed a place. */
  static ArchRule namesSayWhatThingsAre() {
    return noClasses()
        .should()
        .haveNameMatching(BAD_NAMES)
        .orShould(
            ArchCondition.from(
                describe(
                    "live in a package named after a position",
                    type -> type.getPackageName().matches(BAD_PACKAGES))));
  }

  /** The compiler checks null only in packages that say so. */
  static ArchRule packagesAreNullMarked() {
    return classes().should(liveInNullMarkedPackages());
  }

  private static ArchCondition<JavaClass> liveInNullMarkedPackages() {
    return new ArchCondition<>("live in a package with @NullMarked in its package-info") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(type, marked, type.getPackageName() + " is not null-marked"));
      }
    };
  }

  private static boolean changes(JavaClass type) {
    return type.getPackageName().startsWith("java.util.concurrent")
        || type.isAssignableTo(StringBuilder.class)
        || type.isAssignableTo(ArrayList.class)
        || type.isAssignableTo(HashMap.class)
        || type.isAssignableTo(HashSet.class);
  }

  private static boolean inPackage(JavaClass type, String name) {
    return (type.getPackageName() + ".").startsWith(name + ".");
  }
}
