package dev.deployadvice.slack;

import dev.deployadvice.conversation.Outbox.Place;
import java.util.Optional;

/**
 * Links to messages, in the form that {@code chat.getPermalink} answers. Made without asking Slack,
 * so that an acknowledgement need not wait for it.
 *
 * @see <a href="https://docs.slack.dev/reference/methods/chat.getPermalink">chat.getPermalink</a>
 */
final class Links {
  private final BotIdentity identity;

  Links(BotIdentity identity) {
    this.identity = identity;
  }

  /** A link to a message in a channel; empty until the workspace's address is known. */
  Optional<String> to(Place place) {
    return identity.workspaceUrl().map(base -> base + path(place));
  }

  /** A link to a reply in a thread; empty until the workspace's address is known. */
  Optional<String> toReply(Place reply, Place root) {
    if (reply.ts().equals(root.ts())) {
      return to(root);
    }
    return to(reply)
        .map(link -> "%s?thread_ts=%s&cid=%s".formatted(link, root.ts(), root.channel()));
  }

  private static String path(Place place) {
    return "archives/%s/p%s".formatted(place.channel(), place.ts().replace(".", ""));
  }
}
