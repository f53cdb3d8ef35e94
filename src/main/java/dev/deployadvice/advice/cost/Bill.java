package dev.deployadvice.advice.cost;

import dev.deployadvice.catalog.Figure;
import java.util.Optional;
import java.util.stream.Stream;

/** How one option's bill, worst month and work are counted. */
interface Bill {
  String WEB = "Web processes";
  String DATABASE = "Database";
  String TRAFFIC = "Data sent out";
  String STAGING = "Staging";
  String STORAGE = "Object storage";

  /** How an option is counted; empty for one that nobody has taught it yet. */
  static Optional<Bill> of(String option) {
    return Stream.<Bill>of(new PaasBill(), new VpsBill(), new CloudBill(), new OnPremiseBill())
        .filter(bill -> bill.option().equals(option))
        .findFirst();
  }

  /** The id of the option. */
  String option();

  /** Writes the lines of an ordinary month. */
  void month(Load load, Sheet sheet);

  /** What the worst month costs more than a dear ordinary one, which the sheet holds. */
  double surprise(Load load, Sheet sheet);

  /** What is bought before the first day. */
  default double purchase(Load load, Sheet sheet) {
    return 0;
  }

  Figure hours();

  Figure setup();

  /** Whether people who know no servers need longer. */
  default boolean runsServers() {
    return false;
  }

  /** Object storage for uploads and backups, once a project is more than a trial. */
  static void storage(Load load, Sheet sheet) {
    if (load.uptime().isAtLeast(Uptime.STANDARD) || load.needs("large-media")) {
      double kept = load.sizes().storage() * sheet.of(Figure.OBJECT_STORAGE_GB);
      sheet.add(STORAGE, sheet.of(Figure.OBJECT_STORAGE) + kept);
    }
  }

  /** A licence is paid for each copy of the database. */
  static void licence(Load load, Sheet sheet) {
    if (load.is(Load.Circumstance.LICENCE)) {
      sheet.add("Licence", sheet.of(Figure.LICENCE) * load.uptime().copies());
    }
  }

  /** The part of a month by which a surge adds to it. */
  static double surge(Sheet sheet) {
    return sheet.of(Figure.SURGE_DAYS) * sheet.of(Figure.SURGE_FACTOR) / 30;
  }
}
