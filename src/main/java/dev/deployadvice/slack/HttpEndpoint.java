package dev.deployadvice.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.HttpRules;
import io.helidon.webserver.http.HttpService;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Slack's signed requests over HTTP, handed to Bolt: the same listeners as in Socket Mode. */
public final class HttpEndpoint implements HttpService {
  /** Where Slack posts events, clicks and commands. */
  public static final String PATH = "/slack/events";

  private static final Logger LOG = LoggerFactory.getLogger(HttpEndpoint.class);

  private final App app;
  private final SlackRequestParser parser;

  public HttpEndpoint(App app) {
    this.app = app;
    this.parser = new SlackRequestParser(app.config());
  }

  @Override
  public void routing(HttpRules rules) {
    rules.post(PATH, this::handle);
  }

  private void handle(ServerRequest request, ServerResponse response) {
    Request<?> slackRequest = parser.parse(read(request));
    if (slackRequest == null) {
      response.status(Status.BAD_REQUEST_400).send();
      return;
    }
    send(run(slackRequest), response);
  }

  private static SlackRequestParser.HttpRequest read(ServerRequest request) {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    request
        .headers()
        .forEach(header -> headers.put(header.name(), new ArrayList<>(header.allValues())));
    String body = request.content().hasEntity() ? request.content().as(String.class) : "";
    return SlackRequestParser.HttpRequest.builder()
        .requestUri(request.path().path())
        .requestBody(body)
        .headers(new RequestHeaders(headers))
        .remoteAddress(request.remotePeer().host())
        .build();
  }

  // Bolt declares Exception. The listeners answer their own failures; this is the last net.
  private Response run(Request<?> request) {
    try {
      return app.run(request);
    } catch (Exception failure) {
      LOG.error("a request from Slack failed", failure);
      return Response.error(500);
    }
  }

  private static void send(Response answer, ServerResponse response) {
    response.status(Status.create(answer.getStatusCode()));
    if (answer.getContentType() != null) {
      response.header(HeaderNames.CONTENT_TYPE, answer.getContentType());
    }
    if (answer.getBody() == null) {
      response.send();
    } else {
      response.send(answer.getBody());
    }
  }
}
