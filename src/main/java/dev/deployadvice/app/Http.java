package dev.deployadvice.app;

import dev.deployadvice.slack.HttpEndpoint;
import io.helidon.http.Status;
import io.helidon.webserver.WebServer;
import io.helidon.webserver.http.HttpRouting;
import io.helidon.webserver.http.ServerResponse;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The bot's own HTTP server: its health, and Slack's requests where they come over HTTP. */
final class Http {
  private static final long LARGEST_BODY = 1_000_000;

  private Http() {}

  /**
   * Starts the server.
   *
   * @throws StartException where the port is taken
   */
  static WebServer server(int port, List<HttpEndpoint> endpoints, BooleanSupplier ready) {
    HttpRouting.Builder routing =
        HttpRouting.builder()
            .get("/health/live", (_, response) -> response.send("alive\n"))
            .get("/health/ready", (_, response) -> tell(ready.getAsBoolean(), response));
    endpoints.forEach(routing::register);
    WebServer server =
        WebServer.builder()
            .port(port)
            .shutdownHook(false)
            .maxPayloadSize(LARGEST_BODY)
            .routing(routing)
            .build();
    try {
      return server.start();
    } catch (RuntimeException taken) {
      server.stop(); // Its listener would keep the program alive.
      throw new StartException(
          "Port %d cannot be used: is another program on it? Set PORT to another one, or to 0."
              .formatted(port),
          taken);
    }
  }

  private static void tell(boolean ready, ServerResponse response) {
    response.status(ready ? Status.OK_200 : Status.SERVICE_UNAVAILABLE_503);
    response.send(ready ? "ready\n" : "Slack is not connected yet\n");
  }
}
