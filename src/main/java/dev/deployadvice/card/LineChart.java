package dev.deployadvice.card;

import com.slack.api.model.block.LayoutBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Slack's chart with lines; its client has no class for it. */
record LineChart(String type, String blockId, String title, Chart chart) implements LayoutBlock {

  /** What is drawn. */
  record Chart(String type, List<Line> series, Axes axisConfig) {
    Chart {
      series = List.copyOf(series);
    }
  }

  /** One line. */
  record Line(String name, List<Point> data) {
    Line {
      data = List.copyOf(data);
    }
  }

  /** One point of a line. */
  record Point(String label, long value) {}

  /** What stands at the axes. */
  record Axes(List<String> categories, String xLabel, String yLabel) {
    Axes {
      categories = List.copyOf(categories);
    }
  }

  /** Names of lines with a value for each category. */
  static LineChart of(String title, Axes axes, Map<String, List<Long>> values) {
    List<Line> lines = new ArrayList<>();
    values.forEach((name, numbers) -> lines.add(line(name, numbers, axes.categories())));
    return new LineChart("data_visualization", "chart", title, new Chart("line", lines, axes));
  }

  private static Line line(String name, List<Long> numbers, List<String> categories) {
    List<Point> points = new ArrayList<>();
    for (int index = 0; index < categories.size(); index++) {
      points.add(new Point(categories.get(index), numbers.get(index)));
    }
    return new Line(name, points);
  }

  @Override
  public String getType() {
    return type;
  }

  @Override
  public String getBlockId() {
    return blockId;
  }
}
