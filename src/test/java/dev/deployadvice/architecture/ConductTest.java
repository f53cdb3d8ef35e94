package dev.deployadvice.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import org.junit.jupiter.api.Test;

final class ConductTest {
  private static final JavaClasses PRODUCTION = ProductionCode.CLASSES;

  @Test
  void nobodyUsesJavaLogging() {
    Conduct.nobodyUsesJavaLogging().check(PRODUCTION);
  }

  @Test
  void onlyCommandsPrint() {
    Conduct.onlyCommandsPrint(ProductionCode.BASE).check(PRODUCTION);
  }

  @Test
  void nothingIsInjectedIntoFields() {
    Conduct.nothingIsInjectedIntoFields().check(PRODUCTION);
  }

  @Test
  void nobodyThrowsGenericExceptions() {
    Conduct.nobodyThrowsGenericExceptions().check(PRODUCTION);
  }

  @Test
  void staticFieldsAreConstant() {
    Conduct.staticFieldsAreConstant().check(PRODUCTION);
  }

  @Test
  void onlyTheAppPutsPartsTogether() {
    Conduct.onlyTheAppPutsPartsTogether(ProductionCode.BASE).check(PRODUCTION);
  }

  @Test
  void namesSayWhatThingsAre() {
    Conduct.namesSayWhatThingsAre().check(PRODUCTION);
  }

  @Test
  void packagesAreNullMarked() {
    Conduct.packagesAreNullMarked().check(PRODUCTION);
  }
}
