package dev.deployadvice.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.SlackConfig;
import com.slack.api.model.view.View;
import com.slack.api.util.json.GsonFactory;
import dev.deployadvice.dialogue.Event;
import dev.deployadvice.dialogue.Focus;
import dev.deployadvice.dialogue.Move;
import dev.deployadvice.dialogue.Progress;
import dev.deployadvice.dialogue.State;
import dev.deployadvice.workspace.block.BlockKit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Home tab: within Slack's limits at its longest, and no answer on it. */
final class HomeCardTest {
  private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
  private static final Path GOLDEN = Path.of("src/test/resources/golden/home.json");
  private static final String NASTY = "<!channel> *bold* | " + "n".repeat(200);
  private static final Progress TOLD =
      new Progress(
          Focus.ALL_OPTIONS, List.of(new Move.Answered("operations", List.of("nobody"))), 4, 3);
  private static final Cards CARDS = new Cards(CardSamples.DIALOGUE);

  @Test
  void slackTakesItAtItsLongest() {
    Home longest = new Home(Optional.of(new Entry.Help()), many(), many());

    JsonNode view = json(CARDS.draw(longest));

    assertThat(BlockKit.checkView(view)).isEmpty();
    assertThat(view.toString()).hasSizeLessThan(100_000).doesNotContain("<!channel>", "*bold*");
    assertThat(view.path("blocks").size()).isLessThanOrEqualTo(60);
  }

  @Test
  void everyButtonIsReadBack() {
    JsonNode view = json(CARDS.draw(new Home(Optional.empty(), many(), List.of())));

    assertThat(DrawnCheck.elements(view))
        .isNotEmpty()
        .allSatisfy(
            element ->
                assertThat(
                        ActionId.parse(
                            element.path("action_id").asString(),
                            element.path("value").asString(""),
                            List.of()))
                    .isPresent());
  }

  @Test
  void aStoppedOneIsResumedAndAnOpenOneIsOpened() {
    List<JsonNode> stopped = elements(item("shop", new State.Cancelled(TOLD)));
    List<JsonNode> open = elements(item("shop", new State.Asking(TOLD, "team")));

    assertThat(stopped)
        .last()
        .satisfies(
            button ->
                assertThat(
                        ActionId.parse(
                            button.path("action_id").asString(),
                            button.path("value").asString(),
                            List.of()))
                    .contains(new Pressed.OnInterview("iv1", new Event.Resume())));
    assertThat(open)
        .last()
        .satisfies(button -> assertThat(button.path("url").asString()).endsWith("card"));
  }

  @Test
  void adviceIsNamedButNoAnswer() {
    Home home = new Home(Optional.empty(), List.of(), List.of(item("shop", advised())));

    String view = json(CARDS.draw(home)).toString();

    assertThat(view)
        .contains("Advice in your channels", "PaaS", "1 answer")
        .doesNotContain("Noted");
  }

  @Test
  void isDrawnAsItsGoldenFileSays() throws IOException {
    Drawn home = new Drawn("", CARDS.draw(sample()).getBlocks());
    if (System.getProperty("golden.update") != null) {
      Files.writeString(GOLDEN, DrawnCheck.pretty(home));
    }

    assertThat(DrawnCheck.pretty(home)).isEqualTo(Files.readString(GOLDEN));
  }

  private static Home sample() {
    return new Home(
        Optional.empty(),
        List.of(
            item("shop-backend", new State.Asking(TOLD, "team")),
            item("blog", new State.Cancelled(TOLD)),
            item("wiki", advised())),
        List.of(item("billing", advised())));
  }

  private static State advised() {
    return new State.Advised(TOLD);
  }

  private static List<Home.Item> many() {
    return IntStream.range(0, 30)
        .boxed()
        .flatMap(
            _ ->
                Stream.of(
                    item(NASTY, advised()),
                    item(NASTY, new State.Cancelled(TOLD)),
                    item(NASTY, new State.Inviting(Progress.begun(Focus.VPS_OR_PAAS)))))
        .toList();
  }

  private static Home.Item item(String project, State state) {
    CardContext.Subject subject = new CardContext.Subject("iv1", project, "U0ADA", "C1");
    CardContext.Links links =
        new CardContext.Links(
            Optional.of("https://acme.slack.com/archives/C1/thread"),
            Optional.of("https://acme.slack.com/archives/C1/card"));
    return new Home.Item(new CardContext(subject, state, CardContext.Pinning.NONE, links), NOON);
  }

  private static List<JsonNode> elements(Home.Item item) {
    return DrawnCheck.elements(
        json(CARDS.draw(new Home(Optional.empty(), List.of(item), List.of()))));
  }

  private static JsonNode json(View view) {
    String json = GsonFactory.createSnakeCase(SlackConfig.DEFAULT).toJson(view);
    return JsonMapper.shared().readTree(json);
  }
}
