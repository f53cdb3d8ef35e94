package dev.deployadvice.architecture;

import org.junit.jupiter.api.Test;

final class PurityTest {

  @Test
  void pureCodeReachesForNothing() {
    Purity.pureCodeReachesForNothing(ProductionCode.BASE).check(ProductionCode.CLASSES);
  }
}
