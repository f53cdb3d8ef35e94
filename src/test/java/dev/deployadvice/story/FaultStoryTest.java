package dev.deployadvice.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.deployadvice.workspace.api.Fault;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Slack has trouble: nothing is lost, nothing is doubled. */
final class FaultStoryTest extends OnStage {
  @Test
  void aPostIsMadeLaterWhenSlackAsksToSlowDown() {
    stage.workspace().faults().next("chat.postMessage", new Fault.RateLimited(1));

    maya.types(channel, "/deploy-advice");

    expectOneHeadlineWithItsCard();
  }

  @Test
  void aPostIsMadeLaterWhenSlackIsDown() {
    stage.workspace().faults().next("chat.postMessage", new Fault.Status(500));

    maya.types(channel, "/deploy-advice");

    expectOneHeadlineWithItsCard();
  }

  @Test
  void aPostWhoseAnswerWasLostIsNotMadeTwice() {
    stage.workspace().faults().next("chat.postMessage", new Fault.AnswerLost());

    maya.types(channel, "/deploy-advice");

    expectOneHeadlineWithItsCard();
  }

  @Test
  void aDuplicateDeliveryIsAnsweredOnce() {
    stage.workspace().disturbance().duplicateNext(1);

    maya.types(channel, "/deploy-advice");

    expectOneHeadlineWithItsCard();
  }

  @Test
  void aDroppedSocketIsOpenedAgain() {
    stage.workspace().dropConnections();

    // Nobody is there to take the command meanwhile: the person is told, and types it again.
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> maya.types(channel, "/deploy-advice").get("ok").asBoolean());

    expectOneHeadlineWithItsCard();
  }

  private void expectOneHeadlineWithItsCard() {
    Message headline = maya.waitsFor(channel, "Where should shop-backend run?");
    maya.waitsForButton(channel, headline.ts(), "Ask me instead");
    assertThat(maya.sees(channel))
        .filteredOn(message -> message.text().contains("Where should"))
        .hasSize(1);
    assertThat(maya.seesInThread(channel, headline.ts())).hasSize(2);
  }
}
