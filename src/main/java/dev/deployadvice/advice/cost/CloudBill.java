package dev.deployadvice.advice.cost;

import dev.deployadvice.advice.cost.Load.Circumstance;
import dev.deployadvice.catalog.Figure;

/** Containers, a managed database and the always-on parts around them. */
final class CloudBill implements Bill {

  @Override
  public String option() {
    return "cloud";
  }

  @Override
  public void month(Load load, Sheet sheet) {
    Instances instances =
        new Instances(load, sheet, Figure.CLOUD_MEMORY_GB, Figure.CLOUD_INSTANCE_GB);
    instances.web(webMemory(load, sheet));
    instances.beside();
    instances.database(
        Figure.CLOUD_DATABASE_GB, Figure.CLOUD_DATABASE_BACKED_UP, Figure.CLOUD_DATABASE_SMALLEST);
    instances.queue(Figure.CLOUD_QUEUE);
    instances.staging(Figure.CLOUD_DATABASE_SMALLEST);
    around(load, sheet);
    sheet.add("Storage", load.sizes().storage() * sheet.of(Figure.CLOUD_DISK_GB));
    sheet.add(TRAFFIC, load.sizes().traffic() * sheet.of(Figure.CLOUD_TRAFFIC_GB));
    Bill.licence(load, sheet);
    if (load.is(Circumstance.CERTIFIED)) {
      double more = sheet.of(Figure.CLOUD_CERTIFIED_FACTOR) - 1;
      sheet.add("Certified regions", sheet.total() * more);
    }
  }

  /** Well set up, bursts are billed by their average. */
  private static double webMemory(Load load, Sheet sheet) {
    Load.Web web = load.sizes().web();
    return load.is(Circumstance.BURSTS) ? sheet.end().pick(web.average(), web.peak()) : web.peak();
  }

  private static void around(Load load, Sheet sheet) {
    int sites = load.uptime() == Uptime.CRITICAL ? 2 : 1;
    if (load.uptime() == Uptime.BEST_EFFORT) {
      sheet.add("Addresses", sheet.of(Figure.CLOUD_ADDRESS));
      return;
    }
    sheet.add("Load balancer", sites * sheet.of(Figure.CLOUD_LOAD_BALANCER));
    sheet.add("Addresses", 2 * sites * sheet.of(Figure.CLOUD_ADDRESS));
    sheet.add("Logs and images", sheet.of(Figure.CLOUD_LOGS));
    if (load.uptime().isAtLeast(Uptime.HIGH)) {
      sheet.add("NAT gateway", sites * sheet.of(Figure.CLOUD_GATEWAY));
    }
  }

  /** It grows by itself up to its ceiling until somebody notices, and the data is billed. */
  @Override
  public double surprise(Load load, Sheet sheet) {
    double ceiling = sheet.of(Figure.CLOUD_CEILING) * sheet.of(Figure.CLOUD_GROWN_INSTANCE);
    double grown =
        Math.max(ceiling * sheet.of(Figure.SURGE_DAYS) / 30, Bill.surge(sheet) * sheet.line(WEB));
    return grown + Bill.surge(sheet) * sheet.line(TRAFFIC);
  }

  @Override
  public Figure hours() {
    return Figure.HOURS_CLOUD;
  }

  @Override
  public Figure setup() {
    return Figure.SETUP_CLOUD;
  }
}
