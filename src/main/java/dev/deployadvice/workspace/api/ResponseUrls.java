package dev.deployadvice.workspace.api;

import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.Traffic;
import dev.deployadvice.workspace.state.Workspace;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ObjectNode;

/** {@code /actions/<team>/<token>}: where a {@code response_url} leads. */
public final class ResponseUrls {
  private final Workspace workspace;
  private final Replies replies;
  private final Traffic traffic;

  public ResponseUrls(Workspace workspace, Replies replies, Traffic traffic) {
    this.workspace = workspace;
    this.replies = replies;
    this.traffic = traffic;
  }

  public void handle(ServerRequest request, ServerResponse response) {
    String token = request.path().pathParameters().get("token");
    ObjectNode reply = Json.object();
    ObjectNode answer;
    try {
      String body = new String(Body.bytes(request, Body.ONE_MEGABYTE), StandardCharsets.UTF_8);
      ObjectNode given = Json.parseObject(body).orElseThrow(() -> Refusal.of("invalid_payload"));
      reply = given;
      workspace.run(() -> replies.use(token, given));
      workspace.awaitSaved();
      answer = Json.ok();
    } catch (Refusal refusal) {
      answer = refusal.answer();
    }
    boolean ok = answer.path("ok").asBoolean();
    traffic.add(new Traffic.Entry(true, "response_url", "response_url", ok, 0), reply);
    String code = Json.text(answer, "error");
    response.status(code.endsWith("_url") ? Status.NOT_FOUND_404 : Status.OK_200);
    response.header(HeaderNames.CONTENT_TYPE, ok ? "text/html" : "application/json; charset=utf-8");
    response.send((ok ? "ok" : answer.toString()).getBytes(StandardCharsets.UTF_8));
  }
}
