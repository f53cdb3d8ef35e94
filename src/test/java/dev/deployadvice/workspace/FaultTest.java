package dev.deployadvice.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.slack.api.methods.SlackApiException;
import dev.deployadvice.workspace.api.Fault;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class FaultTest {
  private final TestWorkspace workspace = TestWorkspace.start();
  private final String shop = workspace.channel("shop-backend");

  @AfterEach
  void stop() {
    workspace.close();
  }

  @Test
  void aCallFailsAsAskedForAndOnlyOnce() throws Exception {
    workspace.server().faults().next("chat.postMessage", new Fault.Status(503));
    workspace.server().faults().next("chat.postMessage", new Fault.RateLimited(7));
    workspace.server().faults().next("chat.postMessage", new Fault.Refused("restricted_action"));

    assertThat(refused().getResponse().code()).isEqualTo(503);
    assertThat(refused().getResponse().header("Retry-After")).isEqualTo("7");
    assertThat(workspace.api().chatPostMessage(r -> r.channel(shop).text("a")).getError())
        .isEqualTo("restricted_action");
    assertThat(workspace.api().chatPostMessage(r -> r.channel(shop).text("b")).isOk()).isTrue();
  }

  @Test
  void anAnswerMayBeLostAfterTheDeed() {
    workspace.server().faults().next("chat.postMessage", new Fault.AnswerLost());

    SlackApiException refused = refused();

    assertThat(refused.getResponse().code()).isEqualTo(500);
    assertThat(workspace.lastSeen("maya", shop).path("text").asString()).isEqualTo("a");
  }

  @Test
  void anAnswerMayTakeItsTime() throws Exception {
    workspace.server().faults().next("auth.test", new Fault.Slow(Duration.ofMillis(300)));
    long start = System.nanoTime();

    workspace.api().authTest(r -> r);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(290));
  }

  @Test
  void anEventMayComeTwice() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      workspace.server().disturbance().duplicateNext(1);

      workspace.say("maya", shop, "once");

      Awaitility.await().until(() -> app.events().size() == 2);
      assertThat(app.events().getFirst()).isEqualTo(app.events().getLast());
    }
  }

  @Test
  void twoEventsMayChangePlaces() throws Exception {
    try (TestApp app = TestApp.connect(workspace)) {
      workspace.server().disturbance().swapNext();

      workspace.say("maya", shop, "first");
      workspace.say("maya", shop, "second");

      Awaitility.await().until(() -> app.events().size() == 2);
      assertThat(app.events("message"))
          .extracting(event -> event.get("text").getAsString())
          .containsExactly("second", "first");
    }
  }

  private SlackApiException refused() {
    return catchThrowableOfType(
        SlackApiException.class,
        () -> workspace.api().chatPostMessage(r -> r.channel(shop).text("a")));
  }
}
