package dev.deployadvice.advice.cost;

import dev.deployadvice.advice.cost.Load.Circumstance;
import dev.deployadvice.catalog.Figure;

/** Rented servers that carry app and database together. */
final class VpsBill implements Bill {
  private static final int LARGEST_STEP = 32;

  @Override
  public String option() {
    return "vps";
  }

  @Override
  public void month(Load load, Sheet sheet) {
    Uptime uptime = load.uptime();
    double servers = uptime.copies() * price(size(Machines.memory(load, sheet)), sheet);
    sheet.add("Servers", servers);
    sheet.add("Addresses", uptime.copies() * sheet.of(Figure.VPS_ADDRESS));
    if (uptime.isAtLeast(Uptime.STANDARD) || sheet.end() == End.HIGH) {
      sheet.add("Backups", servers * sheet.of(Figure.VPS_BACKUP_SHARE));
    }
    if (uptime.isAtLeast(Uptime.HIGH)) {
      int sites = uptime == Uptime.CRITICAL ? 2 : 1;
      sheet.add("Load balancer", sites * sheet.of(Figure.VPS_LOAD_BALANCER));
    }
    Bill.storage(load, sheet);
    sheet.add(TRAFFIC, load.sizes().traffic() * sheet.of(Figure.VPS_TRAFFIC_GB));
    Bill.licence(load, sheet);
    if (load.is(Circumstance.CERTIFIED)) {
      double more = sheet.of(Figure.VPS_CERTIFIED_FACTOR) - 1;
      sheet.add("Certified host", sheet.total() * more);
    }
  }

  /** The plan's price stays; only the data is billed. */
  @Override
  public double surprise(Load load, Sheet sheet) {
    return Bill.surge(sheet) * sheet.line(TRAFFIC);
  }

  @Override
  public Figure hours() {
    return Figure.HOURS_VPS;
  }

  @Override
  public Figure setup() {
    return Figure.SETUP_VPS;
  }

  @Override
  public boolean runsServers() {
    return true;
  }

  /** Servers come in powers of two; above the largest step several of them stand together. */
  private static int size(double memory) {
    int size = 1;
    while (size < memory && size < LARGEST_STEP) {
      size *= 2;
    }
    return size >= memory ? size : (int) Math.ceil(memory / LARGEST_STEP) * LARGEST_STEP;
  }

  private static double price(int size, Sheet sheet) {
    return switch (size) {
      case 1 -> sheet.of(Figure.VPS_1GB);
      case 2 -> sheet.of(Figure.VPS_2GB);
      case 4 -> sheet.of(Figure.VPS_4GB);
      default -> sheet.of(Figure.VPS_4GB) + (size - 4) * sheet.of(Figure.VPS_FURTHER_GB);
    };
  }
}
