package dev.deployadvice.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The workspace that plays Slack, as far as the load needs to know it.
 *
 * @param page where its page is, ends with a slash
 * @param viewer a person who sees the channel
 * @param channel a channel with the bot in it
 */
record Place(
    String page,
    String botToken,
    String signingSecret,
    String team,
    String viewer,
    String channel) {
  /** The channel of the first start, in which the bot is a member. */
  static final String CHANNEL_NAME = "shop-backend";

  /** Reads what the stand-in printed and asks the workspace for the rest. */
  static Place of(String printed) {
    String[] parts = printed.split(" ", -1);
    String page = parts[0];
    JsonNode boot = get(page + "page/boot");
    String viewer = boot.required("me").asString();
    for (JsonNode channel : get(page + "page/channels?user=" + viewer).required("channels")) {
      if (channel.path("name").asString("").equals(CHANNEL_NAME)) {
        String team = boot.required("team").required("id").asString();
        return new Place(page, parts[1], parts[2], team, viewer, channel.required("id").asString());
      }
    }
    throw new IllegalStateException("the workspace has no channel " + CHANNEL_NAME);
  }

  /** Slack's Web API. */
  String api() {
    return page + "api/";
  }

  /** Where everything that the viewer can see is told as it happens. */
  URI live() {
    return URI.create(page.replaceFirst("^http", "ws") + "page/live?user=" + viewer);
  }

  private static JsonNode get(String url) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request = HttpRequest.newBuilder(URI.create(url)).build();
      String answer = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
      return JsonMapper.shared().readTree(answer);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
