package dev.deployadvice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.OkHttp;
import org.junit.jupiter.api.Test;

/**
 * Slack's libraries ask for OkHttp 4 under another artifact than OkHttp 5 has, so that both would
 * stand on the class path and the older one would win. The POM excludes it.
 */
final class OkHttpVersionTest {

  @Test
  void slacksClientRunsOnTheOkHttpOfThePom() {
    assertThat(OkHttp.VERSION).isEqualTo("5.5.1");
  }
}
