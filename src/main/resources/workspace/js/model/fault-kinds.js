const METHODS = ["chat.postMessage", "chat.update", "chat.postEphemeral", "chat.delete", "chat.getPermalink", "views.open", "views.update", "views.push", "views.publish",
  "pins.add", "pins.remove", "pins.list", "bookmarks.add", "conversations.join", "conversations.info", "conversations.open", "conversations.replies",
  "reactions.add", "users.info", "files.getUploadURLExternal", "files.completeUploadExternal", "auth.test", "apps.connections.open"];
const METHOD = { name: "method", label: "Method", value: "chat.postMessage", choices: METHODS };
const number = (name, label, value) => ({ name, label, value, isNumber: true });
const TIMES = number("times", "Times", 1);

/** What can go wrong on request, in groups; `fields` are what is asked for, as the workspace's control wants it. */
export function faultGroups({ channel, state, scopes }) {
  const refused = state.refused_scopes ?? [];
  return [
    { title: "The app's next call fails", kinds: [
      { kind: "rate_limited", label: "429 Too Many Requests", fields: [METHOD, number("seconds", "Retry after, s", 10)] },
      { kind: "status", label: "A server error", fields: [METHOD, number("code", "Status", 503)] },
      { kind: "delay", label: "A late answer", fields: [METHOD, number("millis", "After, ms", 4000)] },
      { kind: "hang", label: "No answer", fields: [METHOD] },
      { kind: "answer_lost", label: "Done, but the answer is lost", fields: [METHOD] },
      { kind: "error", label: "A refusal", fields: [METHOD, { name: "error", label: "Error", value: "channel_not_found", choices: ["channel_not_found", "not_in_channel", "is_archived", "missing_scope", "msg_too_long", "ratelimited", "internal_error"] }] },
    ] },
    { title: "What the app is told", kinds: [
      { kind: "duplicate", label: "Comes twice", fields: [TIMES] },
      { kind: "late", label: "Comes late", fields: [number("seconds", "By, s", 10), TIMES] },
      { kind: "reorder", label: "Comes after the one that follows it", fields: [] },
    ] },
    { title: "Its connection", kinds: [
      { kind: "drop_connections", label: "Drop the socket", fields: [] },
      { kind: "disconnect", label: "Ask it to connect again", fields: [{ name: "reason", label: "Reason", value: "refresh_requested", choices: ["warning", "refresh_requested", "link_disabled"] }] },
    ] },
    { title: "Its rights", kinds: [
      state.token_revoked ? { kind: "restore_token", label: "Give the token back", fields: [] } : { kind: "revoke_token", label: "Revoke the token", fields: [] },
      { kind: "refuse_scope", label: "Take a scope away", fields: [{ name: "scope", label: "Scope", value: scopes[0] ?? "chat:write", choices: scopes }] },
      ...(refused.length ? [{ kind: "grant_scope", label: "Give a scope back", fields: [{ name: "scope", label: "Scope", value: refused[0], choices: refused }] }] : []),
    ] },
    { title: "The world", kinds: [
      ...(channel ? [{ kind: channel.is_archived ? "unarchive" : "archive", label: `${channel.is_archived ? "Unarchive" : "Archive"} #${channel.name}`, fields: [], more: { channel: channel.id } }] : []),
      { kind: "time", label: "Move the clock forward", fields: [number("advance_seconds", "By, s", 3600)] },
    ] },
  ];
}

/** What still waits to go wrong, in a few words. */
export function waitingWords(state) {
  const calls = (state.waiting ?? []).map(({ kind, method, ...rest }) => [method ?? "The next delivery", WORDS[kind]?.(rest) ?? kind].join(": "));
  const lasting = [state.token_revoked && "The token is revoked", ...(state.refused_scopes ?? []).map((scope) => `The scope ${scope} is missing`)];
  return [...calls, ...lasting.filter(Boolean)];
}

const WORDS = {
  rate_limited: ({ seconds }) => `429, retry after ${seconds} s`,
  status: ({ code }) => `status ${code}`,
  delay: ({ millis }) => `answered after ${millis} ms`,
  hang: () => "never answered",
  answer_lost: () => "done, its answer lost",
  error: ({ error }) => error,
  duplicate: () => "comes twice",
  reorder: () => "comes after the next one",
  late: ({ seconds }) => `comes ${seconds} s late`,
};
