package dev.deployadvice.workspace.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ViewTest {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String TITLE = "'title':{'type':'plain_text','text':'x'}";
  private static final String INPUT =
      "{'type':'input','label':{'type':'plain_text','text':'x'},"
          + "'element':{'type':'plain_text_input'}}";

  @Test
  void takesAModalWithEverything() {
    assertThat(
            sentences(
                "{'type':'modal',"
                    + TITLE
                    + ",'submit':{'type':'plain_text','text':'Save'},"
                    + "'close':{'type':'plain_text','text':'Close'},'private_metadata':'x',"
                    + "'callback_id':'x','external_id':'x','clear_on_close':true,"
                    + "'notify_on_close':true,'blocks':["
                    + INPUT
                    + "]}"))
        .isEmpty();
  }

  @Test
  void takesAHomeTab() {
    assertThat(sentences("{'type':'home','private_metadata':'x','blocks':[" + INPUT + "]}"))
        .isEmpty();
  }

  @Test
  void aViewHasAKind() {
    assertThat(sentences("{'blocks':[]}"))
        .containsExactly("missing required field: type [json-pointer:/view]");
    assertThat(sentences("{'type':'dialog'}"))
        .containsExactly("unsupported type: dialog [json-pointer:/view/type]");
    assertThat(sentences("[]")).containsExactly("must provide an object [json-pointer:/view]");
  }

  @Test
  void aModalHasATitleAndBlocks() {
    assertThat(sentences("{'type':'modal'}"))
        .containsExactlyInAnyOrder(
            "missing required field: title [json-pointer:/view]",
            "missing required field: blocks [json-pointer:/view]");
  }

  @Test
  void aHomeTabHasNoTitle() {
    assertThat(sentences("{'type':'home'," + TITLE + ",'blocks':[]}"))
        .containsExactly("invalid additional property: title [json-pointer:/view]");
  }

  @Test
  void inputsNeedAWayToSubmit() {
    assertThat(
            sentences("{'type':'modal'," + TITLE + ",'blocks':[{'type':'divider'}," + INPUT + "]}"))
        .containsExactly(
            "must define `submit` to use an `input` block in modals"
                + " [json-pointer:/view/blocks/1/input]");
  }

  @Test
  void textsOfAViewEndAtTheirBound() {
    Map<String, Integer> plain = Map.of("title", 24, "submit", 24, "close", 24);
    plain.forEach(
        (field, max) -> {
          assertThat(sentences(modalWith(field, text(max)))).as(field).isEmpty();
          assertThat(sentences(modalWith(field, text(max + 1))))
              .as(field)
              .containsExactly(
                  "must be less than %d characters [json-pointer:/view/%s/text]"
                      .formatted(max + 1, field));
        });
    Map<String, Integer> strings =
        Map.of("private_metadata", 3000, "callback_id", 255, "external_id", 255);
    strings.forEach(
        (field, max) -> {
          assertThat(sentences(modalWith(field, "'" + "x".repeat(max) + "'"))).as(field).isEmpty();
          assertThat(sentences(modalWith(field, "'" + "x".repeat(max + 1) + "'")))
              .as(field)
              .containsExactly(
                  "must be less than %d characters [json-pointer:/view/%s]"
                      .formatted(max + 1, field));
        });
  }

  @Test
  void endsAtHundredBlocks() {
    assertThat(sentences(home(100))).isEmpty();
    assertThat(sentences(home(101)))
        .containsExactly("no more than 100 items allowed [json-pointer:/view/blocks]");
  }

  @Test
  void onlyOneElementTakesTheFocus() {
    String focused =
        "{'type':'input','label':{'type':'plain_text','text':'x'},"
            + "'element':{'type':'plain_text_input','focus_on_load':true}}";

    assertThat(sentences("{'type':'home','blocks':[" + focused + "," + focused + "]}"))
        .containsExactly(
            "`focus_on_load` can only be set once per view"
                + " [json-pointer:/view/blocks/1/element/focus_on_load]");
  }

  @Test
  void aViewThatIsTooLargeHasItsOwnCode() {
    String section =
        "{'type':'section','text':{'type':'plain_text','text':'%s'}}".formatted("x".repeat(2900));
    String blocks = IntStream.range(0, 90).mapToObj(_ -> section).collect(Collectors.joining(","));

    assertThat(BlockKit.checkView(json("{'type':'home','blocks':[" + blocks + "]}")))
        .extracting(Problem::code)
        .containsExactly(Problem.VIEW_TOO_LARGE);
  }

  private static String modalWith(String field, String value) {
    String title = field.equals("title") ? "" : TITLE + ",";
    return "{'type':'modal',%s'%s':%s,'blocks':[]}".formatted(title, field, value);
  }

  private static String text(int length) {
    return "{'type':'plain_text','text':'" + "x".repeat(length) + "'}";
  }

  private static String home(int blocks) {
    return IntStream.range(0, blocks)
        .mapToObj(_ -> "{'type':'divider'}")
        .collect(Collectors.joining(",", "{'type':'home','blocks':[", "]}"));
  }

  private static List<String> sentences(String view) {
    return BlockKit.checkView(json(view)).stream()
        .map(problem -> problem.under("/view").sentence())
        .toList();
  }

  private static JsonNode json(String text) {
    return JSON.readTree(text.replace('\'', '"'));
  }
}
