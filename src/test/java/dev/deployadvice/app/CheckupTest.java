package dev.deployadvice.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.app.Checkup.Finding;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckupTest {
  @TempDir private Path folder;

  @Test
  void freshFactsAreFine() {
    List<Finding> facts = facts("2024-01-01T00:00:00Z");

    assertThat(facts)
        .singleElement()
        .asString()
        .matches("Fine\\[subject=facts, what=all \\d+ are within their shelf life]");
  }

  @Test
  void staleFactsAreNotedWithTheirAge() {
    List<Finding> facts = facts("2026-11-20T12:00:00Z");

    assertThat(facts).hasSizeGreaterThan(1).allMatch(Finding.Note.class::isInstance);
    assertThat(facts.getFirst().toString()).contains("are past their shelf life: look again");
    assertThat(facts.toString())
        .contains("prices checked 17 Jun 2026, 5 months ago: ")
        .contains("vps-4gb")
        .doesNotContain("IBM Cloud Foundry");
  }

  private List<Finding> facts(String now) {
    Map<String, String> environment = Map.of("DATA_DIR", folder.toString());
    return new Checkup(environment, InstantSource.fixed(Instant.parse(now)))
        .run().stream().filter(each -> each.toString().contains("subject=facts")).toList();
  }
}
