package dev.deployadvice.workspace.state;

import tools.jackson.databind.node.ObjectNode;

/** A person or the app's bot user. */
public record User(
    String id, String name, String realName, String title, String color, boolean bot) {

  /** The user object as Slack's Web API gives it. */
  public ObjectNode toSlack(String team) {
    ObjectNode json =
        Json.object()
            .put("id", id)
            .put("team_id", team)
            .put("name", name)
            .put("deleted", false)
            .put("color", color)
            .put("real_name", realName)
            .put("tz", "Etc/UTC")
            .put("tz_label", "Coordinated Universal Time")
            .put("tz_offset", 0)
            .put("is_admin", false)
            .put("is_owner", false)
            .put("is_bot", bot)
            .put("is_app_user", false);
    json.putObject("profile")
        .put("title", title)
        .put("real_name", realName)
        .put("real_name_normalized", realName)
        .put("display_name", name)
        .put("display_name_normalized", name)
        .put("team", team);
    return json;
  }
}
