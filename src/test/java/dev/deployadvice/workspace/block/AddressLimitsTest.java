package dev.deployadvice.workspace.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Web addresses: their form, and their length at the bound and one above. */
final class AddressLimitsTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final Map<String, String> TEMPLATES =
      Map.of(
          "/0/image_url",
          "{'type':'image','alt_text':'x','image_url':'~'}",
          "/0/elements/0/url",
          "{'type':'actions','elements':[{'type':'button','url':'~',"
              + "'text':{'type':'plain_text','text':'x'}}]}",
          "/0/elements/0/options/0/url",
          "{'type':'actions','elements':[{'type':'overflow','options':[{'url':'~','value':'v',"
              + "'text':{'type':'plain_text','text':'x'}}]}]}",
          "/0/hero_image/image_url",
          "{'type':'card','hero_image':{'type':'image','alt_text':'x','image_url':'~'}}");

  @Test
  void addressesEndAtThreeThousandCharacters() {
    TEMPLATES.forEach(
        (pointer, template) -> {
          assertThat(sentences(template, address(3000))).as(pointer).isEmpty();
          assertThat(sentences(template, address(3001)))
              .containsExactly("must be less than 3001 characters [json-pointer:" + pointer + "]");
        });
  }

  @Test
  void addressesBeginLikeAddresses() {
    TEMPLATES.forEach(
        (pointer, template) ->
            assertThat(sentences(template, "example.com"))
                .containsExactly("must be a valid URL [json-pointer:" + pointer + "]"));
  }

  private static String address(int length) {
    String start = "https://example.com/";
    return start + "x".repeat(length - start.length());
  }

  private static List<String> sentences(String template, String address) {
    String block = template.replace('\'', '"').replace("~", address);
    return BlockKit.check(JSON.readTree("[" + block + "]"), Surface.MESSAGE).stream()
        .map(Problem::sentence)
        .toList();
  }
}
