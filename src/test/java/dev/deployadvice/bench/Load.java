package dev.deployadvice.bench;

import dev.deployadvice.bench.Drive.Sent;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** Runs the load and prints its figures; ends with 1 where something failed or was lost. */
final class Load {
  private static final Duration START_PATIENCE = Duration.ofMinutes(1);
  private static final Duration SHOW_PATIENCE = Duration.ofMinutes(3);
  private static final Duration COLD = Duration.ofSeconds(10);
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(10);
  private static final int SEED = 20;

  /** Numbers from here on are not used by the load itself. */
  private static final int FIRST = 90_000;

  private final Bot bot;
  private final Place place;

  private Load(Bot bot, Place place) {
    this.bot = bot;
    this.place = place;
  }

  /**
   * Starts Slack, measures starts of the bot, then drives it.
   *
   * @param arguments interactions a second, seconds, measured starts
   */
  public static void main(String[] arguments) throws IOException, SQLException {
    int rate = Integer.parseInt(arguments[0]);
    int seconds = Integer.parseInt(arguments[1]);
    int starts = Integer.parseInt(arguments[2]);
    Path folder =
        Files.createTempDirectory(Files.createDirectories(Path.of("target", "load")), "run");
    Bot bot = Bot.in(folder.toAbsolutePath());
    say(
        "Machine: %d processors. Data and logs: %s"
            .formatted(Runtime.getRuntime().availableProcessors(), folder));
    boolean good;
    try (Child slack = standIn(bot)) {
      Load load = new Load(bot, Place.of(slack.line()));
      load.measureStarts(starts);
      good = load.drive(rate, seconds);
    }
    System.exit(good ? 0 : 1);
  }

  private static Child standIn(Bot bot) {
    return Child.start(
        List.of(
            "-classpath",
            System.getProperty("java.class.path"),
            StandIn.class.getName(),
            bot.address().toString()),
        Map.of(),
        bot.folder().resolve("slack.log"));
  }

  private void measureStarts(int runs) {
    List<Duration> starts = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      try (ResponseUrls urls = new ResponseUrls();
          Slack slack = new Slack(place, bot.address(), urls)) {
        long begin = System.nanoTime();
        try (Child child = bot.serve(place, "start-" + run)) {
          awaitFirst(child, slack, FIRST + run);
          starts.add(Duration.ofNanos(System.nanoTime() - begin));
        }
      }
    }
    if (runs > 0) {
      say("%s. Load average %.1f".formatted(Report.starts(starts), loadAverage()));
    }
  }

  private boolean drive(int rate, int seconds) throws SQLException {
    try (Child child = bot.serve(place, "data");
        OpenCards cards = new OpenCards(place);
        ResponseUrls urls = new ResponseUrls();
        Slack slack = new Slack(place, bot.address(), urls)) {
      awaitFirst(child, slack, FIRST);
      double before = loadAverage();
      List<Sent> sent = new Drive(slack, cards, new Random(SEED)).run(rate, seconds);
      say(
          "Load: %d a second for %d s, load average %.1f before, %.1f after. %s"
              .formatted(rate, seconds, before, loadAverage(), Report.sent(sent)));
      say(Report.times(sent, Duration.ZERO));
      if (seconds > COLD.toSeconds()) {
        say(Report.times(sent, COLD));
      }
      say("The bot used %.1f s of processor time".formatted(seconds(child.processorTime())));
      return check(sent, urls);
    }
  }

  /** Whether nothing went wrong, was lost, or was shown twice. */
  private boolean check(List<Sent> sent, ResponseUrls urls) throws SQLException {
    Books books = new Books(bot.data("data"));
    Duration shown = books.awaitShown(SHOW_PATIENCE);
    List<Interaction> acknowledged =
        sent.stream().filter(Sent::isAcknowledged).map(Sent::interaction).toList();
    List<Interaction> lost = books.lost(acknowledged);
    List<Interaction> astray = acknowledged.stream().filter(it -> urls.uses(it) != 1).toList();
    int all = acknowledged.size();
    say(
        "Kept: %d of %d acknowledged interactions are in the database; %d were answered once"
            .formatted(all - lost.size(), all, all - astray.size()));
    say(
        "Shown: all cards %.1f s after the last acknowledgement; %d rewrites of headlines wait"
                .formatted(seconds(shown), books.headlinesOwed())
            + " for their turn");
    return all == sent.size() && lost.isEmpty() && astray.isEmpty();
  }

  /** Somebody tries until the bot acknowledges. */
  private static void awaitFirst(Child bot, Slack slack, int number) {
    long deadline = System.nanoTime() + START_PATIENCE.toNanos();
    String problem = slack.tell(new Interaction.Start(number));
    while (!problem.isEmpty()) {
      if (!bot.isAlive() || System.nanoTime() > deadline) {
        throw new IllegalStateException("the bot does not start: " + problem);
      }
      LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
      problem = slack.tell(new Interaction.Start(number));
    }
  }

  private static double seconds(Duration time) {
    return time.toMillis() / 1000.0;
  }

  private static double loadAverage() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }

  private static void say(String line) {
    System.out.println(line);
  }
}
