package dev.deployadvice.advice.cost;

import dev.deployadvice.advice.cost.Load.Circumstance;
import dev.deployadvice.advice.cost.Load.Demands;
import dev.deployadvice.advice.cost.Load.Sizes;
import dev.deployadvice.advice.cost.Load.Web;
import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Figure;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Turns answers into the load of one end and one year. */
final class LoadFinder {
  private static final double SECONDS_A_DAY = 86_400;
  private static final double MB_IN_GB = 1024;

  /** Nobody has more, and sums stay in bounds. */
  private static final double MOST_VISITORS = 1e9;

  private static final String LARGE_MEDIA = "large-media";

  private final AnswerSet answers;
  private final int year;
  private final Sheet sheet;

  LoadFinder(AnswerSet answers, int year, Sheet sheet) {
    this.answers = answers;
    this.year = year;
    this.sheet = sheet;
  }

  /** Whether the load of later years differs from today's. */
  static boolean isGrowing(AnswerSet answers) {
    return answers.to("pattern").contains("growing");
  }

  Load load() {
    double visitors = visitors() * growth();
    double average = visitors * sheet.of(requestsFigure()) / SECONDS_A_DAY;
    double peak = average * sheet.of(peakFigure());
    Set<String> needs = needs();
    Web web = web(average, peak, needs);
    double database =
        sheet.of(Figure.DATABASE_MEMORY_GB)
            + peak * sheet.of(Figure.DATABASE_MEMORY_GB_PER_REQUEST);
    Sizes sizes = new Sizes(web, database, storage(needs), traffic(visitors, needs));
    return new Load(
        visitors, peak, services(), sizes, new Demands(uptime(), needs, circumstances()));
  }

  private Web web(double average, double peak, Set<String> needs) {
    double process = sheet.of(Figure.PROCESS_MEMORY_GB);
    if (needs.contains("gis")) {
      process += sheet.of(Figure.GIS_MEMORY_GB);
    }
    return new Web(processes(peak), process, processes(average) * process);
  }

  /** Little's law: requests a second times seconds are requests at once. */
  private int processes(double requests) {
    double atOnce = requests * sheet.of(Figure.RESPONSE_SECONDS);
    double busy = atOnce * sheet.of(Figure.SHARE_OF_PROCESS) * sheet.of(Figure.HEADROOM);
    return Math.max(1, (int) Math.ceil(busy));
  }

  private double storage(Set<String> needs) {
    double ordinary = sheet.of(Figure.STORAGE_GB);
    return needs.contains(LARGE_MEDIA) ? ordinary + sheet.of(Figure.MEDIA_STORAGE_GB) : ordinary;
  }

  private double traffic(double visitors, Set<String> needs) {
    double each = sheet.of(Figure.TRAFFIC_MB);
    if (needs.contains(LARGE_MEDIA)) {
      each += sheet.of(Figure.MEDIA_TRAFFIC_MB);
    }
    return visitors * each * sheet.of(Figure.BUSY_DAYS) / MB_IN_GB;
  }

  private Set<Circumstance> circumstances() {
    Set<Circumstance> found = EnumSet.noneOf(Circumstance.class);
    note(found, "data", "certified", Circumstance.CERTIFIED);
    note(found, "data", "own-premises", Circumstance.OWN_ROOMS);
    note(found, "database", "sql-server-or-oracle", Circumstance.LICENCE);
    note(found, "pattern", "spiky", Circumstance.BURSTS);
    note(found, "hardware", "owned", Circumstance.HARDWARE_THERE);
    note(found, "commitment", "company-datacentre", Circumstance.HARDWARE_THERE);
    note(found, "operations", "nobody", Circumstance.NEW_TO_SERVERS);
    return found;
  }

  private void note(
      Set<Circumstance> found, String question, String answer, Circumstance circumstance) {
    if (answers.to(question).contains(answer)) {
      found.add(circumstance);
    }
  }

  private Uptime uptime() {
    for (Uptime uptime : Uptime.values()) {
      if (answers.to("uptime").contains(uptime.id())) {
        return uptime;
      }
    }
    return isTrial() ? Uptime.BEST_EFFORT : Uptime.STANDARD;
  }

  private Set<String> needs() {
    if (answers.isAnswered("workload")) {
      return Set.copyOf(answers.to("workload"));
    }
    return isTrial() ? Set.of() : sheet.end().pick(Set.of(), Set.of("background-jobs"));
  }

  /** Where little is said, one person, an experiment or hardly any money mean a small set-up. */
  private boolean isTrial() {
    return answers.to("team").contains("solo")
        || answers.to("lifetime").contains("experiment")
        || answers.to("budget").contains("free")
        || answers.to("budget").contains("under-25");
  }

  /** A number that somebody said counts more than the range that was ticked. */
  private double visitors() {
    if (answers.details().get("visitors") instanceof Number said && said.doubleValue() > 0) {
      return Math.min(MOST_VISITORS, said.doubleValue());
    }
    return sheet.of(visitorsFigure());
  }

  private Figure visitorsFigure() {
    return switch (only("traffic").orElse("")) {
      case "under-1k" -> Figure.VISITORS_UNDER_1K;
      case "1k-20k" -> Figure.VISITORS_1K_20K;
      case "20k-500k" -> Figure.VISITORS_20K_500K;
      case "over-500k" -> Figure.VISITORS_OVER_500K;
      default -> Figure.VISITORS_UNKNOWN;
    };
  }

  private Figure requestsFigure() {
    return switch (only("audience").orElse("internet")) {
      case "staff", "internal-network", "offline-site" -> Figure.REQUESTS_STAFF;
      default -> Figure.REQUESTS_INTERNET;
    };
  }

  private Figure peakFigure() {
    return switch (only("pattern").orElse("")) {
      case "steady" -> Figure.PEAK_STEADY;
      case "growing" -> Figure.PEAK_GROWING;
      case "spiky" -> Figure.PEAK_SPIKY;
      default -> Figure.PEAK_UNKNOWN;
    };
  }

  private double growth() {
    if (year == 1 || !isGrowing(answers)) {
      return 1;
    }
    return sheet.of(year == 2 ? Figure.GROWTH_SECOND_YEAR : Figure.GROWTH_THIRD_YEAR);
  }

  private int services() {
    return switch (only("services").orElse("")) {
      case "one" -> 1;
      case "few" -> (int) sheet.of(Figure.SERVICES_FEW);
      case "many" -> (int) sheet.of(Figure.SERVICES_MANY);
      default -> isTrial() ? 1 : (int) sheet.of(Figure.SERVICES_UNKNOWN);
    };
  }

  private Optional<String> only(String question) {
    return answers.to(question).stream().findFirst();
  }
}
