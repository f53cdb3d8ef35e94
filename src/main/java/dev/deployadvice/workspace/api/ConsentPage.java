package dev.deployadvice.workspace.api;

import dev.deployadvice.workspace.state.Json;
import dev.deployadvice.workspace.state.Refusal;
import dev.deployadvice.workspace.state.User;
import dev.deployadvice.workspace.state.Workspace;
import io.helidon.http.HeaderNames;
import io.helidon.http.Status;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** {@code /oauth/v2/authorize}: where a person allows the app, or does not. */
public final class ConsentPage {
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; frame-ancestors 'none'; base-uri 'none'";

  private final Workspace workspace;
  private final Consents consents;

  public ConsentPage(Workspace workspace, Consents consents) {
    this.workspace = workspace;
    this.consents = consents;
  }

  /** Asks. */
  public void ask(ServerRequest request, ServerResponse response) {
    ObjectNode asked = Body.query(request.query());
    String problem = problem(asked);
    page(response, problem.isEmpty() ? question(asked) : "<p>" + escaped(problem) + "</p>");
  }

  /** Takes the answer back to the app. */
  public void answer(ServerRequest request, ServerResponse response) {
    ObjectNode said;
    try {
      said = Body.arguments(request);
    } catch (Refusal refusal) {
      page(response, "<p>" + escaped(refusal.code()) + "</p>");
      return;
    }
    String problem = problem(said);
    if (!problem.isEmpty()) {
      page(response, "<p>" + escaped(problem) + "</p>");
      return;
    }
    String redirect = Json.text(said, "redirect_uri");
    String given = "state=" + encoded(Json.text(said, "state"));
    if (Json.text(said, "allow").isEmpty()) {
      given += "&error=access_denied";
    } else {
      String user = Json.text(said, "user");
      given += "&code=" + encoded(workspace.with(() -> consents.give(user, redirect)));
    }
    response.status(Status.FOUND_302);
    response.header(HeaderNames.LOCATION, redirect + (redirect.contains("?") ? "&" : "?") + given);
    response.send();
  }

  private String problem(ObjectNode asked) {
    if (!Json.text(asked, "client_id").equals(consents.clientId())) {
      return "invalid_client_id: no app here has this client_id.";
    }
    if (!consents.knows(Json.text(asked, "redirect_uri"))) {
      return "bad_redirect_uri: the manifest does not name this redirect_uri.";
    }
    for (String scope : Json.text(asked, "scope").split(",", -1)) {
      if (!scope.isBlank() && !workspace.app().scopes().contains(scope.strip())) {
        return "invalid_scope: the manifest does not ask for " + scope.strip() + ".";
      }
    }
    String user = Json.text(asked, "user");
    boolean known = user.isEmpty() || workspace.users().find(user).isPresent();
    return known ? "" : "user_not_found: nobody here has this id.";
  }

  private String question(ObjectNode asked) {
    String fields =
        asked.properties().stream()
            .map(
                field ->
                    "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                        .formatted(escaped(field.getKey()), escaped(field.getValue().asString(""))))
            .collect(Collectors.joining("\n"));
    String users =
        workspace.users().people().stream().map(ConsentPage::choice).collect(Collectors.joining());
    return """
    <h1>Allow %s in %s?</h1>
    <p>It asks for: %s</p>
    <form method="post" action="/oauth/v2/authorize">
    %s
    <label>You are <select name="user">%s</select></label>
    <button name="allow" value="1">Allow</button>
    <button name="deny" value="1">Cancel</button>
    </form>\
    """
        .formatted(
            escaped(workspace.app().display().name()),
            escaped(workspace.identity().team().name()),
            escaped(String.join(", ", new TreeSet<>(workspace.app().scopes()))),
            fields,
            users);
  }

  private static String choice(User user) {
    return "<option value=\"%s\">%s</option>".formatted(user.id(), escaped(user.realName()));
  }

  private static void page(ServerResponse response, String content) {
    String html =
        "<!DOCTYPE html><html lang=\"en\"><meta charset=\"utf-8\"><title>Install an app</title>"
            + content
            + "</html>";
    response.header(HeaderNames.CONTENT_TYPE, "text/html; charset=utf-8");
    response.header("Content-Security-Policy", POLICY);
    response.send(html.getBytes(StandardCharsets.UTF_8));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
