package dev.deployadvice.architecture;

import org.junit.jupiter.api.Test;

final class DoorsTest {

  @Test
  void librariesAreUsedOnlyWhereTheyHaveADoor() {
    Doors.librariesComeInByTheirDoors(ProductionCode.BASE).check(ProductionCode.CLASSES);
  }
}
