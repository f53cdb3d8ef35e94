package dev.deployadvice.workspace.page;

import dev.deployadvice.workspace.api.Body;
import dev.deployadvice.workspace.api.FileRoutes;
import dev.deployadvice.workspace.api.Site;
import dev.deployadvice.workspace.delivery.Interactions;
import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.Traffic;
import dev.deployadvice.workspace.state.Workspace;
import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code /page/…}: every call of the page. */
public final class PageApi {
  private static final Logger LOG = LoggerFactory.getLogger(PageApi.class);

  private final Workspace workspace;
  private final SameOrigin sameOrigin;
  private final Uploading uploading;
  private final Map<String, Function<PageCall, ObjectNode>> reads;
  private final Map<String, Function<PageCall, ObjectNode>> writes;
  private final Map<String, Function<PageCall, ObjectNode>> waits;

  public PageApi(Site site, Interactions interactions, Traffic traffic, boolean onlyLoopback) {
    this.workspace = site.workspace();
    this.uploading = new Uploading(site);
    this.sameOrigin = new SameOrigin(onlyLoopback);
    Reading reading = new Reading(workspace, interactions, traffic);
    Writing writing = new Writing(workspace, uploading);
    Using using = new Using(workspace, interactions);
    Commands commands = new Commands(workspace, interactions);
    reads =
        Map.of(
            "boot", reading::boot,
            "channels", reading::channels,
            "messages", reading::messages,
            "thread", reading::thread,
            "traffic", reading::traffic);
    Linking linking = new Linking(workspace);
    Map<String, Function<PageCall, ObjectNode>> small =
        Map.of(
            "typing", writing::typing,
            "bookmark", linking::add,
            "unbookmark", linking::remove);
    writes =
        with(
            small,
            Map.of(
                "edit", writing::edit,
                "delete", writing::delete,
                "join", writing::join,
                "leave", writing::leave,
                "invite", writing::invite,
                "pin", writing::pin,
                "unpin", writing::unpin,
                "react", writing::react,
                "read", writing::read));
    waits =
        Map.of(
            "say", call -> say(call, writing, commands),
            "action", using::action,
            "view/submit", using::submit,
            "view/close", using::close,
            "shortcut", using::shortcut,
            "options", using::options,
            "home", using::home,
            "session/stop", new Stopping(workspace)::stop);
  }

  private static <T> Map<String, T> with(Map<String, T> some, Map<String, T> more) {
    Map<String, T> all = new HashMap<>(some);
    all.putAll(more);
    return Map.copyOf(all);
  }

  public void handle(ServerRequest request, ServerResponse response) {
    String name = request.path().path().replaceFirst("^/page/", "");
    ObjectNode answer;
    try {
      answer = answer(name, request);
    } catch (Refusal refusal) {
      answer = Sentences.of(refusal);
    } catch (RuntimeException e) {
      LOG.error("The page's call {} failed", name, e);
      answer = Sentences.refused("internal_error", "The workspace made a mistake; see its log.");
    }
    workspace.awaitSaved();
    response.status(Status.OK_200);
    response.header(HeaderNames.CONTENT_TYPE, "application/json; charset=utf-8");
    response.header(HeaderNames.CACHE_CONTROL, "no-store");
    response.send(answer.toString().getBytes(StandardCharsets.UTF_8));
  }

  private ObjectNode answer(String name, ServerRequest request) {
    if (!sameOrigin.allows(request.headers())) {
      return Sentences.refused("forbidden", "Only the workspace's own page may do this.");
    }
    if (request.prologue().method().equals(Method.GET)) {
      PageCall call = new PageCall(Body.query(request.query()));
      return known(reads, name, call);
    }
    if (name.equals("upload")) {
      PageCall call = new PageCall(Body.query(request.query()));
      byte[] content = Body.bytes(request, FileRoutes.LARGEST);
      return workspace.with(() -> uploading.keep(call, content));
    }
    byte[] body = Body.bytes(request, Body.ONE_MEGABYTE);
    PageCall call =
        new PageCall(
            Json.parseObject(new String(body, StandardCharsets.UTF_8))
                .orElseThrow(() -> Refusal.of("invalid_json")));
    return waits.containsKey(name) ? waits.get(name).apply(call) : known(writes, name, call);
  }

  private ObjectNode known(
      Map<String, Function<PageCall, ObjectNode>> calls, String name, PageCall call) {
    Function<PageCall, ObjectNode> known = calls.get(name);
    if (known == null) {
      throw Refusal.of("unknown_method");
    }
    return workspace.with(() -> known.apply(call));
  }

  private ObjectNode say(PageCall call, Writing writing, Commands commands) {
    return Commands.is(call) ? commands.run(call) : workspace.with(() -> writing.say(call));
  }
}
