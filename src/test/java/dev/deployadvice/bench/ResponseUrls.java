package dev.deployadvice.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * Where a {@code response_url} leads. The workspace gives such addresses for clicks in its own page
 * only, so these are ours: they take what is said and count it.
 */
final class ResponseUrls implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Integer> uses = new ConcurrentHashMap<>();

  ResponseUrls() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
  }

  String of(Interaction interaction) {
    return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path(interaction));
  }

  /** How often the bot answered there. */
  int uses(Interaction interaction) {
    return uses.getOrDefault(path(interaction), 0);
  }

  private static String path(Interaction interaction) {
    return "/actions/" + interaction.number();
  }

  private void take(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    uses.merge(exchange.getRequestURI().getPath(), 1, Integer::sum);
    exchange.sendResponseHeaders(200, 2);
    exchange.getResponseBody().write(new byte[] {'o', 'k'});
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
