package dev.deployadvice.bench;

import dev.deployadvice.bench.Drive.Sent;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** The figures, in plain lines. */
final class Report {
  private static final double GOAL_MILLIS = 50;

  private Report() {}

  static String starts(List<Duration> starts) {
    return "Start (%s): %s from the start of the process to the first acknowledged command"
        .formatted(
            Bot.name(),
            starts.stream()
                .map(start -> "%.2f s".formatted(start.toMillis() / 1000.0))
                .collect(Collectors.joining(", ")));
  }

  static String sent(List<Sent> sent) {
    long starts = sent.stream().filter(it -> it.interaction() instanceof Interaction.Start).count();
    long acknowledged = sent.stream().filter(Sent::isAcknowledged).count();
    String problems =
        sent.stream()
            .filter(it -> !it.isAcknowledged())
            .collect(Collectors.groupingBy(Sent::problem, Collectors.counting()))
            .toString();
    return "Sent %d (%d commands, %d answers), acknowledged %d, errors %d %s"
        .formatted(
            sent.size(),
            starts,
            sent.size() - starts,
            acknowledged,
            sent.size() - acknowledged,
            problems.equals("{}") ? "" : problems)
        .strip();
  }

  /** Quantiles of all that was due after a moment. */
  static String times(List<Sent> sent, Duration after) {
    List<Double> millis =
        sent.stream()
            .filter(it -> it.due().compareTo(after) >= 0)
            .map(it -> it.took().toNanos() / 1e6)
            .sorted()
            .toList();
    double p99 = quantile(millis, 0.99);
    return "Acknowledged%s after p50 %.1f ms, p90 %.1f ms, p99 %.1f ms (goal %.0f ms: %s), max %.1f ms"
        .formatted(
            after.isZero() ? "" : " (without the first %d s)".formatted(after.toSeconds()),
            quantile(millis, 0.50),
            quantile(millis, 0.90),
            p99,
            GOAL_MILLIS,
            p99 <= GOAL_MILLIS ? "met" : "missed",
            quantile(millis, 1));
  }

  /** The smallest of the values that a share of them does not exceed. */
  private static double quantile(List<Double> sorted, double share) {
    int rank = (int) Math.ceil(share * sorted.size());
    return sorted.isEmpty() ? 0 : sorted.get(Math.max(rank, 1) - 1);
  }
}
