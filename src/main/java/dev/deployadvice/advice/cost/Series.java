package dev.deployadvice.advice.cost;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What has been spent after so many months, ready to be drawn; people's hours are not counted.
 *
 * @param months where the points stand
 * @param lines one for each option
 */
public record Series(List<Integer> months, List<Line> lines) {

  /** Every second month of three years. */
  public static final List<Integer> MONTHS =
      IntStream.rangeClosed(0, 18).map(each -> 2 * each).boxed().toList();

  public Series {
    months = List.copyOf(months);
    lines = List.copyOf(lines);
  }

  /** Dollars spent on one option, one number for each point; month 0 is what is bought. */
  public record Line(String option, List<Long> low, List<Long> high) {
    public Line {
      low = List.copyOf(low);
      high = List.copyOf(high);
    }
  }
}
