package dev.deployadvice.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Something a person does, and the request in which Slack tells it. */
sealed interface Interaction {

  /** Unique; also names the address for the answer. */
  int number();

  /** The body of the request, not signed yet. */
  String body(Place place, String responseUrl);

  /** Somebody new starts an interview on a project that nobody else is on. */
  record Start(int number) implements Interaction {
    private String user() {
      return "U0LOAD%05d".formatted(number);
    }

    String project() {
      return "load-%05d".formatted(number);
    }

    @Override
    public String body(Place place, String responseUrl) {
      Map<String, String> form = new LinkedHashMap<>();
      form.put("token", "none");
      form.put("team_id", place.team());
      form.put("team_domain", "load");
      form.put("channel_id", place.channel());
      form.put("channel_name", Place.CHANNEL_NAME);
      form.put("user_id", user());
      form.put("user_name", user());
      form.put("command", "/deploy-advice");
      form.put("text", "for " + project());
      form.put("api_app_id", "A0LOAD");
      form.put("is_enterprise_install", "false");
      form.put("response_url", responseUrl);
      form.put("trigger_id", trigger(number));
      return form.entrySet().stream()
          .map(field -> field.getKey() + "=" + encoded(field.getValue()))
          .collect(Collectors.joining("&"));
    }
  }

  /** Somebody answers their open card. */
  record Click(int number, Card card, Card.Press press) implements Interaction {

    @Override
    public String body(Place place, String responseUrl) {
      String ts = card.message().path("ts").asString();
      ObjectNode payload = JsonMapper.shared().createObjectNode();
      payload.put("type", "block_actions").put("api_app_id", "A0LOAD").put("token", "none");
      payload.putObject("user").put("id", card.owner()).put("team_id", place.team());
      payload.putObject("team").put("id", place.team()).put("domain", "load");
      payload.putObject("channel").put("id", place.channel()).put("name", Place.CHANNEL_NAME);
      payload
          .putObject("container")
          .put("type", "message")
          .put("message_ts", ts)
          .put("channel_id", place.channel())
          .put("is_ephemeral", false)
          .put("thread_ts", card.message().path("thread_ts").asString());
      payload.set("message", card.message());
      payload.set("state", press.state());
      payload.put("response_url", responseUrl).put("trigger_id", trigger(number));
      payload.putNull("enterprise").put("is_enterprise_install", false);
      payload.putArray("actions").add(press.action());
      return "payload=" + encoded(payload.toString());
    }
  }

  private static String trigger(int number) {
    return "%d.%d.load".formatted(number, System.currentTimeMillis());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
