package dev.deployadvice.workspace.state;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Something that happened in the workspace: told to the page and, where it listens, to the app. */
public sealed interface Change {

  /** A new message, in the channel or in a thread. */
  record Posted(Channel channel, ObjectNode message) implements Change {}

  /** A message whose words or blocks were changed. */
  record Edited(Channel channel, ObjectNode message, ObjectNode previous) implements Change {}

  /** A message that looks different without an edit: more replies, a pin, a reaction. */
  record Refreshed(Channel channel, ObjectNode message) implements Change {}

  /** A message that is gone. */
  record Deleted(Channel channel, ObjectNode previous) implements Change {}

  /** A message that only one person sees, new or changed. */
  record Whispered(Ephemeral ephemeral) implements Change {}

  /** A message that only one person saw is gone. */
  record Unwhispered(Ephemeral ephemeral) implements Change {}

  /** Somebody is in a conversation now; {@code inviter} is empty where they came by themselves. */
  record Joined(Channel channel, String user, String inviter) implements Change {}

  /** Somebody left a conversation. */
  record Left(Channel channel, String user) implements Change {}

  /** The list of conversations is different for somebody. */
  record Channels() implements Change {}

  /** A message was pinned. */
  record Pinned(Channel channel, ObjectNode message, String user) implements Change {}

  /** A message is no longer pinned. */
  record Unpinned(Channel channel, ObjectNode message, String user) implements Change {}

  /** A reaction was added or taken back. */
  record Reacted(Reaction reaction, boolean added) implements Change {}

  /** A modal is shown to its user. */
  record ViewShown(View view) implements Change {}

  /** A modal that is shown has other content. */
  record ViewReplaced(View view) implements Change {}

  /** A modal is closed. */
  record ViewGone(View view) implements Change {}

  /** The Home tab of a user has other content. */
  record HomePublished(View view) implements Change {}

  /** A person opened the app's Home or Messages tab. */
  record AppOpened(String user, String channel, String tab) implements Change {}

  /** The app says it is working on an answer; an empty status ends it. */
  record Working(Channel channel, String thread, String status) implements Change {}

  /** Somebody writes, in the channel or in a thread. */
  record Typing(Channel channel, String thread, String user) implements Change {}

  /** The links at the top of a channel are others. */
  record Bookmarked(String channel) implements Change {}

  /** The app calls a thread something. */
  record Titled(Channel channel, String thread, String title, String previous) implements Change {}

  /** The app suggests what to say next in a conversation; {@code thread} may be empty. */
  record Prompted(Channel channel, String thread, String title, ArrayNode prompts)
      implements Change {}

  /** Slack has something to tell one person privately. */
  record Noticed(String user, String message) implements Change {}

  /** The app connected, or its last connection ended. */
  record Connection(boolean connected) implements Change {}

  /** What only the app hears of; the page shows it by other changes. */
  sealed interface ForApp extends Change {}

  /** A conversation is another one: created, renamed, archived, open again. */
  record Conversation(Channel channel, String event, String user) implements ForApp {}

  /** A file appeared in a conversation. */
  record FileShared(Channel channel, StoredFile file) implements ForApp {}

  /** A person stopped the app while it worked in a thread. */
  record SessionStopped(Channel channel, String thread, String user, List<String> streams)
      implements ForApp {}

  /** The app's tokens are no longer good. */
  record TokensRevoked() implements ForApp {}

  /** The app was removed from the workspace. */
  record Uninstalled() implements ForApp {}

  /** Who reacted how to what. */
  record Reaction(Channel channel, ObjectNode message, String user, String name) {}
}
