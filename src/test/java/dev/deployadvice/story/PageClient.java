package dev.deployadvice.story;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the workspace's page calls. */
final class PageClient {
  private static final MediaType JSON = MediaType.get("application/json");

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final OkHttpClient http = new OkHttpClient();
  private final JsonMapper mapper = JsonMapper.shared();
  private final HttpUrl base;

  PageClient(String pageUrl) {
    this.base = HttpUrl.get(pageUrl);
  }

  JsonNode get(String call, Map<String, String> query) {
    HttpUrl.Builder url = base.newBuilder().addPathSegments("page/" + call);
    query.forEach(url::addQueryParameter);
    return send(new Request.Builder().url(url.build()).build());
  }

  JsonNode post(String call, Map<String, ?> body) {
    HttpUrl url = base.newBuilder().addPathSegments("page/" + call).build();
    RequestBody json = RequestBody.create(mapper.writeValueAsString(body), JSON);
    return send(new Request.Builder().url(url).post(json).build());
  }

  private JsonNode send(Request request) {
    try (Response response = http.newCall(request).execute()) {
      return mapper.readTree(response.body().string());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the page is told of as it happens, from now on. */
  Live live(String user) {
    HttpUrl url =
        base.newBuilder().addPathSegments("page/live").addQueryParameter("user", user).build();
    Live live = new Live();
    live.socket = http.newWebSocket(new Request.Builder().url(url).build(), live.listener());
    await("the live connection").atMost(PATIENCE).until(() -> live.isOpen);
    return live;
  }

  /** A live connection of the page. */
  final class Live implements AutoCloseable {
    private final List<JsonNode> frames = new CopyOnWriteArrayList<>();
    private volatile boolean isOpen;
    private @Nullable WebSocket socket;

    /** Waits for a frame of a type. */
    JsonNode waitsFor(String type) {
      return waitsFor(type, _ -> true);
    }

    /** Waits for a frame of a type that fits. */
    JsonNode waitsFor(String type, Predicate<JsonNode> test) {
      return await("a frame " + type)
          .atMost(PATIENCE)
          .until(
              () ->
                  frames.stream()
                      .filter(frame -> frame.path("type").asString().equals(type))
                      .filter(test)
                      .findFirst(),
              Optional::isPresent)
          .orElseThrow();
    }

    private WebSocketListener listener() {
      return new WebSocketListener() {
        @Override
        public void onOpen(WebSocket opened, Response response) {
          isOpen = true;
        }

        @Override
        public void onMessage(WebSocket sender, String text) {
          frames.add(mapper.readTree(text));
        }
      };
    }

    @Override
    public void close() {
      if (socket != null) {
        socket.cancel();
      }
    }
  }
}
