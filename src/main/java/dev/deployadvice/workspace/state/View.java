package dev.deployadvice.workspace.state;

import tools.jackson.databind.node.ObjectNode;

/** A modal or a Home tab as one user sees it; the JSON is what Slack shows the app. */
public record View(String id, String user, ObjectNode json) {
  public boolean modal() {
    return Json.text(json, "type").equals("modal");
  }

  public String hash() {
    return Json.text(json, "hash");
  }

  public String root() {
    return Json.text(json, "root_view_id");
  }

  /** The modal under this one, or empty text. */
  public String previous() {
    return Json.text(json, "previous_view_id");
  }

  public boolean flag(String name) {
    return json.path(name).asBoolean(false);
  }
}
