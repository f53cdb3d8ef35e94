package dev.deployadvice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DeployAdviceTest {

  @Test
  void listsItsCommands() {
    Run run = Run.of("", "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("advise", "doctor", "manifest", "serve", "try");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"advise", "doctor", "manifest", "serve", "try"})
  void everyCommandExplainsItself(String command) {
    Run run = Run.of("", command, "--help");

    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).startsWith("Usage: deploy-advice " + command);
  }

  @Test
  void saysItsVersion() {
    Run run = Run.of("", "--version");

    assertThat(run).isEqualTo(new Run(0, "Deploy Advice (not packaged)\n", ""));
  }

  @Test
  void asksWhetherNearbyCommandWasMeant() {
    Run run = Run.of("", "advize");

    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "Unknown command 'advize', did you mean 'advise'?; see deploy-advice --help.\n"));
  }

  @Test
  void saysInOneLineWhatIsMissing() {
    Run run = Run.of("", "advise");

    assertThat(run)
        .isEqualTo(
            new Run(
                2,
                "",
                "Missing required option: '--answers=FILE'; see deploy-advice advise --help.\n"));
  }

  @Test
  void saysInOneLineWhichAddressIsWrong() {
    Run run = Run.of("", "manifest", "--url", "bot");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err().lines()).hasSize(1).first().asString().contains("\"bot\"");
  }
}
