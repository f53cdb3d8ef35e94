package dev.deployadvice.advice.cost;

import dev.deployadvice.catalog.Figure;

/** What has to fit into the memory of machines that carry everything themselves. */
final class Machines {
  private Machines() {}

  /** GB that one copy of everything needs. */
  static double memory(Load load, Sheet sheet) {
    double process = load.sizes().web().process();
    double least = load.services() * sheet.end().pick(1, 2) * process;
    double memory =
        sheet.of(Figure.SYSTEM_MEMORY_GB)
            + Math.max(load.sizes().web().peak(), least)
            + load.sizes().database();
    if (load.uptime().isAtLeast(Uptime.STANDARD)) {
      // A staging system with two processes lives on the same machine.
      memory += 2 * process;
    }
    return memory + beside(load, sheet);
  }

  private static double beside(Load load, Sheet sheet) {
    double memory = 0;
    if (load.needs("background-jobs")) {
      int workers = sheet.end().pick(1, (load.services() + 1) / 2);
      memory += workers * sheet.of(Figure.WORKER_MEMORY_GB);
    }
    if (load.needs("websockets")) {
      memory += sheet.of(Figure.WEBSOCKETS_MEMORY_GB);
    }
    if (load.needs("search")) {
      memory += sheet.of(Figure.SEARCH_MEMORY_GB);
    }
    if (load.needs("machine-learning")) {
      memory += sheet.of(Figure.LEARNING_MEMORY_GB);
    }
    return memory;
  }
}
