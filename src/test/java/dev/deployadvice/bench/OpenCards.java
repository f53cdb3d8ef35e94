package dev.deployadvice.bench;

import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cards that wait for an answer, as a person with the page open sees them come. */
final class OpenCards implements WebSocket.Listener, AutoCloseable {
  private static final Pattern MENTION = Pattern.compile("<@(U\\w+)>");

  private final Queue<Card> waiting = new ConcurrentLinkedQueue<>();

  /** Who an interview belongs to, by the headline that its thread hangs on. */
  private final Map<String, String> owners = new ConcurrentHashMap<>();

  private final StringBuilder partial = new StringBuilder();
  private final HttpClient client = HttpClient.newHttpClient();
  private final WebSocket socket;

  OpenCards(Place place) {
    socket = client.newWebSocketBuilder().buildAsync(place.live(), this).join();
  }

  /** The card that waits longest. */
  Optional<Card> next() {
    return Optional.ofNullable(waiting.poll());
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    partial.append(data);
    if (last) {
      JsonNode frame = JsonMapper.shared().readTree(partial.toString());
      partial.setLength(0);
      if (frame.path("type").asString("").equals("message")) {
        posted(frame.required("message"));
      }
    }
    from.request(1);
    return null;
  }

  private void posted(JsonNode message) {
    String thread = message.path("thread_ts").asString("");
    if (thread.isEmpty()) {
      Matcher mention = MENTION.matcher(message.path("blocks").toString());
      if (mention.find()) {
        owners.put(message.required("ts").asString(), mention.group(1));
      }
      return;
    }
    String owner = owners.get(thread);
    if (owner != null) {
      waiting.add(new Card(owner, message));
    }
  }

  @Override
  public void close() {
    socket.abort();
    client.shutdownNow();
  }
}
