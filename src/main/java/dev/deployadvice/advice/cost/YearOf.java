package dev.deployadvice.advice.cost;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Figure;
import java.util.EnumSet;
import java.util.Set;

/** One option's bill with the load of one year, at both ends. */
final class YearOf {
  /** The load of the third year is that of every later one too. */
  static final int LAST = 3;

  private final Bill bill;
  private final Load lowLoad;
  private final Load highLoad;
  private final Sheet low;
  private final Sheet high;
  private final Range monthly;

  YearOf(Prices prices, AnswerSet answers, int year, Bill bill) {
    this.bill = bill;
    this.low = prices.sheet(End.LOW);
    this.high = prices.sheet(End.HIGH);
    this.lowLoad = new LoadFinder(answers, year, low).load();
    this.highLoad = new LoadFinder(answers, year, high).load();
    bill.month(lowLoad, low);
    bill.month(highLoad, high);
    this.monthly = Dollars.range(low.total(), high.total());
  }

  Load lowLoad() {
    return lowLoad;
  }

  Load highLoad() {
    return highLoad;
  }

  Sheet low() {
    return low;
  }

  Sheet high() {
    return high;
  }

  /** What a month is billed. */
  Range monthly() {
    return monthly;
  }

  long worst() {
    return Dollars.ceil(high.total() + bill.surprise(highLoad, high));
  }

  Range purchase() {
    return Dollars.range(bill.purchase(lowLoad, low), bill.purchase(highLoad, high));
  }

  Range hours() {
    return Work.monthly(bill, this);
  }

  Range setup() {
    return Work.setup(bill, this);
  }

  /** All figures that were looked at so far. */
  Set<Figure> used() {
    Set<Figure> used = EnumSet.noneOf(Figure.class);
    used.addAll(low.used());
    used.addAll(high.used());
    return used;
  }
}
