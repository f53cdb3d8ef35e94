/** Where a link inside the workspace leads: {channel, ts, thread} or null for other links. */
export function parsePermalink(address, base) {
  const url = parseUrl(address, base);
  if (!url) return null;
  const query = fromQuery(url);
  if (query) return query;
  const archive = /^\/archives\/([A-Z0-9]+)(?:\/p(\d{7,})(\d{6}))?\/?$/.exec(url.pathname);
  if (archive) {
    const ts = archive[2] ? `${archive[2]}.${archive[3]}` : null;
    return { channel: archive[1], ts, thread: url.searchParams.get("thread_ts") };
  }
  return url.protocol === "slack:" ? fromScheme(url) : null;
}

/** The address of a message in this workspace. */
export function permalink(channel, message) {
  const thread = message.thread_ts && message.thread_ts !== message.ts ? `?thread_ts=${message.thread_ts}&cid=${channel}` : "";
  return `/archives/${channel}/p${message.ts.replace(".", "")}${thread}`;
}

/** Only addresses that cannot run anything. */
export function safeUrl(address) {
  return /^(https?:|mailto:|tel:|slack:|\/(?!\/))/i.test(address ?? "") ? address : null;
}

/** The page's own address: `/?channel=C…&ts=…&thread_ts=…`. */
function fromQuery(url) {
  const channel = url.pathname === "/" ? url.searchParams.get("channel") : null;
  return channel && { channel, ts: url.searchParams.get("ts"), thread: url.searchParams.get("thread_ts") };
}

function fromScheme(url) {
  const id = url.searchParams.get("id");
  const kind = url.host || url.pathname.replace(/^\/+/, "");
  if (kind === "channel") return { channel: id, ts: null, thread: null };
  if (kind === "user") return { user: id };
  return kind === "app" ? { app: id, tab: url.searchParams.get("tab") } : null;
}

function parseUrl(address, base) {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}
