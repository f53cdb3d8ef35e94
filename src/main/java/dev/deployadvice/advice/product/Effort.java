package dev.deployadvice.advice.product;

import dev.deployadvice.catalog.AnswerSet;
import java.util.Map;

/**
 * How much work a move is, by judgement.
 *
 * @param low days of one person where all goes well
 * @param high days of one person where it does not
 * @param assumption what the range rests on, one sentence
 */
public record Effort(int low, int high, String assumption) {
  private static final String SAME = "same";

  /** Days for one app with one database, from the kind of host before the arrow to the other. */
  private static final Map<String, int[]> DAYS =
      Map.ofEntries(
          Map.entry("paas>" + SAME, new int[] {1, 3}),
          Map.entry("vps>" + SAME, new int[] {1, 4}),
          Map.entry("cloud>" + SAME, new int[] {4, 15}),
          Map.entry("on-premise>" + SAME, new int[] {4, 15}),
          Map.entry("vps>paas", new int[] {1, 5}),
          Map.entry("cloud>paas", new int[] {2, 8}),
          Map.entry("on-premise>paas", new int[] {2, 8}),
          Map.entry("paas>vps", new int[] {2, 6}),
          Map.entry("cloud>vps", new int[] {3, 8}),
          Map.entry("on-premise>vps", new int[] {2, 6}),
          Map.entry("paas>cloud", new int[] {3, 10}),
          Map.entry("vps>cloud", new int[] {3, 10}),
          Map.entry("on-premise>cloud", new int[] {4, 15}),
          Map.entry("paas>on-premise", new int[] {8, 30}),
          Map.entry("vps>on-premise", new int[] {6, 25}),
          Map.entry("cloud>on-premise", new int[] {10, 40}));

  /** A kind of host that is not known takes as long as the hardest move. */
  private static final int[] UNKNOWN = {3, 40};

  static Effort of(String from, String to, AnswerSet answers) {
    int[] days = DAYS.getOrDefault(from + ">" + (from.equals(to) ? SAME : to), UNKNOWN);
    Project project = new Project(answers, "");
    int low = days[0];
    int high = days[1];
    if (project.says("services", "few")) {
      low += days[0];
      high += days[1];
    } else if (project.says("services", "many")) {
      low += 3 * days[0];
      high += 4 * days[1];
    }
    if (project.says("workload", "large-media")) {
      low += 1;
      high += 3;
    }
    if (project.says("uptime", "high", "critical")) {
      low += 1;
      high += 5;
    }
    if (project.says("internal-systems", "tight") && !to.equals("on-premise")) {
      low += 2;
      high += 10;
    }
    return new Effort(low, high, assumption(project, to));
  }

  private static String assumption(Project project, String to) {
    String apps =
        project.says("services", "few", "many") ? "your apps, each with" : "one Django app with";
    String hardware = to.equals("on-premise") ? " Waiting for hardware is not counted." : "";
    return "An estimate for %s one database of some gigabytes and settings read from the environment.%s"
        .formatted(apps, hardware);
  }

  /** "2 to 6 days of one person". */
  public String says() {
    return low == high
        ? "%d days of one person".formatted(low)
        : "%d to %d days of one person".formatted(low, high);
  }
}
