package dev.deployadvice.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.deployadvice.conversation.Delivery;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProjectNameTest {

  @ParameterizedTest
  @CsvSource({
    "shop-backend, shop-backend",
    "proj-shop, shop",
    "project-shop, shop",
    "team-shop, shop",
    "team-proj-shop, proj-shop",
    "teamwork, teamwork",
    "my-team-shop, my-team-shop",
    "proj-, proj-"
  })
  void aProjectIsNamedAfterItsChannelWithoutAPrefix(String channel, String project) {
    assertThat(ProjectName.of(in(Optional.of(channel)))).isEqualTo(project);
  }

  @ParameterizedTest
  @CsvSource({"privategroup", "directmessage", "DirectMessage", "''", "' '"})
  void aPrivateConversationLendsNoName(String channel) {
    assertThat(ProjectName.of(in(Optional.of(channel)))).isEqualTo("our project");
  }

  @Test
  void aChannelThatSlackDoesNotNameLendsNoName() {
    assertThat(ProjectName.of(in(Optional.empty()))).isEqualTo("our project");
  }

  @Test
  void aLongNameIsCutAndSaysSo() {
    String longest = "x".repeat(ProjectName.LONGEST);

    assertThat(ProjectName.cut("  %s ".formatted(longest))).isEqualTo(longest);
    assertThat(ProjectName.cut(longest + "x")).isEqualTo(longest.substring(1) + "…");
  }

  private static Visit in(Optional<String> channelName) {
    Visit.Door door = new Visit.Door("", Visit.Kind.COMMAND);
    return new Visit(
        new Delivery("d1", "T1", "U1"), new Visit.Spot("C1", channelName, Optional.empty(), door));
  }
}
