package dev.deployadvice.workspace.delivery;

import dev.deployadvice.workspace.api.Replies;
import dev.deployadvice.workspace.api.Site;
import dev.deployadvice.workspace.delivery.Outcome.Done;
import dev.deployadvice.workspace.delivery.Outcome.Trouble;
import dev.deployadvice.workspace.state.App;
import dev.deployadvice.workspace.state.Channel;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.Traffic;
import dev.deployadvice.workspace.state.User;
import dev.deployadvice.workspace.state.View;
import dev.deployadvice.workspace.state.Workspace;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a person does with the app: told to it, and its answer told to the person. */
public final class Interactions {
  private final Workspace workspace;
  private final Courier courier;
  private final Traffic traffic;
  private final Payloads payloads;
  private final Replies replies;
  private final Submissions submissions;

  public Interactions(Site site, Courier courier, Traffic traffic) {
    this.workspace = site.workspace();
    this.courier = courier;
    this.traffic = traffic;
    this.payloads = new Payloads(site.workspace(), site.address());
    this.replies = new Replies(site);
    this.submissions = new Submissions(site);
  }

  public boolean connected() {
    return courier.connected();
  }

  public Outcome command(User user, Channel channel, App.Command command, String text) {
    String name = command.command();
    ObjectNode payload = workspace.with(() -> payloads.command(user, channel, name, text));
    return switch (deliver(Envelope.Type.COMMAND, payload, name)) {
      case Acknowledgement.Accepted(ObjectNode reply) -> {
        workspace.run(() -> replies.acknowledge(Payloads.commandTarget(user, channel), reply));
        yield new Done(reply);
      }
      case Acknowledgement.Late _ -> failedCommand(name, "operation_timeout", late());
      case Acknowledgement.Unreachable _ -> failedCommand(name, "dispatch_failed", away());
      case Acknowledgement.Failed(int status, boolean _, String _) ->
          failedCommand(name, "dispatch_failed", failed(status));
    };
  }

  public Outcome blockActions(User user, Where where, ObjectNode action, JsonNode state) {
    return plain(() -> payloads.blockActions(user, where, action, state), "block_actions");
  }

  /** The payload of the outcome holds options or groups of options. */
  public Outcome suggestion(User user, Where where, ObjectNode asked) {
    return plain(() -> payloads.suggestion(user, where, asked), "block_suggestion");
  }

  public Outcome shortcut(User user, App.Shortcut shortcut) {
    return plain(() -> payloads.shortcut(user, shortcut), "shortcut");
  }

  public Outcome messageAction(User user, App.Shortcut shortcut, Where.InMessage where) {
    return plain(() -> payloads.messageAction(user, shortcut, where), "message_action");
  }

  public Outcome submit(User user, View view, JsonNode state) {
    ObjectNode missing = Submissions.missing(view, state);
    if (!missing.isEmpty()) {
      return new Outcome.Submitted("errors", missing, Optional.of(view));
    }
    Outcome told = plain(() -> payloads.viewSubmission(user, view, state), "view_submission");
    if (!(told instanceof Done(ObjectNode answer))) {
      return told;
    }
    try {
      return workspace.with(() -> submissions.apply(user, view, answer));
    } catch (Refusal refusal) {
      return new Trouble(appName() + " answered with a form that Slack refuses: " + refusal.code());
    }
  }

  /**
   * Closes a modal, or all of them where it asks for that, and tells the app if it wants to know.
   */
  public void close(User user, View view) {
    if (view.flag("clear_on_close")) {
      workspace.with(() -> workspace.views().clear(user.id())).forEach(v -> told(user, v, true));
    } else {
      workspace.run(() -> workspace.views().close(view));
      told(user, view, false);
    }
  }

  private void told(User user, View view, boolean cleared) {
    if (view.flag("notify_on_close")) {
      Outcome _ = plain(() -> payloads.viewClosed(user, view, cleared), "view_closed");
    }
  }

  private Outcome plain(Supplier<ObjectNode> payload, String name) {
    ObjectNode told = workspace.with(payload);
    return switch (deliver(Envelope.Type.INTERACTIVE, told, name)) {
      case Acknowledgement.Accepted(ObjectNode reply) -> new Done(reply);
      case Acknowledgement.Late _ -> new Trouble(late());
      case Acknowledgement.Unreachable _ -> new Trouble(away());
      case Acknowledgement.Failed(int status, boolean _, String _) -> new Trouble(failed(status));
    };
  }

  private Acknowledgement deliver(Envelope.Type type, ObjectNode payload, String name) {
    long start = System.nanoTime();
    Acknowledgement answer = courier.send(Envelope.first(type, payload)).join();
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    boolean ok = answer instanceof Acknowledgement.Accepted;
    String kind = type == Envelope.Type.COMMAND ? "command" : "action";
    ObjectNode json = Json.object();
    json.set("payload", payload.deepCopy().without("token"));
    if (answer instanceof Acknowledgement.Accepted(ObjectNode reply)) {
      json.set("reply", reply);
    }
    traffic.add(new Traffic.Entry(false, kind, name, ok, millis), json);
    return answer;
  }

  private Trouble failedCommand(String name, String code, String reason) {
    return new Trouble(name + " failed with the error \"" + code + "\". " + reason);
  }

  private String late() {
    return appName() + " did not answer within 3 seconds. Try again in a moment.";
  }

  private String away() {
    return appName() + " is not connected. Start it, then try again.";
  }

  private String failed(int status) {
    return appName() + " answered with HTTP status " + status + ". Its log says why.";
  }

  private String appName() {
    return workspace.app().display().name();
  }
}
