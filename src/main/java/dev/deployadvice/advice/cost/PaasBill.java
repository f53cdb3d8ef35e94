package dev.deployadvice.advice.cost;

import dev.deployadvice.advice.cost.Load.Circumstance;
import dev.deployadvice.catalog.Figure;

/** Instances, database and a workspace on a platform. */
final class PaasBill implements Bill {

  @Override
  public String option() {
    return "paas";
  }

  @Override
  public void month(Load load, Sheet sheet) {
    Instances instances =
        new Instances(load, sheet, Figure.PAAS_MEMORY_GB, Figure.PAAS_INSTANCE_GB);
    instances.web(load.sizes().web().peak());
    instances.beside();
    instances.database(
        Figure.PAAS_DATABASE_GB, Figure.PAAS_DATABASE_BACKED_UP, Figure.PAAS_DATABASE_SMALLEST);
    instances.queue(Figure.PAAS_QUEUE);
    instances.staging(Figure.PAAS_DATABASE_SMALLEST);
    if (load.needs("scheduled-jobs")) {
      sheet.add("Timed jobs", sheet.of(Figure.PAAS_TIMER));
    }
    if (load.uptime().isAtLeast(Uptime.STANDARD)) {
      sheet.add("Workspace", sheet.of(Figure.PAAS_WORKSPACE));
    }
    Bill.storage(load, sheet);
    sheet.add(TRAFFIC, load.sizes().traffic() * sheet.of(Figure.PAAS_TRAFFIC_GB));
    Bill.licence(load, sheet);
    if (load.is(Circumstance.CERTIFIED)) {
      double more = sheet.total() * (sheet.of(Figure.PAAS_CERTIFIED_FACTOR) - 1);
      sheet.add("Certified zone", more + sheet.of(Figure.PAAS_CERTIFIED_FEE));
    }
  }

  /** Somebody turns the slider up for some days, and the data is billed. */
  @Override
  public double surprise(Load load, Sheet sheet) {
    return Bill.surge(sheet) * (sheet.line(WEB) + sheet.line(TRAFFIC));
  }

  @Override
  public Figure hours() {
    return Figure.HOURS_PAAS;
  }

  @Override
  public Figure setup() {
    return Figure.SETUP_PAAS;
  }
}
