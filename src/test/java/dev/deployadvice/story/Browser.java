package dev.deployadvice.story;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A person at the workspace's page, in headless Chromium. */
final class Browser implements AutoCloseable {
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
  static Browser open(String url) {
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
  void types(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
  }

  /** Waits until a place shows these words. */
  WebElement sees(String css, String words) {
    return requireNonNull(
        new WebDriverWait(driver, PATIENCE)
            .<@Nullable WebElement>until(
                _ ->
                    driver.findElements(By.cssSelector(css)).stream()
                        .filter(element -> element.getText().contains(words))
                        .reduce((_, last) -> last)
                        .orElse(null)),
        words);
  }

  /** Waits until the composer has the focus. */
  void waitsForComposer() {
    new WebDriverWait(driver, PATIENCE)
        .until(
            _ ->
                driver
                        .switchTo()
                        .activeElement()
                        .findElements(By.xpath("ancestor-or-self::*[@data-composer='channel']"))
                        .size()
                    > 0);
  }

  /** Clicks what shows these words. */
  void clicks(String css, String words) {
    sees(css, words);
    new WebDriverWait(driver, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .until(
            ExpectedConditions.refreshed(
                _ -> {
                  sees(css, words).click();
                  return true;
                }));
  }

  /** Waits until more elements show a label than before; how many there are then. */
  int waitsForMore(String css, String label, int before) {
    return requireNonNull(
        new WebDriverWait(driver, PATIENCE)
            .<@Nullable Integer>until(
                _ -> {
                  int now = (int) labels(css).stream().filter(label::equals).count();
                  return now > before ? now : null;
                }),
        label);
  }

  /** Waits until one of these labels is shown. */
  void seesOneOf(String css, List<String> wanted) {
    new WebDriverWait(driver, PATIENCE).until(_ -> labels(css).stream().anyMatch(wanted::contains));
  }

  /** The labels of the buttons at a place. */
  List<String> labels(String css) {
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

  /** Makes the window as narrow as a phone. */
  void turnsToPhone() {
    driver.manage().window().setSize(new Dimension(420, 860));
  }

  /** Keeps a picture of what is seen. */
  void photographs(String name) {
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
