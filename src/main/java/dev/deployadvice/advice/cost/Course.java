package dev.deployadvice.advice.cost;

import dev.deployadvice.catalog.AnswerSet;
import dev.deployadvice.catalog.Figure;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** One option's costs over the years: what is bought first, then each month with its load. */
final class Course {
  private static final int MONTHS = 12;

  private final Bill bill;
  private final List<YearOf> years;
  private final Range hours;
  private final Range setup;

  private Course(Bill bill, List<YearOf> years) {
    this.bill = bill;
    this.years = List.copyOf(years);
    this.hours = years.getFirst().hours();
    this.setup = years.getFirst().setup();
  }

  static Course of(Prices prices, AnswerSet answers, Bill bill) {
    YearOf first = new YearOf(prices, answers, 1, bill);
    if (!LoadFinder.isGrowing(answers)) {
      return new Course(bill, Collections.nCopies(YearOf.LAST, first));
    }
    return new Course(
        bill,
        IntStream.rangeClosed(1, YearOf.LAST)
            .mapToObj(year -> year == 1 ? first : new YearOf(prices, answers, year, bill))
            .toList());
  }

  String option() {
    return bill.option();
  }

  YearOf today() {
    return years.getFirst();
  }

  /** Hardware is bought for the load that is to come. */
  Range purchase() {
    return years.getLast().purchase();
  }

  /** A month, counted from 1. */
  Range month(int month) {
    return years.get(Math.min((month - 1) / MONTHS, YearOf.LAST - 1)).monthly();
  }

  Range hours() {
    return hours;
  }

  Range setup() {
    return setup;
  }

  Set<Figure> used() {
    Set<Figure> used = EnumSet.noneOf(Figure.class);
    years.forEach(each -> used.addAll(each.used()));
    return used;
  }
}
