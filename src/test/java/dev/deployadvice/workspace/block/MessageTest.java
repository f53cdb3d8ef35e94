package dev.deployadvice.workspace.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class MessageTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void namesTheOuterSchemaFirst() {
    String message =
        "{'blocks':[{'type':'section','text':{'type':'mrkdwn','text':'%s'}}]}"
            .formatted("x".repeat(3001));

    assertThat(sentences(message))
        .containsExactly(
            "failed to match all allowed schemas [json-pointer:/blocks/0/text]",
            "must be less than 3001 characters [json-pointer:/blocks/0/text/text]");
  }

  @Test
  void reportsLikeTheValidatingMethod() {
    JsonNode blocks = json("[{'type':'section','text':{'type':'invalid','text':'x'}}]");

    Problem problem = BlockKit.check(blocks, Surface.MESSAGE).getFirst();

    assertThat(problem.json())
        .isEqualTo(
            json(
                "{'code':'failed_constraint','message':'unsupported type: invalid',"
                    + "'pointer':'/0/text/type','constraint':{'type':'enum',"
                    + "'expected':['plain_text','mrkdwn'],'got':'invalid'}}"));
    assertThat(problem.under("/blocks").sentence())
        .isEqualTo("unsupported type: invalid [json-pointer:/blocks/0/text/type]");
  }

  @Test
  void tellsMissingFieldsAndWrongTypesByTheirCode() {
    JsonNode blocks = json("[{'type':'header'},{'type':'header','text':'x'}]");

    assertThat(BlockKit.check(blocks, Surface.MESSAGE))
        .extracting(Problem::code)
        .containsExactly(Problem.MISSING_FIELD, Problem.INVALID_TYPE);
  }

  @Test
  void takesNothingAtAll() {
    assertThat(sentences("{'text':'Hi'}")).isEmpty();
    assertThat(sentences("{'text':'Hi','blocks':[]}")).isEmpty();
  }

  @Test
  void refusesBlocksThatAreNoList() {
    assertThat(sentences("{'blocks':{}}"))
        .containsExactly("must provide an array [json-pointer:/blocks]");
    assertThat(sentences("[]")).containsExactly("must provide an object [json-pointer:]");
  }

  @Test
  void endsAtFiftyBlocks() {
    assertThat(sentences(blocks(50, "{'type':'divider'}"))).isEmpty();
    assertThat(sentences(blocks(51, "{'type':'divider'}")))
        .containsExactly("no more than 50 items allowed [json-pointer:/blocks]");
  }

  @Test
  void checksTheBlocksOfAttachments() {
    assertThat(sentences("{'attachments':[{'blocks':[{'type':'divider'},{'type':'alert'}]}]}"))
        .containsExactly("unsupported type: alert [json-pointer:/attachments/0/blocks/1/type]");
  }

  @Test
  void aBlockIdStandsOnce() {
    assertThat(sentences(blocks(2, "{'type':'divider','block_id':'a'}")))
        .containsExactly("`block_id` \"a\" already exists [json-pointer:/blocks/1/block_id]");
    assertThat(sentences(blocks(2, "{'type':'markdown','text':'x','block_id':'a'}"))).isEmpty();
  }

  @Test
  void anActionIdStandsOnceInABlock() {
    String actions =
        "{'type':'actions','elements':[{'type':'button','action_id':'a',"
            + "'text':{'type':'plain_text','text':'x'}}]}";

    assertThat(sentences(blocks(2, actions))).isEmpty();
  }

  @Test
  void markdownHasOneLimitForTheMessage() {
    String markdown = "{'type':'markdown','text':'%s'}";

    assertThat(sentences(blocks(2, markdown.formatted("x".repeat(6000))))).isEmpty();
    assertThat(sentences(blocks(2, markdown.formatted("x".repeat(6001)))))
        .containsExactly("must be less than 12001 characters [json-pointer:/blocks/1/text]");
  }

  @Test
  void cellsHaveOneLimitForTheMessage() {
    String table = "{'type':'table','rows':[[{'type':'raw_text','text':'%s'}]]}";
    String large =
        "{'type':'data_table','caption':'x','rows':[[{'type':'raw_text','text':'x'}],"
            + "[{'type':'raw_text','text':'~'}]]}";

    assertThat(sentences(blocks(2, table.formatted("x".repeat(5000))))).isEmpty();
    assertThat(sentences(blocks(2, table.formatted("x".repeat(5001)))))
        .containsExactly("must be less than 10001 characters [json-pointer:/blocks/1/rows]");
    assertThat(sentences(blocks(1, large.replace("~", "x".repeat(20_000)))))
        .contains("must be less than 20001 characters [json-pointer:/blocks/0/rows]");
  }

  @Test
  void endsAtTwoCharts() {
    String chart =
        "{'type':'data_visualization','title':'x',"
            + "'chart':{'type':'pie','segments':[{'label':'x','value':1}]}}";

    assertThat(sentences(blocks(2, chart))).isEmpty();
    assertThat(sentences(blocks(3, chart)))
        .containsExactly(
            "no more than 2 data_visualization blocks allowed [json-pointer:/blocks/2]");
  }

  @Test
  void allTextsTogetherHaveALimitOfTheirOwn() {
    String section = "{'type':'section','text':{'type':'plain_text','text':'%s'}}";

    assertThat(problems(blocks(6, section.formatted("x".repeat(2200))))).isEmpty();
    assertThat(problems(blocks(6, section.formatted("x".repeat(2201)))))
        .extracting(Problem::code)
        .containsExactly(Problem.BLOCKS_TOO_LONG);
  }

  @Test
  void signsCountAsTheyAreStoredAndHeadersCountMore() {
    String sections = "{'type':'section','text':{'type':'plain_text','text':'%s'}}";
    String header = "{'type':'header','text':{'type':'plain_text','text':'%s'}}";

    assertThat(problems(blocks(1, sections.formatted("&".repeat(2640))))).isEmpty();
    assertThat(problems(blocks(1, sections.formatted("&".repeat(2641)))))
        .extracting(Problem::code)
        .containsExactly(Problem.BLOCKS_TOO_LONG);
    assertThat(problems(blocks(50, header.formatted("x".repeat(146) + "<<<<")))).isEmpty();
    assertThat(problems(blocks(50, header.formatted("x".repeat(145) + "<<<<<"))))
        .extracting(Problem::code)
        .containsExactly(Problem.BLOCKS_TOO_LONG);
  }

  @Test
  void neverThrowsWhateverItIsGiven() {
    for (String odd :
        List.of(
            "null", "1", "'x'", "[]", "{}", "[null]", "[[]]", "[{'type':{}}]", "[{'type':null}]")) {
      assertThat(BlockKit.check(json(odd), Surface.HOME)).isNotNull();
      assertThat(BlockKit.checkMessage(json(odd))).isNotNull();
      assertThat(BlockKit.checkView(json(odd))).isNotNull();
      assertThat(problems("{'blocks':" + odd + ",'attachments':" + odd + "}")).isNotNull();
    }
  }

  private static String blocks(int times, String block) {
    return IntStream.range(0, times)
        .mapToObj(_ -> block)
        .collect(Collectors.joining(",", "{'blocks':[", "]}"));
  }

  private static List<String> sentences(String message) {
    return problems(message).stream().map(Problem::sentence).toList();
  }

  private static List<Problem> problems(String message) {
    return BlockKit.checkMessage(json(message));
  }

  private static JsonNode json(String text) {
    return JSON.readTree(text.replace('\'', '"'));
  }
}
