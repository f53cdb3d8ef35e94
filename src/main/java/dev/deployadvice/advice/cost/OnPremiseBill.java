package dev.deployadvice.advice.cost;

import dev.deployadvice.advice.cost.Load.Circumstance;
import dev.deployadvice.catalog.Figure;

/** Own machines: bought once, then power, place, line, spare parts and a second copy. */
final class OnPremiseBill implements Bill {
  /** A machine that is on all month runs 730 hours; watts become kilowatts. */
  private static final double KWH_OF_A_WATT = 0.73;

  private static final double MONTHS = 12;
  private static final int SMALL_LINE_GB = 5_000;
  private static final int LARGE_LINE_GB = 50_000;

  @Override
  public String option() {
    return "on-premise";
  }

  @Override
  public void month(Load load, Sheet sheet) {
    int machines = machines(load, sheet);
    boolean small = isSmall(load, sheet);
    double power = machines * power(small, sheet);
    double rented = machines * sheet.of(Figure.RACK_SPACE);
    if (small || load.is(Circumstance.OWN_ROOMS) || power >= rented) {
      sheet.add("Electricity", power);
    } else {
      sheet.add("Rented place with electricity", rented);
    }
    sheet.add("Internet line", sites(load) * line(load, sheet));
    sheet.add("Off-site backup", sheet.of(Figure.OFF_SITE_BACKUP));
    double spares = hardware(load, sheet) * sheet.of(Figure.SPARES_SHARE) / MONTHS;
    sheet.add("Spare parts and support", spares);
    Bill.licence(load, sheet);
  }

  /** A machine dies and is bought again. */
  @Override
  public double surprise(Load load, Sheet sheet) {
    return sheet.of(isSmall(load, sheet) ? Figure.SMALL_MACHINE : Figure.SERVER);
  }

  @Override
  public double purchase(Load load, Sheet sheet) {
    double all = hardware(load, sheet);
    return load.is(Circumstance.HARDWARE_THERE) ? all * sheet.of(Figure.OWNED_SHARE) : all;
  }

  @Override
  public Figure hours() {
    return Figure.HOURS_ON_PREMISE;
  }

  @Override
  public Figure setup() {
    return Figure.SETUP_ON_PREMISE;
  }

  @Override
  public boolean runsServers() {
    return true;
  }

  private static double power(boolean small, Sheet sheet) {
    double watts = sheet.of(small ? Figure.SMALL_MACHINE_WATTS : Figure.SERVER_WATTS);
    return watts
        * KWH_OF_A_WATT
        * sheet.of(Figure.COOLING_FACTOR)
        * sheet.of(Figure.ELECTRICITY_KWH);
  }

  private static double hardware(Load load, Sheet sheet) {
    if (isSmall(load, sheet)) {
      double power = sheet.end().pick(0.0, sheet.of(Figure.EMERGENCY_POWER));
      return sheet.of(Figure.SMALL_MACHINE) + power;
    }
    double around =
        sheet.of(Figure.EMERGENCY_POWER) + sheet.of(Figure.FIREWALL) + sheet.of(Figure.SWITCH);
    return machines(load, sheet) * sheet.of(Figure.SERVER) + sites(load) * around;
  }

  private static boolean isSmall(Load load, Sheet sheet) {
    return load.uptime() == Uptime.BEST_EFFORT
        && Machines.memory(load, sheet) <= sheet.of(Figure.SMALL_MACHINE_GB);
  }

  /** Where outages count, a second machine stands by; for two data centres there are four. */
  private static int machines(Load load, Sheet sheet) {
    if (isSmall(load, sheet)) {
      return 1;
    }
    int copies =
        switch (load.uptime()) {
          case BEST_EFFORT -> 1;
          case STANDARD -> sheet.end().pick(1, 2);
          case HIGH -> sheet.end().pick(2, 3);
          case CRITICAL -> 4;
        };
    double memory = Machines.memory(load, sheet);
    return copies * (int) Math.ceil(memory / sheet.of(Figure.SERVER_GB));
  }

  private static int sites(Load load) {
    return load.uptime() == Uptime.CRITICAL ? 2 : 1;
  }

  private static double line(Load load, Sheet sheet) {
    double traffic = load.sizes().traffic();
    if (traffic > LARGE_LINE_GB) {
      return sheet.of(Figure.LINE_LARGEST);
    }
    if (traffic > SMALL_LINE_GB) {
      return sheet.of(Figure.LINE_LARGE);
    }
    boolean trial = load.uptime() == Uptime.BEST_EFFORT;
    return sheet.of(trial ? Figure.LINE_OFFICE : Figure.LINE_BUSINESS);
  }
}
