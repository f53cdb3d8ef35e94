package dev.deployadvice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Runs every kind of rule on classes that break it. */
final class RulesCanFailTest {
  private static final String BASE = ProductionCode.BASE + ".architecture.fixture";

  private static final JavaClasses FIXTURE = new ClassFileImporter().importPackages(BASE);

  @Test
  void arrowThatIsNotInTheTable() {
    assertThat(complaintsOf(Arrows.onlyAllowedArrows(BASE)))
        .anyMatch(complaint -> complaint.startsWith("advice may not use slack"))
        .anyMatch(complaint -> complaint.startsWith("slack may not use advice"));
  }

  @Test
  void packageThatTheTableDoesNotKnow() {
    assertThat(complaintsOf(Arrows.onlyAllowedArrows(BASE)))
        .anyMatch(complaint -> complaint.contains("the table does not know stranger"));
  }

  @Test
  void circleOfPackages() {
    assertThat(complaintsOf(Arrows.noCycles(BASE)))
        .anyMatch(complaint -> complaint.contains("Slice advice"));
  }

  @Test
  void circleWithinTheWorkspace() {
    assertThat(complaintsOf(Arrows.noCyclesInTheWorkspace(BASE)))
        .anyMatch(complaint -> complaint.contains("Slice first"));
  }

  @Test
  void libraryInTheWrongPackage() {
    assertThat(complaintsOf(Doors.librariesComeInByTheirDoors(BASE)))
        .anyMatch(complaint -> complaint.contains("slack.Post") && complaint.contains("java.sql"));
  }

  @Test
  void libraryWithoutADoor() {
    assertThat(complaintsOf(Doors.librariesComeInByTheirDoors(BASE)))
        .anyMatch(complaint -> complaint.contains("com.google.common"));
  }

  @Test
  void clockInPureCode() {
    assertThat(impurities()).anyMatch(complaint -> complaint.contains("Instant.now()"));
  }

  @Test
  void fileInPureCode() {
    assertThat(impurities()).anyMatch(complaint -> complaint.contains("Files.readString"));
  }

  @Test
  void threadInPureCode() {
    assertThat(impurities()).anyMatch(complaint -> complaint.contains("Thread.sleep"));
  }

  @Test
  void machineInPureCode() {
    assertThat(impurities()).anyMatch(complaint -> complaint.contains("System.lineSeparator"));
  }

  @Test
  void logInPureCode() {
    assertThat(impurities()).anyMatch(complaint -> complaint.contains("java.util.logging.Logger"));
  }

  @Test
  void chanceWithoutASeedInAdvice() {
    assertThat(impurities()).anyMatch(complaint -> complaint.contains("Chance.next"));
  }

  @Test
  void seededChanceOutsideAdviceOnly() {
    assertThat(impurities())
        .anyMatch(complaint -> complaint.contains("Dice.throwOnce"))
        .noneMatch(complaint -> complaint.contains("Sample.of"));
  }

  @Test
  void logByTheJdk() {
    assertThat(complaintsOf(Conduct.nobodyUsesJavaLogging()))
        .anyMatch(complaint -> complaint.contains("Diarist"));
  }

  @Test
  void printOutsideACommand() {
    assertThat(complaintsOf(Conduct.onlyCommandsPrint(BASE)))
        .anyMatch(complaint -> complaint.contains("Wait.aloud"));
  }

  @Test
  void fieldThatAContainerFills() {
    assertThat(complaintsOf(Conduct.nothingIsInjectedIntoFields()))
        .anyMatch(complaint -> complaint.contains("Injected.name"));
  }

  @Test
  void exceptionThatSaysNothing() {
    assertThat(complaintsOf(Conduct.nobodyThrowsGenericExceptions()))
        .anyMatch(complaint -> complaint.contains("Wait.machine"));
  }

  @Test
  void staticFieldThatChanges() {
    assertThat(complaintsOf(Conduct.staticFieldsAreConstant()))
        .anyMatch(complaint -> complaint.contains("Counter.COUNT"));
  }

  @Test
  void partMadeOutsideTheApp() {
    assertThat(complaintsOf(Conduct.onlyTheAppPutsPartsTogether(BASE)))
        .anyMatch(complaint -> complaint.contains("Carpenter.shelf"));
  }

  @Test
  void nameThatSaysNothing() {
    assertThat(complaintsOf(Conduct.namesSayWhatThingsAre()))
        .anyMatch(complaint -> complaint.contains("ShelfManager"))
        .anyMatch(complaint -> complaint.contains("named after a position"));
  }

  @Test
  void packageThatIsNotNullMarked() {
    assertThat(complaintsOf(Conduct.packagesAreNullMarked()))
        .anyMatch(complaint -> complaint.contains("fixture.unmarked is not null-marked"))
        .noneMatch(complaint -> complaint.contains("fixture.card is not null-marked"));
  }

  private List<String> impurities() {
    return complaintsOf(Purity.pureCodeReachesForNothing(BASE));
  }

  private List<String> complaintsOf(ArchRule rule) {
    return rule.evaluate(FIXTURE).getFailureReport().getDetails();
  }
}
