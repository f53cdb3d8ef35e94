package dev.deployadvice.workspace.state;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** A file: announced, then uploaded, then shared. */
public record StoredFile(String id, Label label, String user, long created, List<String> channels) {

  /** What the file says about itself. */
  public record Label(String name, String title, String mimetype, long size, String altText) {
    Label titled(String other) {
      return other.isEmpty() ? this : new Label(name, other, mimetype, size, altText);
    }
  }

  public StoredFile {
    channels = List.copyOf(channels);
  }

  StoredFile sharedIn(String title, List<String> where) {
    return new StoredFile(id, label.titled(title), user, created, where);
  }

  /** The file object as Slack gives it, with addresses below {@code base}. */
  public ObjectNode toSlack(String base) {
    String dot = label.name().contains(".") ? label.name() : label.name() + ".txt";
    String type = dot.substring(dot.lastIndexOf('.') + 1);
    ObjectNode json =
        Json.object()
            .put("id", id)
            .put("created", created)
            .put("timestamp", created)
            .put("name", label.name())
            .put("title", label.title())
            .put("mimetype", label.mimetype())
            .put("filetype", type)
            .put("pretty_type", type.toUpperCase(java.util.Locale.ROOT))
            .put("user", user)
            .put("size", label.size())
            .put("mode", "hosted")
            .put("is_external", false)
            .put("is_public", !channels.isEmpty())
            .put("url_private", base + "files/" + id + "/" + label.name())
            .put("url_private_download", base + "files/" + id + "/" + label.name() + "?download=1");
    if (!label.altText().isEmpty()) {
      json.put("alt_txt", label.altText());
    }
    return json.set("channels", Json.strings(channels));
  }
}
