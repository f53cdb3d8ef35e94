package dev.deployadvice.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/** A person at the workspace's page, in headless Chromium. */
public final class Browser implements AutoCloseable {
  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final Path SCREENSHOTS = Path.of("target", "screenshots");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Opens a page. Where Chromium is missing the test is skipped, unless {@code REQUIRE_BROWSER} is
   * {@code true}: then it fails.
   */
  public static Browser open(String url) {
    boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    if (Boolean.parseBoolean(System.getenv("REQUIRE_BROWSER"))) {
      assertThat(there).as("Chromium at %s and its driver at %s", CHROMIUM, DRIVER).isTrue();
    }
    assumeTrue(there, "Chromium and chromedriver are not installed: the browser story is skipped.");
    ChromeOptions options = new ChromeOptions();
    options.setBinary(CHROMIUM.toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--force-prefers-reduced-motion",
        "--window-size=1280,900");
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .usingAnyFreePort()
            .build();
    Browser browser = new Browser(new ChromeDriver(service, options));
    browser.driver.get(url);
    return browser;
  }

  /** Types into whatever has the focus, as somebody does who just opened the page. */
  public void types(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Waits until a place shows these words; the last element that does. */
  public WebElement sees(String css, String words) {
    return patiently()
        .until(() -> showing(css, words), Optional::isPresent)
        .orElseThrow(() -> new AssertionError(words));
  }

  private Optional<WebElement> showing(String css, String words) {
    return driver.findElements(By.cssSelector(css)).stream()
        .filter(element -> element.getText().contains(words))
        .reduce((_, last) -> last);
  }

  /** Waits until the composer has the focus. */
  public void waitsForComposer() {
    By composer = By.xpath("ancestor-or-self::*[@data-composer='channel']");
    patiently().until(() -> !driver.switchTo().activeElement().findElements(composer).isEmpty());
  }

  /** Clicks what shows these words, as soon as it can be clicked. */
  public void clicks(String css, String words) {
    patiently()
        .untilAsserted(
            () -> {
              Optional<WebElement> element = showing(css, words);
              assertThat(element).as("%s with '%s'", css, words).isPresent();
              element.get().click();
            });
  }

  /** Waits until more elements show a label than before; how many there are then. */
  int waitsForMore(String css, String label, int before) {
    return patiently()
        .until(() -> (int) labels(css).stream().filter(label::equals).count(), now -> now > before);
  }

  /** Waits until one of these labels is shown. */
  void seesOneOf(String css, List<String> wanted) {
    patiently().until(() -> labels(css).stream().anyMatch(wanted::contains));
  }

  /** The page may draw anything anew while we look at it. */
  private static ConditionFactory patiently() {
    return await().atMost(PATIENCE).ignoreExceptionsInstanceOf(WebDriverException.class);
  }

  /** The labels of the buttons at a place. */
  public List<String> labels(String css) {
    List<String> labels = new ArrayList<>();
    for (WebElement element : driver.findElements(By.cssSelector(css))) {
      try {
        labels.add(element.getText());
      } catch (StaleElementReferenceException redrawn) {
        // The page drew it anew meanwhile; whoever waits looks again.
      }
    }
    return labels;
  }

  /** Opens another page in this window. */
  public void goesTo(String url) {
    driver.get(url);
  }

  /** Opens a page beside this one, as somebody else may; gives what leads back. */
  public Runnable besides(String url) {
    String here = driver.getWindowHandle();
    driver.switchTo().newWindow(WindowType.TAB).get(url);
    return () -> driver.switchTo().window(here);
  }

  /** Leads to the page that is open now, whenever it runs. */
  public Runnable way() {
    String here = driver.getWindowHandle();
    return () -> driver.switchTo().window(here);
  }

  /** Closes every page but one. */
  public void closesOthers() {
    List<String> pages = List.copyOf(driver.getWindowHandles());
    for (String page : pages.subList(1, pages.size())) {
      driver.switchTo().window(page).close();
    }
    driver.switchTo().window(pages.getFirst());
  }

  /** Moves the pointer over what shows these words. */
  public void pointsAt(String css, String words) {
    WebElement element = sees(css, words);
    patiently().untilAsserted(() -> new Actions(driver).moveToElement(element).perform());
  }

  /** Presses a key while another one is held. */
  public void chord(Keys held, CharSequence key) {
    new Actions(driver).keyDown(held).sendKeys(key).keyUp(held).perform();
  }

  /** Waits until nothing is found at a place any more. */
  public void seesNo(String css) {
    patiently().until(() -> driver.findElements(By.cssSelector(css)).isEmpty());
  }

  /** Waits until a script says so. */
  public void waitsUntil(String condition) {
    patiently().until(() -> Boolean.TRUE.equals(runs("return Boolean(" + condition + ")")));
  }

  /** How many megabytes the page's objects take, after the garbage is gone. */
  public double heapInMegabytes() {
    driver.executeCdpCommand("HeapProfiler.collectGarbage", Map.of());
    Object bytes = driver.executeCdpCommand("Runtime.getHeapUsage", Map.of()).get("usedSize");
    return bytes instanceof Number used ? Math.round(used.doubleValue() / 100_000) / 10.0 : 0;
  }

  /** Runs a script in the page and gives what it returns. */
  public @Nullable Object runs(String script) {
    return driver.executeScript(script);
  }

  /** Makes the window as narrow as a phone. */
  public void turnsToPhone() {
    driver.manage().window().setSize(new Dimension(420, 860));
  }

  /** Keeps a picture of what is seen, without what only shows under the pointer. */
  public void photographs(String name) {
    new Actions(driver).moveToLocation(1, 1).perform();
    try {
      Files.createDirectories(SCREENSHOTS);
      Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
