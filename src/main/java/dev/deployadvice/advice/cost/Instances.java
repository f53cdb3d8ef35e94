package dev.deployadvice.advice.cost;

import dev.deployadvice.catalog.Figure;

/** What runs in instances that are billed one by one, on a platform or in a cloud. */
final class Instances {
  private final Load load;
  private final Sheet sheet;
  private final double price;
  private final double smallest;

  /**
   * @param gb what 1 GB of memory costs a month
   * @param instance GB of the smallest instance
   */
  Instances(Load load, Sheet sheet, Figure gb, Figure instance) {
    this.load = load;
    this.sheet = sheet;
    this.price = sheet.of(gb);
    this.smallest = sheet.of(instance);
  }

  /** The web processes, which need this much memory, on enough instances of each service. */
  void web(double memory) {
    double least = load.services() * load.uptime().instances() * smallest;
    sheet.add(Bill.WEB, Math.max(memory * load.uptime().spare(), least) * price);
  }

  /** What runs beside the web processes, in both data centres where there are two. */
  void beside() {
    int sites = load.uptime() == Uptime.CRITICAL ? 2 : 1;
    if (load.needs("background-jobs")) {
      int workers = sheet.end().pick(1, (load.services() + 1) / 2);
      double memory = Math.max(smallest, sheet.of(Figure.WORKER_MEMORY_GB));
      sheet.add("Background workers", sites * workers * memory * price);
    }
    if (load.needs("websockets")) {
      sheet.add("Live connections", sites * sheet.of(Figure.WEBSOCKETS_MEMORY_GB) * price);
    }
    if (load.needs("search")) {
      sheet.add("Search server", sites * sheet.of(Figure.SEARCH_MEMORY_GB) * price);
    }
    if (load.needs("machine-learning")) {
      sheet.add("Own models", sites * sheet.of(Figure.LEARNING_MEMORY_GB) * price);
    }
  }

  /** One database for all services at the low end, one for each at the high end. */
  void database(Figure gb, Figure backedUp, Figure simplest) {
    boolean trial = load.uptime() == Uptime.BEST_EFFORT;
    double first =
        Math.max(sheet.of(trial ? simplest : backedUp), load.sizes().database() * sheet.of(gb));
    double further =
        load.services() > 1 ? sheet.end().pick(0.0, (load.services() - 1) * sheet.of(simplest)) : 0;
    sheet.add(Bill.DATABASE, (first + further) * load.uptime().copies());
  }

  /** The smallest instance and database again, to try a release on. */
  void staging(Figure simplest) {
    if (load.uptime().isAtLeast(Uptime.STANDARD)) {
      sheet.add(Bill.STAGING, smallest * price + sheet.of(simplest));
    }
  }

  void queue(Figure price) {
    if (load.needsQueue()) {
      sheet.add("Queue and cache", sheet.of(price) * load.uptime().copies());
    }
  }
}
