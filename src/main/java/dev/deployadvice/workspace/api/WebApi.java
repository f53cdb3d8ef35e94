package dev.deployadvice.workspace.api;

import dev.deployadvice.workspace.state.App;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.Schedule;
import dev.deployadvice.workspace.state.Traffic;
import dev.deployadvice.workspace.state.Workspace;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code /api/<method>}: token, rate and scope first, then the method. */
public final class WebApi {
  private static final Logger LOG = LoggerFactory.getLogger(WebApi.class);

  /** What these say and answer is nobody else's business. */
  private static final Pattern SECRET = Pattern.compile("oauth\\..*|apps\\.uninstall");

  private final Workspace workspace;
  private final Methods methods;
  private final Tokens tokens;
  private final RateLimits limits;
  private final Faults faults;
  private final Traffic traffic;
  private final Schedule schedule;

  public WebApi(Workspace workspace, Methods methods, Gate gate) {
    this.workspace = workspace;
    this.methods = methods;
    this.tokens = gate.tokens();
    this.limits = gate.limits();
    this.faults = gate.faults();
    this.traffic = gate.traffic();
    this.schedule = gate.schedule();
  }

  /** What every call passes. */
  public record Gate(
      Tokens tokens, RateLimits limits, Faults faults, Traffic traffic, Schedule schedule) {}

  private record Answer(Status status, ObjectNode json, long retryAfter) {}

  public void handle(ServerRequest request, ServerResponse response) {
    long start = System.nanoTime();
    String name = request.path().pathParameters().get("method");
    ObjectNode arguments = Json.object();
    Answer answer;
    try {
      arguments = Body.arguments(request);
      basic(request).ifPresent(arguments::setAll);
      answer = answer(name, arguments, bearer(request));
    } catch (Refusal refusal) {
      answer = new Answer(Status.OK_200, refusal.answer(), 0);
    } catch (RuntimeException e) {
      LOG.error("{} failed", name, e);
      answer = new Answer(Status.INTERNAL_SERVER_ERROR_500, error("fatal_error"), 0);
    }
    workspace.awaitSaved();
    record(name, arguments, answer, start);
    send(name, response, answer);
  }

  private Answer answer(String name, ObjectNode arguments, String bearer) {
    Method method = methods.find(name).orElse(null);
    if (method == null) {
      return new Answer(Status.OK_200, error("unknown_method").put("req_method", name), 0);
    }
    String token = bearer.isEmpty() ? Json.text(arguments, "token") : bearer;
    tokens.check(method, token);
    ApiCall call = new ApiCall(arguments, workspace.app().scopes(), token);
    Optional<Fault> fault = faults.take(name);
    if (fault.isPresent()) {
      return disturbed(fault.get(), method, call);
    }
    Optional<Long> wait = limits.refuse(method, call);
    return wait.isPresent() ? slowDown(wait.get()) : done(method, call);
  }

  private Answer done(Method method, ApiCall call) {
    if (!method.scopes().isEmpty() && method.scopes().stream().noneMatch(call::may)) {
      throw ApiCall.missing(String.join(",", method.scopes()), call.scopes());
    }
    return new Answer(Status.OK_200, workspace.with(() -> method.handler().answer(call)), 0);
  }

  private Answer disturbed(Fault fault, Method method, ApiCall call) {
    return switch (fault) {
      case Fault.Status(int code) -> new Answer(Status.create(code), error("fatal_error"), 0);
      case Fault.RateLimited(long seconds) -> slowDown(seconds);
      case Fault.Refused(String error) -> new Answer(Status.OK_200, error(error), 0);
      case Fault.Slow(Duration delay) -> {
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        schedule.after(delay, () -> over.complete(true));
        boolean _ = over.join();
        yield done(method, call);
      }
      case Fault.Hang _ -> {
        Object _ = faults.release().join();
        yield new Answer(Status.SERVICE_UNAVAILABLE_503, error("service_unavailable"), 0);
      }
      case Fault.AnswerLost _ -> {
        Answer _ = done(method, call);
        yield new Answer(Status.INTERNAL_SERVER_ERROR_500, error("internal_error"), 0);
      }
    };
  }

  private static Answer slowDown(long seconds) {
    return new Answer(Status.TOO_MANY_REQUESTS_429, error("ratelimited"), seconds);
  }

  private void record(String name, ObjectNode arguments, Answer answer, long start) {
    ObjectNode json = Json.object();
    boolean secret = name.equals("apps.connections.open") || SECRET.matcher(name).matches();
    json.set("request", secret ? Json.object() : arguments.deepCopy().without("token"));
    json.set("response", secret ? Json.object() : answer.json());
    boolean ok = answer.json().path("ok").asBoolean(false);
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    traffic.add(new Traffic.Entry(true, "api", name, ok, millis), json);
  }

  private void send(String name, ServerResponse response, Answer answer) {
    App app = workspace.app();
    Set<String> provided = new TreeSet<>(app.scopes());
    response.status(answer.status());
    response.header(HeaderNames.CONTENT_TYPE, "application/json; charset=utf-8");
    response.header("X-OAuth-Scopes", String.join(",", provided));
    methods
        .find(name)
        .filter(method -> !method.scopes().isEmpty())
        .ifPresent(m -> response.header("X-Accepted-OAuth-Scopes", String.join(",", m.scopes())));
    if (answer.retryAfter() > 0) {
      response.header("Retry-After", Long.toString(answer.retryAfter()));
    }
    response.send(answer.json().toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String bearer(ServerRequest request) {
    String header = request.headers().first(HeaderNames.AUTHORIZATION).orElse("");
    return header.startsWith("Bearer ") ? header.substring("Bearer ".length()).trim() : "";
  }

  /** The client's name and secret may stand in the header. */
  private static Optional<ObjectNode> basic(ServerRequest request) {
    String header = request.headers().first(HeaderNames.AUTHORIZATION).orElse("");
    if (!header.startsWith("Basic ")) {
      return Optional.empty();
    }
    try {
      byte[] said = Base64.getDecoder().decode(header.substring("Basic ".length()).trim());
      String[] parts = new String(said, StandardCharsets.UTF_8).split(":", 2);
      return parts.length < 2
          ? Optional.empty()
          : Optional.of(Json.object().put("client_id", parts[0]).put("client_secret", parts[1]));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static ObjectNode error(String code) {
    return Json.object().put("ok", false).put("error", code);
  }
}
