package dev.deployadvice.workspace.control;

import dev.deployadvice.workspace.api.Fault;
import dev.deployadvice.workspace.api.Faults;
import dev.deployadvice.workspace.delivery.Disturbance;
import dev.deployadvice.workspace.delivery.SocketMode;
import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.Workspace;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Does what goes wrong on request, and tells what has not happened yet. */
final class FaultOrders {
  private static final int MOST = 1_000;
  private static final Set<String> REASONS =
      Set.of("warning", "refresh_requested", "link_disabled");

  private final Workspace workspace;
  private final Control.Wire wire;
  private final Set<String> installed;

  FaultOrders(Workspace workspace, Control.Wire wire) {
    this.workspace = workspace;
    this.wire = wire;
    this.installed = workspace.app().scopes();
  }

  ObjectNode order(ObjectNode asked) {
    String kind = Json.text(asked, "kind");
    switch (kind) {
      case "rate_limited", "status", "delay", "hang", "error", "answer_lost" ->
          call(asked, fault(kind, asked));
      case "drop_connections" -> sockets().drop();
      case "disconnect" -> sockets().disconnect(reason(asked));
      case "duplicate" -> disturbance().duplicateNext(times(asked));
      case "reorder" -> disturbance().swapNext();
      case "late" -> disturbance().delayNext(seconds(asked), times(asked));
      case "revoke_token" -> wire.tokens().revoke();
      case "restore_token" -> wire.tokens().restore();
      case "refuse_scope", "grant_scope" -> scope(asked, kind.equals("grant_scope"));
      case "archive", "unarchive" -> workspace.run(() -> archive(asked, kind.equals("archive")));
      default -> throw Refusal.arguments("no such kind: " + kind);
    }
    return Json.ok();
  }

  ObjectNode waiting() {
    ObjectNode answer = Json.ok();
    ArrayNode waiting = answer.putArray("waiting");
    for (Faults.Waiting each : wire.faults().waiting()) {
      waiting.add(shown(each.fault()).put("method", each.method()));
    }
    for (Disturbance.Trouble trouble : disturbance().waiting()) {
      waiting.add(shown(trouble));
    }
    Set<String> refused = new TreeSet<>(installed);
    refused.removeAll(workspace.app().scopes());
    answer.put("token_revoked", wire.tokens().revoked());
    return answer.set("refused_scopes", Json.strings(refused));
  }

  ObjectNode clear() {
    wire.faults().clear();
    disturbance().clear();
    wire.tokens().restore();
    workspace.grant(installed);
    return Json.ok();
  }

  private void call(ObjectNode asked, Fault fault) {
    String method = Json.text(asked, "method");
    if (method.isEmpty()) {
      throw Refusal.arguments("missing: method");
    }
    for (int i = 0; i < times(asked); i++) {
      wire.faults().next(method, fault);
    }
  }

  private static Fault fault(String kind, ObjectNode asked) {
    return switch (kind) {
      case "rate_limited" -> new Fault.RateLimited(number(asked, "seconds", 1, 86_400));
      case "status" -> new Fault.Status(number(asked, "code", 400, 599));
      case "delay" -> new Fault.Slow(Duration.ofMillis(number(asked, "millis", 1, 600_000)));
      case "error" -> new Fault.Refused(Json.text(asked, "error"));
      case "hang" -> new Fault.Hang();
      default -> new Fault.AnswerLost();
    };
  }

  private void scope(ObjectNode asked, boolean grant) {
    String scope = Json.text(asked, "scope");
    if (!installed.contains(scope)) {
      throw Refusal.arguments("the manifest does not ask for this scope: " + scope);
    }
    Set<String> scopes = new HashSet<>(workspace.app().scopes());
    boolean _ = grant ? scopes.add(scope) : scopes.remove(scope);
    workspace.grant(scopes);
  }

  private void archive(ObjectNode asked, boolean archive) {
    Channel channel =
        workspace
            .channels()
            .find(Json.text(asked, "channel"))
            .or(() -> workspace.channels().named(Json.text(asked, "channel")))
            .orElseThrow(() -> Refusal.of("channel_not_found"));
    String person = workspace.users().people().getFirst().id();
    Channel _ =
        archive
            ? workspace.channels().archive(channel, person)
            : workspace.channels().unarchive(channel, person);
  }

  private static String reason(ObjectNode asked) {
    String reason = Json.text(asked, "reason");
    if (!REASONS.contains(reason)) {
      throw Refusal.arguments("reason must be one of " + new TreeSet<>(REASONS));
    }
    return reason;
  }

  private static Duration seconds(ObjectNode asked) {
    return Duration.ofSeconds(number(asked, "seconds", 1, 86_400));
  }

  private static int times(ObjectNode asked) {
    return asked.has("times") ? number(asked, "times", 1, MOST) : 1;
  }

  private static int number(ObjectNode asked, String name, int min, int max) {
    int number = asked.path(name).asInt(min - 1);
    if (number < min || number > max) {
      throw Refusal.arguments("%s must be %d to %d".formatted(name, min, max));
    }
    return number;
  }

  private static ObjectNode shown(Fault fault) {
    return switch (fault) {
      case Fault.Status(int code) -> kind("status").put("code", code);
      case Fault.RateLimited(long seconds) -> kind("rate_limited").put("seconds", seconds);
      case Fault.Refused(String error) -> kind("error").put("error", error);
      case Fault.Slow(Duration delay) -> kind("delay").put("millis", delay.toMillis());
      case Fault.Hang _ -> kind("hang");
      case Fault.AnswerLost _ -> kind("answer_lost");
    };
  }

  private static ObjectNode shown(Disturbance.Trouble trouble) {
    return switch (trouble) {
      case Disturbance.Trouble.Twice _ -> kind("duplicate");
      case Disturbance.Trouble.Swapped _ -> kind("reorder");
      case Disturbance.Trouble.Delayed(Duration by) -> kind("late").put("seconds", by.toSeconds());
    };
  }

  private static ObjectNode kind(String kind) {
    return Json.object().put("kind", kind);
  }

  private SocketMode sockets() {
    return wire.socketMode();
  }

  private Disturbance disturbance() {
    return wire.disturbance();
  }
}
