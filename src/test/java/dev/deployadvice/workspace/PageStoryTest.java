package dev.deployadvice.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.slack.api.methods.SlackApiException;
import dev.deployadvice.story.Browser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** What people do on the page, in a real browser, with an app that does as it is told. */
final class PageStoryTest {
  private static final String MESSAGE = "#stage .message";
  private static final String THREAD = "[data-thread-pane] ";
  private static final String DIALOG = "dialog[open] ";

  private static Browser browser;

  @TempDir private Path folder;
  private TestWorkspace workspace;

  @BeforeAll
  static void openBrowser() {
    browser = Browser.open("about:blank");
  }

  @AfterAll
  static void closeBrowser() {
    browser.close();
  }

  @BeforeEach
  void open() {
    workspace = TestWorkspace.start(settings());
    browser.goesTo(page());
    browser.waitsForComposer();
  }

  @AfterEach
  void close() {
    browser.closesOthers();
    workspace.close();
  }

  @Test
  void twoPeopleMeetInAThread() {
    Runnable toMaya = browser.way();
    browser.besides(page() + "?user=tomas");
    Runnable toTomas = browser.way();
    browser.waitsForComposer();
    browser.types("Who looks at the *invoices*?", Keys.ENTER);

    toMaya.run();
    browser.pointsAt(MESSAGE, "Who looks at the invoices?");
    browser.clicks(MESSAGE + " [aria-label='Reply in thread']", "");
    browser.waitsUntil("document.activeElement.dataset.composer === 'thread'");
    browser.types("I do, on Monday", Keys.ENTER);
    browser.sees(THREAD + ".message", "I do, on Monday");

    toTomas.run();
    browser.clicks("[data-thread]", "1 reply");
    browser.sees(THREAD + ".message", "I do, on Monday");
    browser.pointsAt(THREAD + ".message", "I do, on Monday");
    browser.clicks(THREAD + "[aria-label='React with raised hands']", "");

    toMaya.run();
    browser.sees(THREAD + "[data-reaction='raised_hands']", "1");
  }

  @Test
  void aFormSaysWhatIsWrongWithIt() throws IOException {
    try (TestApp app = TestApp.connect(workspace)) {
      openForm(app);
      browser.clicks(DIALOG + "[data-view-submit]", "Save");
      browser.sees("[data-error-for='name']", "Please complete this required field.");

      app.answers(Map.of("response_action", "errors", "errors", Map.of("name", "Already taken.")));
      browser.types("shop-backend", Keys.ENTER);
      browser.sees("[data-error-for='name']", "Already taken.");

      app.answers(Map.of("response_action", "push", "view", TestWorkspace.map(PUSHED)));
      browser.clicks(DIALOG + "[data-view-submit]", "Save");
      browser.sees(DIALOG + "h2", "Are you sure");
      browser.clicks(DIALOG + "[aria-label='Back']", "");
      browser.sees(DIALOG + "h2", "Every field");
      browser.waitsUntil("document.querySelector('[data-block-id=name] input').value");

      app.answers(Map.of());
      browser.clicks(DIALOG + "[data-view-submit]", "Save");
      browser.seesNo("dialog");
    }
  }

  @Test
  void theHomeTabIsFilledAndPressed() throws IOException {
    try (TestApp app = TestApp.connect(workspace)) {
      browser.clicks(".entry", "Test Helper");
      browser.clicks("[data-tab='home']", "Home");
      browser.sees(".home", "has not put anything on its Home tab");
      app.awaitEvent("app_home_opened");

      workspace.callApi(
          api -> api.viewsPublish(r -> r.userId(workspace.user("maya")).viewAsString(HOME)));
      browser.clicks(".home button[data-action-id]", "Begin");

      await().until(() -> !app.interactions().isEmpty());
      JsonObject pressed = app.interactions().getLast();
      assertThat(pressed.getAsJsonObject("view").get("type").getAsString()).isEqualTo("home");
    }
  }

  @Test
  void whatIsPinnedIsFoundAgain() {
    browser.types("The runbook is in the wiki", Keys.ENTER);
    browser.pointsAt(MESSAGE, "The runbook");
    browser.clicks(MESSAGE + " [aria-label='More actions']", "");
    browser.clicks(".menu-item", "Pin to this channel");
    browser.sees(MESSAGE + "[data-pinned]", "The runbook");

    browser.clicks("#pins-button", "1");
    browser.sees("[data-pin]", "The runbook is in the wiki");
    browser.clicks("[data-pin] button", "Show in channel");
    browser.waitsUntil("document.activeElement.matches('.message[data-pinned]')");

    browser.clicks("[data-pin] button", "Unpin");
    browser.sees(".pins", "Nothing is pinned here yet");
  }

  @Test
  void cardsChartsAndTablesCanBeUsed() throws IOException {
    try (TestApp app = TestApp.connect(workspace)) {
      Gallery.hang(workspace, workspace.channel("shop-backend"));
      browser.sees(MESSAGE, "as it is");

      assertThat(browser.labels("[data-unsupported]")).isEmpty();
      browser.waitsUntil("document.querySelectorAll('[data-chart=bar] rect').length === 6");
      browser.waitsUntil("document.querySelectorAll('[data-chart=pie] path').length === 3");
      browser.clicks(".sorter", "Dollars a month");
      browser.sees(".data-table tbody tr:first-child", "Hetzner");
      browser.clicks(".sorter", "Dollars a month");
      browser.sees(".data-table tbody tr:first-child", "Railway");
      browser.clicks("[aria-label='Next cards']", "");
      browser.clicks(".carousel button[data-action-id]", "Pick own");
      await().until(() -> !app.interactions().isEmpty());
      assertThat(app.interactions().getLast().toString()).contains("pick_own");
    }
  }

  @Test
  void anAppIsAskedForOptionsAndAPersonIfTheyAreSure() throws IOException {
    try (TestApp app = TestApp.connect(workspace)) {
      Gallery.hang(workspace, workspace.channel("shop-backend"));
      browser.clicks("[data-action-id='external']", "A product");
      app.answers(Map.of("options", List.of(TestWorkspace.map(FLY))));
      browser.types("f");
      browser.sees(".option", "Fly");
      app.answers(Map.of());
      browser.types(Keys.ENTER);
      browser.sees("[data-action-id='external']", "Fly");

      browser.clicks("[data-action-id='danger']", "Delete");
      browser.clicks(DIALOG + "[data-confirm='no']", "Keep");
      browser.seesNo("dialog");
      browser.clicks("[data-action-id='danger']", "Delete");
      browser.clicks(DIALOG + "[data-confirm='yes']", "Delete");

      await().until(() -> app.interactions().toString().contains("\"action_id\":\"danger\""));
      assertThat(app.interactions()).hasSize(3);
    }
  }

  @Test
  void everythingIsReachedByKeyboard() {
    browser.chord(Keys.CONTROL, "k");
    browser.sees(DIALOG, "general");
    browser.types("gen", Keys.ENTER);
    browser.sees("h1", "general");
    browser.waitsForComposer();
    browser.types(":tad", Keys.TAB, "and *more*", Keys.ENTER);
    browser.sees(MESSAGE, "🎉 and more");

    browser.chord(Keys.SHIFT, Keys.F6);
    browser.waitsUntil("document.activeElement.innerText.includes('and more')");
    browser.types(Keys.ARROW_UP, "t");
    browser.waitsUntil("document.activeElement.dataset.composer === 'thread'");
    browser.types("Only by keys", Keys.ENTER);
    browser.sees(THREAD + ".message", "Only by keys");
    browser.types(Keys.ESCAPE);

    browser.seesNo("[data-thread-pane]");
    browser.waitsForComposer();
  }

  @Test
  void whatIsTypedOutlivesARestart() {
    int port = workspace.server().port();
    browser.types("Half a thou");

    workspace.close();
    browser.sees("#connection", "Connection lost");
    browser.types("ght");
    workspace = TestWorkspace.start(settings().onPort(port));
    browser.sees("#connection", "Connected again");
    browser.types(", finished", Keys.ENTER);

    browser.sees(MESSAGE, "Half a thought, finished");
  }

  @Test
  void aLongChannelUnrollsWhileOneReadsBack() {
    String shop = workspace.channel("shop-backend");
    for (int i = 0; i < 320; i++) {
      workspace.say("maya", shop, "Line " + i);
    }
    browser.goesTo(page());
    browser.sees(MESSAGE, "Line 319");
    browser.waitsUntil("document.querySelectorAll('#stage .message').length < 320");

    browser.waitsUntil(
        "(document.querySelector('.scroller').scrollTop -= 900,"
            + " document.querySelector('.welcome').checkVisibility())");
    browser.waitsUntil("document.querySelectorAll('#stage .message').length >= 326");
    browser.clicks(".new-pill", "Jump to latest");
    browser.waitsUntil("document.querySelector('.new-pill').hidden");
  }

  @Test
  void strangeTextIsOnlyText() {
    String shop = workspace.channel("shop-backend");
    Hostile.TEXTS.forEach(
        text -> workspace.callApi(api -> api.chatPostMessage(r -> r.channel(shop).text(text))));
    workspace.callApi(
        api -> api.chatPostMessage(r -> r.channel(shop).blocksAsString(Hostile.BLOCKS)));
    workspace.say("tomas", shop, "<img src=x onerror=\"window.broken = 2\"> the end");

    browser.sees(MESSAGE, "the end");
    browser.sees(MESSAGE, "<script>window.broken = 1</script>");
    assertThat(browser.runs("return window.broken ?? 'whole'")).isEqualTo("whole");
    assertThat(browser.runs("return document.querySelectorAll('[href^=\"javascript\" i]').length"))
        .isEqualTo(0L);
    browser.waitsUntil("document.documentElement.scrollWidth <= innerWidth");
    browser.waitsUntil(
        "(s => s.scrollWidth <= s.clientWidth)(document.querySelector('.scroller'))");
  }

  @Test
  void aPictureIsDroppedAndShown() {
    browser.runs(Hostile.DROP_A_PICTURE);
    browser.sees(".tray-file", "dot.png");
    browser.waitsUntil("!document.querySelector('.tray-file[aria-busy]')");
    browser.types("A dot", Keys.ENTER);

    browser.sees(MESSAGE, "A dot");
    browser.waitsUntil("document.querySelector('.file-picture img')?.naturalWidth > 0");
    assertThat(workspace.lastSeen("tomas", workspace.channel("shop-backend")).path("files"))
        .hasSize(1);
  }

  @Test
  void faultsAreOrderedFromThePage() {
    browser.clicks("[data-tool='faults']", "");
    browser.clicks("[data-fault='rate_limited'] button", "Do it");
    browser.sees(".fault-waiting", "chat.postMessage: 429");

    String shop = workspace.channel("shop-backend");
    assertThatThrownBy(() -> workspace.api().chatPostMessage(r -> r.channel(shop).text("no")))
        .isInstanceOfSatisfying(
            SlackApiException.class,
            refused -> assertThat(refused.getResponse().code()).isEqualTo(429));
    browser.sees(".fault-waiting", "Everything works as it should");
  }

  private void openForm(TestApp app) {
    browser.types("/plain", Keys.SPACE, "form", Keys.ENTER);
    await().until(() -> !app.commands().isEmpty());
    String trigger = app.commands().getLast().get("trigger_id").getAsString();
    workspace.callApi(api -> api.viewsOpen(r -> r.triggerId(trigger).viewAsString(Gallery.form())));
    browser.waitsUntil("document.activeElement.closest('dialog [data-block-id=name]')");
  }

  private String page() {
    return workspace.server().pageUrl();
  }

  private WorkspaceSettings settings() {
    return TestWorkspace.settings().keptIn(folder.resolve("workspace.json"));
  }

  private static final String FLY =
      """
      {"text": {"type": "plain_text", "text": "Fly"}, "value": "fly"}\
      """;

  private static final String PUSHED =
      """
      {"type": "modal", "title": {"type": "plain_text", "text": "Are you sure"},
       "blocks": [{"type": "section", "text": {"type": "plain_text", "text": "Think twice."}}]}\
      """;

  private static final String HOME =
      """
      {"type": "home", "blocks": [{"type": "actions", "elements": [
        {"type": "button", "action_id": "begin", "text": {"type": "plain_text", "text": "Begin"}}]}]}\
      """;
}
