package dev.deployadvice.advice.cost;

import dev.deployadvice.advice.cost.Load.Circumstance;
import dev.deployadvice.catalog.Figure;

/** Hours of people, in quarters of an hour. */
final class Work {
  private static final double QUARTER = 0.25;

  private Work() {}

  static Range monthly(Bill bill, YearOf year) {
    return range(
        hours(bill, year.lowLoad(), year.low(), bill.hours()),
        hours(bill, year.highLoad(), year.high(), bill.hours()));
  }

  static Range setup(Bill bill, YearOf year) {
    return range(
        hours(bill, year.lowLoad(), year.low(), bill.setup()),
        hours(bill, year.highLoad(), year.high(), bill.setup()));
  }

  private static double hours(Bill bill, Load load, Sheet sheet, Figure base) {
    double hours = sheet.of(base) * ofUptime(load, sheet) * ofServices(load, sheet);
    boolean learning = bill.runsServers() && load.is(Circumstance.NEW_TO_SERVERS);
    return learning ? hours * sheet.of(Figure.HOURS_FACTOR_NOBODY) : hours;
  }

  private static double ofUptime(Load load, Sheet sheet) {
    return switch (load.uptime()) {
      case BEST_EFFORT -> sheet.of(Figure.HOURS_FACTOR_BEST_EFFORT);
      case STANDARD -> 1;
      case HIGH -> sheet.of(Figure.HOURS_FACTOR_HIGH);
      case CRITICAL -> sheet.of(Figure.HOURS_FACTOR_CRITICAL);
    };
  }

  private static double ofServices(Load load, Sheet sheet) {
    if (load.services() == 1) {
      return 1;
    }
    boolean few = load.services() <= 5;
    return sheet.of(few ? Figure.HOURS_FACTOR_FEW : Figure.HOURS_FACTOR_MANY);
  }

  private static Range range(double low, double high) {
    return new Range(Math.floor(low / QUARTER) * QUARTER, Math.ceil(high / QUARTER) * QUARTER);
  }
}
