package dev.deployadvice.workspace.control;

import dev.deployadvice.workspace.api.Body;
import dev.deployadvice.workspace.api.Faults;
import dev.deployadvice.workspace.api.Tokens;
import dev.deployadvice.workspace.delivery.Disturbance;
import dev.deployadvice.workspace.delivery.SkippableTime;
import dev.deployadvice.workspace.delivery.SocketMode;
import dev.deployadvice.workspace.page.SameOrigin;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.Workspace;
import dev.deployadvice.workspace.state.WorkspaceYaml;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code /page/control/…}. */
public final class Control {
  private static final int LONGEST_SKIP = 366 * 86_400;

  private final Workspace workspace;
  private final Optional<SkippableTime> time;
  private final SameOrigin sameOrigin;
  private final FaultOrders faults;

  /** What can go wrong. */
  public record Wire(
      Faults faults, Tokens tokens, SocketMode socketMode, Disturbance disturbance) {}

  public Control(
      Workspace workspace, Optional<SkippableTime> time, SameOrigin sameOrigin, Wire wire) {
    this.workspace = workspace;
    this.time = time;
    this.sameOrigin = sameOrigin;
    this.faults = new FaultOrders(workspace, wire);
  }

  /** {@code GET faults}. */
  public void faults(ServerRequest request, ServerResponse response) {
    answer(request, response, faults::waiting);
  }

  /** {@code POST fault}. */
  public void fault(ServerRequest request, ServerResponse response) {
    answer(request, response, () -> faults.order(body(request)));
  }

  /** {@code POST clear}. */
  public void clear(ServerRequest request, ServerResponse response) {
    answer(request, response, faults::clear);
  }

  /** {@code POST time}. */
  public void time(ServerRequest request, ServerResponse response) {
    answer(request, response, () -> skip(body(request)));
  }

  /** {@code GET state}. */
  public void state(ServerRequest request, ServerResponse response) {
    if (!sameOrigin.allows(request.headers())) {
      response.status(Status.FORBIDDEN_403).send();
      return;
    }
    String yaml = WorkspaceYaml.write(workspace.snapshot());
    response.header(HeaderNames.CONTENT_TYPE, "text/yaml; charset=utf-8");
    response.header(HeaderNames.CONTENT_DISPOSITION, "inline; filename=\"workspace.yml\"");
    response.send(yaml.getBytes(StandardCharsets.UTF_8));
  }

  private ObjectNode skip(ObjectNode asked) {
    JsonNode seconds = asked.path("advance_seconds");
    if (!seconds.isIntegralNumber() || seconds.asInt(0) < 1 || seconds.asInt(0) > LONGEST_SKIP) {
      throw Refusal.arguments("advance_seconds must be 1 to " + LONGEST_SKIP);
    }
    time.orElseThrow(() -> Refusal.arguments("the clock of this workspace is somebody else's"))
        .skip(Duration.ofSeconds(seconds.asInt()));
    return Json.ok().put("now", workspace.clock().instant().toString());
  }

  private static ObjectNode body(ServerRequest request) {
    String text = new String(Body.bytes(request, Body.ONE_MEGABYTE), StandardCharsets.UTF_8);
    return Json.parseObject(text).orElseThrow(() -> Refusal.of("invalid_json"));
  }

  private void answer(ServerRequest request, ServerResponse response, Supplier<ObjectNode> work) {
    ObjectNode answer;
    try {
      answer = sameOrigin.allows(request.headers()) ? work.get() : forbidden();
    } catch (Refusal refusal) {
      answer = refusal.answer().put("message", sentence(refusal));
    }
    response.header(HeaderNames.CONTENT_TYPE, "application/json; charset=utf-8");
    response.header(HeaderNames.CACHE_CONTROL, "no-store");
    response.send(answer.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static ObjectNode forbidden() {
    return Refusal.of("forbidden")
        .answer()
        .put("message", "Only the workspace's own page may do this.");
  }

  private static String sentence(Refusal refusal) {
    JsonNode said = refusal.answer().path("response_metadata").path("messages").path(0);
    return said.asString(refusal.code()).replace("[ERROR] ", "");
  }
}
