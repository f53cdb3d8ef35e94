package dev.deployadvice.workspace.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every limit of one field, at its bound and one above. In a template {@code ~} stands for a text
 * of the given length, {@code #} for a number; in a list, the part in {@code « »} is repeated, with
 * {@code #} counting.
 */
final class BlockLimitsTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  private record Limit(Surface surface, String template, int max, String pointer) {}

  private static final String TEXT = "{'type':'mrkdwn','text':'~'}";
  private static final String PLAIN = "{'type':'plain_text','text':'~'}";
  private static final String WORD = "{'type':'plain_text','text':'x'}";
  private static final String IMAGE =
      "{'type':'image','image_url':'https://example.com/a','alt_text':'x'}";

  private static final List<Limit> TEXTS =
      List.of(
          message("{'type':'divider','block_id':'~'}", 255, "/block_id"),
          message("{'type':'section','text':" + TEXT + "}", 3000, "/text/text"),
          message("{'type':'section','fields':[" + TEXT + "]}", 2000, "/fields/0/text"),
          message("{'type':'context','elements':[" + TEXT + "]}", 3000, "/elements/0/text"),
          message("{'type':'header','text':" + PLAIN + "}", 150, "/text/text"),
          message(image("'alt_text':'~'"), 2000, "/alt_text"),
          message(image("'alt_text':'x','title':" + PLAIN), 2000, "/title/text"),
          modal(input("'label':" + PLAIN), 2000, "/label/text"),
          modal(input("'label':" + WORD + ",'hint':" + PLAIN), 2000, "/hint/text"),
          message(button("'text':" + PLAIN), 75, "/elements/0/text/text"),
          message(button("'text':" + WORD + ",'action_id':'~'"), 255, "/elements/0/action_id"),
          message(button("'text':" + WORD + ",'value':'~'"), 2000, "/elements/0/value"),
          message(
              button("'text':" + WORD + ",'accessibility_label':'~'"),
              75,
              "/elements/0/accessibility_label"),
          message(
              button("'text':" + WORD + ",'agent_prompt':'~'"), 4000, "/elements/0/agent_prompt"),
          message(confirm(PLAIN, WORD, WORD, WORD), 100, "/elements/0/confirm/title/text"),
          message(confirm(WORD, TEXT, WORD, WORD), 300, "/elements/0/confirm/text/text"),
          message(confirm(WORD, WORD, PLAIN, WORD), 30, "/elements/0/confirm/confirm/text"),
          message(confirm(WORD, WORD, WORD, PLAIN), 30, "/elements/0/confirm/deny/text"),
          message(option(PLAIN, "v", WORD), 75, "/elements/0/options/0/text/text"),
          message(option(WORD, "~", WORD), 150, "/elements/0/options/0/value"),
          message(option(WORD, "v", PLAIN), 75, "/elements/0/options/0/description/text"),
          message(
              actions(
                  "{'type':'static_select','option_groups':[{'label':"
                      + PLAIN
                      + ",'options':[{'text':"
                      + WORD
                      + ",'value':'v'}]}]}"),
              75,
              "/elements/0/option_groups/0/label/text"),
          message(
              actions("{'type':'users_select','placeholder':" + PLAIN + "}"),
              150,
              "/elements/0/placeholder/text"),
          message("{'type':'markdown','text':'~'}", 12_000, "/text"),
          message(card("'title':" + TEXT), 150, "/title/text"),
          message(card("'title':" + WORD + ",'subtitle':" + TEXT), 150, "/subtitle/text"),
          message(card("'body':" + TEXT), 200, "/body/text"),
          message(card("'body':" + WORD + ",'subtext':" + TEXT), 200, "/subtext/text"),
          message(
              "{'type':'container','child_blocks':[{'type':'divider'}],'title':" + PLAIN + "}",
              150,
              "/title/text"),
          modal("{'type':'alert','text':" + TEXT + "}", 200, "/text/text"),
          message(chart("~", "x", "x"), 50, "/title"),
          message(chart("x", "~", "x"), 20, "/chart/series/0/name"),
          message(chart("x", "x", "~"), 20, "/chart/axis_config/categories/0"),
          message("{'type':'table','rows':[[{'type':'raw_text','text':'~'}]]}", 10_000, "/rows"));

  private static final List<Limit> LISTS =
      List.of(
          message("{'type':'section','fields':[«" + WORD + "»]}", 10, "/fields"),
          message(
              actions("«{'type':'button','text':" + WORD + ",'action_id':'#'}»"), 25, "/elements"),
          message("{'type':'context','elements':[«" + WORD + "»]}", 10, "/elements"),
          message(
              "{'type':'context_actions','elements':[«{'type':'icon_button','icon':'trash','text':"
                  + WORD
                  + ",'action_id':'#'}»]}",
              5,
              "/elements"),
          message(options("static_select"), 100, "/elements/0/options"),
          message(options("radio_buttons"), 10, "/elements/0/options"),
          message(options("checkboxes"), 10, "/elements/0/options"),
          message(options("overflow"), 5, "/elements/0/options"),
          message("{'type':'table','rows':[«[{'type':'raw_text','text':'x'}]»]}", 100, "/rows"),
          message("{'type':'table','rows':[[«{'type':'raw_text','text':'x'}»]]}", 20, "/rows/0"),
          message(
              "{'type':'table','rows':[[{'type':'raw_text','text':'x'}]],'column_settings':[«null»]}",
              20,
              "/column_settings"),
          message(
              "{'type':'carousel','elements':[«{'type':'card','title':" + WORD + "}»]}",
              10,
              "/elements"),
          message(
              "{'type':'container','title':" + WORD + ",'child_blocks':[«{'type':'divider'}»]}",
              10,
              "/child_blocks"),
          message(
              card("'actions':[«{'type':'button','text':" + WORD + ",'action_id':'#'}»]"),
              3,
              "/actions"),
          message(
              "{'type':'data_visualization','title':'x','chart':{'type':'pie','segments':["
                  + "«{'label':'x','value':1}»]}}",
              12,
              "/chart/segments"),
          message(
              "{'type':'plan','title':'x','tasks':[«{'task_id':'#','title':'x','status':'error'}»]}",
              50,
              "/tasks"));

  private static final List<Limit> NUMBERS =
      List.of(
          message("{'type':'header','text':" + WORD + ",'level':#}", 4, "/level"),
          modal(typed("'type':'plain_text_input','min_length':#"), 3000, "/element/min_length"),
          modal(typed("'type':'plain_text_input','max_length':#"), 3000, "/element/max_length"),
          modal(typed("'type':'rich_text_input','max_lines':#"), 100, "/element/max_lines"),
          modal(typed("'type':'file_input','max_files':#"), 10, "/element/max_files"),
          message(
              "{'type':'rich_text','elements':[{'type':'rich_text_list','style':'bullet',"
                  + "'elements':[],'indent':#}]}",
              8,
              "/elements/0/indent"),
          message(
              "{'type':'data_table','caption':'x','page_size':#,"
                  + "'rows':[[{'type':'raw_text','text':'x'}],[{'type':'raw_text','text':'x'}]]}",
              100,
              "/page_size"));

  @Test
  void textsEndAtTheirBound() {
    for (Limit limit : TEXTS) {
      String full = limit.template().replace("~", "x".repeat(limit.max()));
      String over = limit.template().replace("~", "x".repeat(limit.max() + 1));

      assertThat(sentences(limit.surface(), full)).as(limit.template()).isEmpty();
      assertThat(sentences(limit.surface(), over))
          .as(limit.template())
          .contains(
              "must be less than %d characters [json-pointer:/0%s]"
                  .formatted(limit.max() + 1, limit.pointer()));
    }
  }

  @Test
  void listsEndAtTheirBound() {
    for (Limit limit : LISTS) {
      assertThat(sentences(limit.surface(), repeated(limit.template(), limit.max())))
          .as(limit.template())
          .isEmpty();
      assertThat(sentences(limit.surface(), repeated(limit.template(), limit.max() + 1)))
          .as(limit.template())
          .contains(
              "no more than %d items allowed [json-pointer:/0%s]"
                  .formatted(limit.max(), limit.pointer()));
    }
  }

  @Test
  void listsThatMustNotBeEmptyAreNot() {
    for (Limit limit : LISTS) {
      if (!limit.pointer().endsWith("column_settings") && !limit.pointer().endsWith("tasks")) {
        assertThat(sentences(limit.surface(), repeated(limit.template(), 0)))
            .as(limit.template())
            .anyMatch(sentence -> sentence.startsWith("must provide at least "));
      }
    }
  }

  @Test
  void numbersEndAtTheirBounds() {
    for (Limit limit : NUMBERS) {
      assertThat(sentences(limit.surface(), numbered(limit, limit.max())))
          .as(limit.template())
          .isEmpty();
      assertThat(sentences(limit.surface(), numbered(limit, limit.max() + 1)))
          .as(limit.template())
          .containsExactly(
              "must be less than %d [json-pointer:/0%s]"
                  .formatted(limit.max() + 1, limit.pointer()));
      assertThat(sentences(limit.surface(), numbered(limit, -1)))
          .as(limit.template())
          .hasSize(1)
          .first()
          .asString()
          .startsWith("must be greater than");
    }
  }

  @Test
  void lengthCountsCharactersNotTheirHalves() {
    String header = "{'type':'header','text':{'type':'plain_text','text':'~'}}";

    assertThat(sentences(Surface.MESSAGE, header.replace("~", "🚀".repeat(150)))).isEmpty();
    assertThat(sentences(Surface.MESSAGE, header.replace("~", "🚀".repeat(151)))).hasSize(1);
  }

  private static Limit message(String template, int max, String pointer) {
    return new Limit(Surface.MESSAGE, template, max, pointer);
  }

  private static Limit modal(String template, int max, String pointer) {
    return new Limit(Surface.MODAL, template, max, pointer);
  }

  private static String actions(String elements) {
    return "{'type':'actions','elements':[" + elements + "]}";
  }

  private static String button(String fields) {
    return actions("{'type':'button'," + fields + "}");
  }

  private static String confirm(String title, String text, String confirm, String deny) {
    return button(
        "'text':%s,'confirm':{'title':%s,'text':%s,'confirm':%s,'deny':%s}"
            .formatted(WORD, title, text, confirm, deny));
  }

  private static String option(String text, String value, String description) {
    return actions(
        "{'type':'static_select','options':[{'text':%s,'value':'%s','description':%s}]}"
            .formatted(text, value, description));
  }

  private static String options(String type) {
    return actions("{'type':'%s','options':[«{'text':%s,'value':'#'}»]}".formatted(type, WORD));
  }

  private static String image(String fields) {
    return "{'type':'image','image_url':'https://example.com/a'," + fields + "}";
  }

  private static String input(String fields) {
    return "{'type':'input','element':{'type':'plain_text_input'}," + fields + "}";
  }

  private static String typed(String element) {
    return "{'type':'input','label':" + WORD + ",'element':{" + element + "}}";
  }

  private static String card(String fields) {
    return "{'type':'card','icon':" + IMAGE + "," + fields + "}";
  }

  private static String chart(String title, String name, String category) {
    return ("{'type':'data_visualization','title':'%s','chart':{'type':'line','series':[{'name':'%s',"
                + "'data':[{'label':'%s','value':1}]}],'axis_config':{'categories':['%s']}}}")
        .formatted(title, name, category, category);
  }

  private static String numbered(Limit limit, int value) {
    return limit.template().replace("#", Integer.toString(value));
  }

  private static String repeated(String template, int times) {
    int from = template.indexOf('«');
    int to = template.indexOf('»');
    String part = template.substring(from + 1, to);
    return template.substring(0, from)
        + IntStream.range(0, times)
            .mapToObj(count -> part.replace("#", Integer.toString(count)))
            .collect(Collectors.joining(","))
        + template.substring(to + 1);
  }

  private static List<String> sentences(Surface surface, String block) {
    JsonNode blocks = JSON.readTree("[" + block.replace('\'', '"') + "]");
    return BlockKit.check(blocks, surface).stream().map(Problem::sentence).toList();
  }
}
