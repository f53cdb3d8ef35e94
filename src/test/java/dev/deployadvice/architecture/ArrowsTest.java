package dev.deployadvice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class ArrowsTest {
  private static final JavaClasses PRODUCTION = ProductionCode.CLASSES;

  @Test
  void packagesUseOnlyWhatTheTableAllows() {
    Arrows.onlyAllowedArrows(ProductionCode.BASE).check(PRODUCTION);
  }

  @Test
  void packagesFormNoCycle() {
    Arrows.noCycles(ProductionCode.BASE).check(PRODUCTION);
  }

  @Test
  void workspacePackagesFormNoCycle() {
    Arrows.noCyclesInTheWorkspace(ProductionCode.BASE).check(PRODUCTION);
  }

  @Test
  void tableNamesOnlyPackagesThatItDescribes() {
    Set<String> used =
        Arrows.table().values().stream().flatMap(List::stream).collect(Collectors.toSet());

    assertThat(Arrows.table().keySet()).containsAll(used);
  }
}
