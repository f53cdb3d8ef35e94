package dev.deployadvice.workspace;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A workspace for one test, Slack's own client, and a page without a browser. */
final class TestWorkspace implements AutoCloseable {
  private static final MediaType JSON = MediaType.get("application/json");
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final WorkspaceServer server;
  private final Slack slack;
  private final OkHttpClient http = new OkHttpClient();
  private final JsonNode boot;

  private TestWorkspace(WorkspaceServer server) {
    this.server = server;
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(server.apiUrl());
    config.setFailOnUnknownProperties(false);
    this.slack = Slack.getInstance(config);
    this.boot = get("boot");
  }

  static TestWorkspace start() {
    return start(settings());
  }

  static TestWorkspace start(WorkspaceSettings settings) {
    return new TestWorkspace(WorkspaceServer.start(settings));
  }

  /** An app with many scopes, in a workspace that does not limit how often it calls. */
  static WorkspaceSettings settings() {
    return WorkspaceSettings.of(manifest()).withSeed(7).withoutRates();
  }

  static String manifest() {
    try (var in = TestWorkspace.class.getResourceAsStream("/app/manifest.yml")) {
      return new String(
          Objects.requireNonNull(in, "manifest").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  WorkspaceServer server() {
    return server;
  }

  Slack slack() {
    return slack;
  }

  MethodsClient api() {
    return slack.methods(server.botToken());
  }

  /** A call of Slack's own client that has to succeed. */
  void callApi(Call call) {
    try {
      SlackApiTextResponse answer = call.with(api());
      if (!answer.isOk()) {
        throw new AssertionError(answer.toString());
      }
    } catch (IOException | SlackApiException e) {
      throw new AssertionError(e);
    }
  }

  /** What is called. */
  interface Call {
    SlackApiTextResponse with(MethodsClient api) throws IOException, SlackApiException;
  }

  String user(String name) {
    for (JsonNode user : boot.path("users")) {
      if (user.path("name").asString().equals(name)) {
        return user.path("id").asString();
      }
    }
    throw new AssertionError("nobody is called " + name);
  }

  String bot() {
    return boot.path("apps").path(0).path("bot_user_id").asString();
  }

  /** A channel as Tomás sees it, who is in all of them. */
  String channel(String name) {
    for (JsonNode channel : get("channels", "user", user("tomas")).path("channels")) {
      if (channel.path("name").asString().equals(name)) {
        return channel.path("id").asString();
      }
    }
    throw new AssertionError("no channel is called " + name);
  }

  /** The conversation of a person with the app. */
  String direct(String name) {
    for (JsonNode channel : get("channels", "user", user(name)).path("channels")) {
      if (channel.path("im_user").asString("").equals(bot())) {
        return channel.path("id").asString();
      }
    }
    throw new AssertionError("no conversation with the app");
  }

  /** A call of the page that reads; arguments are names and values in turn. */
  JsonNode get(String name, String... arguments) {
    HttpUrl.Builder url =
        Objects.requireNonNull(HttpUrl.parse(server.pageUrl() + "page/" + name)).newBuilder();
    for (int i = 0; i < arguments.length; i += 2) {
      url.addQueryParameter(arguments[i], arguments[i + 1]);
    }
    return call(new Request.Builder().url(url.build()).build());
  }

  /** A call of the page that does something. */
  JsonNode post(String name, ObjectNode arguments) {
    RequestBody body = RequestBody.create(arguments.toString(), JSON);
    return call(new Request.Builder().url(server.pageUrl() + "page/" + name).post(body).build());
  }

  JsonNode say(String user, String channel, String text) {
    return post("say", object().put("user", user(user)).put("channel", channel).put("text", text));
  }

  /** The last message that a person sees in a channel, theirs alone included. */
  JsonNode lastSeen(String user, String channel) {
    JsonNode messages = get("messages", "user", user(user), "channel", channel).path("messages");
    return messages.path(messages.size() - 1);
  }

  /** Presses a button of a message. */
  JsonNode press(String user, ObjectNode where, String actionId, String value) {
    ObjectNode call = object().put("user", user(user)).put("block_id", "choices");
    call.set("where", where);
    call.putObject("action").put("type", "button").put("action_id", actionId).put("value", value);
    call.putObject("state").putObject("values");
    return post("action", call);
  }

  static ObjectNode message(String channel, String ts) {
    return object().put("channel", channel).put("ts", ts);
  }

  /** What an app does without a token; the status of the answer. */
  int respond(String url, String json) {
    Request request = new Request.Builder().url(url).post(RequestBody.create(json, JSON)).build();
    try (Response response = http.newCall(request).execute()) {
      return response.code();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode call(Request request) {
    try (Response response = http.newCall(request).execute()) {
      return MAPPER.readTree(response.body().string());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  OkHttpClient http() {
    return http;
  }

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** JSON as plain maps and lists, for what Slack's client sends as such. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> map(String json) {
    return MAPPER.readValue(json, Map.class);
  }

  @Override
  public void close() {
    try {
      slack.close();
    } catch (Exception e) {
      throw new IllegalStateException("Slack's client does not close", e);
    }
    server.close();
  }
}
