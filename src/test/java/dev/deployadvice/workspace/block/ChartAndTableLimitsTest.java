package dev.deployadvice.workspace.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Limits of lists that depend on each other. */
final class ChartAndTableLimitsTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void chartsEndAtTwelveSeries() {
    assertThat(sentences(chart(12, 1))).isEmpty();
    assertThat(sentences(chart(13, 1)))
        .containsExactly("no more than 12 items allowed [json-pointer:/0/chart/series]");
  }

  @Test
  void chartsEndAtTwentyCategories() {
    assertThat(sentences(chart(1, 20))).isEmpty();
    assertThat(sentences(chart(1, 21)))
        .containsExactlyInAnyOrder(
            "no more than 20 items allowed [json-pointer:/0/chart/series/0/data]",
            "no more than 20 items allowed [json-pointer:/0/chart/axis_config/categories]");
  }

  @Test
  void axesEndAtFiftyCharacters() {
    for (String axis : List.of("x_label", "y_label")) {
      String chart = chart(1, 1);

      assertThat(sentences(labelled(chart, axis, 50))).isEmpty();
      assertThat(sentences(labelled(chart, axis, 51)))
          .containsExactly(
              "must be less than 51 characters [json-pointer:/0/chart/axis_config/%s]"
                  .formatted(axis));
    }
  }

  @Test
  void labelsOfSlicesEndAtTwentyCharacters() {
    String pie =
        "{'type':'data_visualization','title':'x',"
            + "'chart':{'type':'pie','segments':[{'label':'~','value':1}]}}";

    assertThat(sentences(pie.replace("~", "x".repeat(20)))).isEmpty();
    assertThat(sentences(pie.replace("~", "x".repeat(21))))
        .containsExactly(
            "must be less than 21 characters [json-pointer:/0/chart/segments/0/label]");
  }

  @Test
  void dataTablesEndAtTwoHundredRowsAndTheirHeader() {
    assertThat(sentences(dataTable(201, 1))).isEmpty();
    assertThat(sentences(dataTable(202, 1)))
        .containsExactly("no more than 201 items allowed [json-pointer:/0/rows]");
    assertThat(sentences(dataTable(1, 1)))
        .containsExactly("must provide at least 2 items [json-pointer:/0/rows]");
  }

  @Test
  void dataTablesEndAtTwentyColumns() {
    assertThat(sentences(dataTable(2, 20))).isEmpty();
    assertThat(sentences(dataTable(2, 21)))
        .containsExactly(
            "no more than 20 items allowed [json-pointer:/0/rows/0]",
            "no more than 20 items allowed [json-pointer:/0/rows/1]");
  }

  private static String chart(int series, int categories) {
    String points = list(categories, "{'label':'c#','value':1}");
    return ("{'type':'data_visualization','title':'x','chart':{'type':'bar','series':%s,"
            + "'axis_config':{'categories':%s}}}")
        .formatted(list(series, "{'name':'s#','data':" + points + "}"), list(categories, "'c#'"));
  }

  private static String labelled(String chart, String axis, int length) {
    return chart.replace(
        "'axis_config':{", "'axis_config':{'" + axis + "':'" + "x".repeat(length) + "',");
  }

  private static String dataTable(int rows, int columns) {
    return "{'type':'data_table','caption':'x','rows':%s}"
        .formatted(list(rows, list(columns, "{'type':'raw_text','text':'x'}")));
  }

  /** Repeats an entry, with {@code #} counting. */
  private static String list(int times, String entry) {
    return IntStream.range(0, times)
        .mapToObj(count -> entry.replace("#", Integer.toString(count)))
        .collect(Collectors.joining(",", "[", "]"));
  }

  private static List<String> sentences(String block) {
    return BlockKit.check(JSON.readTree("[" + block.replace('\'', '"') + "]"), Surface.MESSAGE)
        .stream()
        .map(Problem::sentence)
        .toList();
  }
}
