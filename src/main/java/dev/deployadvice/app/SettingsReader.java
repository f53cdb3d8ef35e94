package dev.deployadvice.app;

import dev.deployadvice.app.Settings.Connection;
import dev.deployadvice.app.Settings.Places;
import dev.deployadvice.app.Settings.Secret;
import dev.deployadvice.conversation.Patience;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the settings from the environment; finds all problems before it gives up. */
public final class SettingsReader {
  private static final int DEFAULT_PORT = 3000;
  private static final int MAX_PORT = 65_535;

  /** A number of minutes, hours or days; no unit for zero. */
  private static final Pattern WAIT = Pattern.compile("(\\d{1,6})\\s*([mhdMHD]?)");

  /** How Slack's tokens begin; of anything else not a letter is printed. */
  private static final List<String> KINDS_OF_TOKENS = List.of("xapp-", "xoxb-", "xoxp-", "xoxe");

  private final Map<String, String> environment;
  private final List<String> problems = new ArrayList<>();

  private SettingsReader(Map<String, String> environment) {
    this.environment = environment;
  }

  /** Whether any token of Slack is set: then the program serves the real Slack. */
  public static boolean namesSlack(Map<String, String> environment) {
    SettingsReader reader = new SettingsReader(environment);
    return reader.find("SLACK_APP_TOKEN").isPresent()
        || reader.find("SLACK_SIGNING_SECRET").isPresent()
        || reader.find("SLACK_BOT_TOKEN").isPresent();
  }

  /**
   * The settings that these variables give.
   *
   * @throws InvalidSettingsException with one sentence per problem
   */
  public static Settings read(Map<String, String> environment) {
    return new SettingsReader(environment).read();
  }

  private Settings read() {
    Optional<Connection> connection = connection();
    Optional<Secret> bot = botToken();
    URI slackApi = slackApi();
    Places places = places();
    int port = port();
    Patience patience = patience();
    if (!problems.isEmpty()) {
      throw new InvalidSettingsException(problems);
    }
    return new Settings(
        connection.orElseThrow(), bot.orElseThrow(), slackApi, places, port, patience);
  }

  private Optional<Connection> connection() {
    Optional<String> appToken = find("SLACK_APP_TOKEN");
    Optional<String> signingSecret = find("SLACK_SIGNING_SECRET");
    if (appToken.isPresent()) {
      return token("SLACK_APP_TOKEN", appToken.get(), "xapp-").map(Connection.SocketMode::new);
    }
    if (signingSecret.isPresent()) {
      return Optional.of(new Connection.Http(new Secret(signingSecret.get())));
    }
    problems.add(
        "Set SLACK_APP_TOKEN (xapp-…) for Socket Mode or SLACK_SIGNING_SECRET for HTTP,"
            + " so that Slack can reach the bot.");
    return Optional.empty();
  }

  private Optional<Secret> botToken() {
    Optional<String> token = find("SLACK_BOT_TOKEN");
    if (token.isEmpty()) {
      problems.add("Set SLACK_BOT_TOKEN (xoxb-…), the token under OAuth & Permissions.");
      return Optional.empty();
    }
    return token("SLACK_BOT_TOKEN", token.get(), "xoxb-");
  }

  private Optional<Secret> token(String name, String value, String prefix) {
    if (value.startsWith(prefix)) {
      return Optional.of(new Secret(value));
    }
    String instead =
        KINDS_OF_TOKENS.stream()
            .filter(value::startsWith)
            .findFirst()
            .map("; it starts with %s"::formatted)
            .orElse("");
    problems.add("%s must start with %s%s.".formatted(name, prefix, instead));
    return Optional.empty();
  }

  private URI slackApi() {
    Optional<String> given = find("SLACK_API_URL");
    if (given.isEmpty()) {
      return Settings.SLACK_API;
    }
    try {
      URI uri = new URI(given.get().endsWith("/") ? given.get() : given.get() + "/");
      if ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) {
        return uri;
      }
    } catch (URISyntaxException notAnAddress) {
      // Told below, like an address of another kind.
    }
    problems.add(
        "SLACK_API_URL must be an http or https address such as %s; it is '%s'."
            .formatted(Settings.SLACK_API, given.get()));
    return Settings.SLACK_API;
  }

  /**
   * What commands need that run without Slack.
   *
   * @throws InvalidSettingsException with one sentence per problem
   */
  public static Local readLocal(Map<String, String> environment) {
    SettingsReader reader = new SettingsReader(environment);
    Local local = new Local(reader.places(), reader.port(), reader.patience());
    if (!reader.problems.isEmpty()) {
      throw new InvalidSettingsException(reader.problems);
    }
    return local;
  }

  /** The settings that have nothing to do with Slack. */
  public record Local(Places places, int port, Patience patience) {}

  private Places places() {
    return new Places(
        path("DATA_DIR").orElse(Path.of("data")),
        find("DATABASE_URL").map(Secret::new),
        path("CATALOG_DIR"));
  }

  private Optional<Path> path(String name) {
    try {
      return find(name).map(Path::of);
    } catch (InvalidPathException notAPath) {
      problems.add("%s is not a path: %s.".formatted(name, notAPath.getReason()));
      return Optional.empty();
    }
  }

  private int port() {
    Optional<String> given = find("PORT");
    try {
      int port = given.map(Integer::parseInt).orElse(DEFAULT_PORT);
      if (port >= 0 && port <= MAX_PORT) {
        return port;
      }
    } catch (NumberFormatException notANumber) {
      // Told below, like a number out of range.
    }
    problems.add(
        "PORT must be a number from 0 (any free port) to 65535; it is '%s'."
            .formatted(given.orElse("")));
    return DEFAULT_PORT;
  }

  private Patience patience() {
    return new Patience(
        wait("REMIND_AFTER", Patience.DEFAULT.remindAfter()),
        wait("PAUSE_AFTER", Patience.DEFAULT.pauseAfter()));
  }

  private Duration wait(String name, Duration otherwise) {
    Optional<String> given = find(name);
    if (given.isEmpty()) {
      return otherwise;
    }
    Optional<Duration> wait = given.flatMap(SettingsReader::duration);
    if (wait.isEmpty()) {
      problems.add(
          "%s must be a time such as 24h, 7d or PT36H, or 0 for never; it is '%s'."
              .formatted(name, given.get()));
    }
    return wait.orElse(otherwise);
  }

  /** "24h", "7d", "90m", or as ISO 8601 writes it; empty for anything else. */
  private static Optional<Duration> duration(String text) {
    Matcher plain = WAIT.matcher(text);
    try {
      if (!plain.matches()) {
        return Optional.of(Duration.parse(text)).filter(wait -> !wait.isNegative());
      }
      int number = Integer.parseInt(plain.group(1));
      return switch (plain.group(2).toLowerCase(Locale.ROOT)) {
        case "m" -> Optional.of(Duration.ofMinutes(number));
        case "h" -> Optional.of(Duration.ofHours(number));
        case "d" -> Optional.of(Duration.ofDays(number));
        default -> number == 0 ? Optional.of(Duration.ZERO) : Optional.empty();
      };
    } catch (DateTimeParseException notATime) {
      return Optional.empty();
    }
  }

  private Optional<String> find(String name) {
    return Optional.ofNullable(environment.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }
}
