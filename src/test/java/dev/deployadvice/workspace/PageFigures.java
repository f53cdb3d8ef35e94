package dev.deployadvice.workspace;

import dev.deployadvice.story.Browser;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.awaitility.Awaitility;

/**
 * How the page does in a full channel and in a flood of messages. Not a test: it measures, and
 * whoever runs it judges. {@code docs/workspace-page.md} says how to run it and what came out.
 */
final class PageFigures {
  private static final int MESSAGES = 1_000;
  private static final int A_SECOND = 50;
  private static final Duration FLOOD = Duration.ofSeconds(10);

  private PageFigures() {}

  public static void main(String[] args) throws IOException {
    try (TestWorkspace workspace = TestWorkspace.start()) {
      String shop = workspace.channel("shop-backend");
      for (int i = 0; i < MESSAGES; i++) {
        post(
            workspace,
            shop,
            "Message " + i + " with *bold*, `code` and <https://a.example|a link>");
      }
      try (Browser browser = Browser.open(workspace.server().pageUrl())) {
        awaitLast(browser, "Message " + (MESSAGES - 1));
        report(browser, "first paint, ms", FIRST_PAINT);
        report(browser, "last message drawn, ms", "return Math.round(performance.now())");
        report(browser, "messages drawn", "return document.querySelectorAll('.message').length");
        say("JS heap, MB", browser.heapInMegabytes());
        report(browser, "scrolling to the top, frames over 50 ms of all", SCROLLING);
        flood(workspace, shop, browser);
      }
    }
  }

  private static void flood(TestWorkspace workspace, String shop, Browser browser) {
    browser.runs(COUNT_FRAMES);
    Instant end = Instant.now().plus(FLOOD);
    int posted = 0;
    long started = System.nanoTime();
    while (Instant.now().isBefore(end)) {
      post(workspace, shop, "Flood " + posted);
      posted++;
      long due = started + posted * (1_000_000_000L / A_SECOND);
      LockSupport.parkNanos(due - System.nanoTime());
    }
    say("posted in the flood", posted);
    awaitLast(browser, "Flood " + (posted - 1));
    long late = (System.nanoTime() - started) / 1_000_000 - FLOOD.toMillis();
    say("last one seen after the end of the flood, ms", late);
    report(browser, "longest frame and frames over 50 ms of all", STOP_COUNTING);
    report(browser, "time to show a typed letter, ms", TYPING);
    say("JS heap, MB", browser.heapInMegabytes());
  }

  private static void awaitLast(Browser browser, String text) {
    String last = "return [...document.querySelectorAll('.message')].at(-1)?.textContent";
    Awaitility.await()
        .pollInterval(Duration.ofMillis(5))
        .until(() -> String.valueOf(browser.runs(last)).contains(text));
  }

  private static void post(TestWorkspace workspace, String channel, String text) {
    try {
      var _ = workspace.api().chatPostMessage(r -> r.channel(channel).text(text));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void report(Browser browser, String what, String script) {
    say(what, String.valueOf(browser.runs(script)));
  }

  private static void say(String what, Object figure) {
    System.out.printf("%s: %s%n", what, figure);
  }

  private static final String FIRST_PAINT =
      "return Math.round(performance.getEntriesByName('first-contentful-paint')[0]?.startTime)";
  private static final String COUNT_FRAMES =
      """
      window.frames_ = []; let last = performance.now(); window.counting_ = true;
      const next = (now) => { frames_.push(now - last); last = now; if (counting_) requestAnimationFrame(next); };
      requestAnimationFrame(next);
      """;
  private static final String STOP_COUNTING =
      """
      window.counting_ = false;
      return Math.round(Math.max(...frames_)) + ' ms, ' + frames_.filter((f) => f > 50).length + ' of ' + frames_.length;
      """;
  private static final String SCROLLING =
      """
      const scroller = document.querySelector('.scroller'); const frames = [];
      return new Promise((done) => {
        let last = performance.now();
        const step = (now) => {
          frames.push(now - last); last = now; scroller.scrollTop -= 800;
          if (frames.length < 150) requestAnimationFrame(step);
          else { scroller.scrollTop = scroller.scrollHeight; done(frames.filter((f) => f > 50).length + ' of ' + frames.length + ', then drawn: ' + document.querySelectorAll('.message').length); }
        };
        requestAnimationFrame(step);
      });
      """;
  private static final String TYPING =
      """
      const box = document.querySelector('[data-composer=channel]'); const start = performance.now();
      box.value = 'a'; box.dispatchEvent(new Event('input', {bubbles: true}));
      return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(Math.round(performance.now() - start)))));
      """;
}
