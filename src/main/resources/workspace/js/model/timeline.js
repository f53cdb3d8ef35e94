/** The messages of one channel or thread, oldest first. The page's own notes outlive a reload of the rest. */
export class Timeline {
  #messages = new Map();
  #dismissed = new Set();
  #sorted = null;

  reset(messages) {
    const notes = [...this.#messages.values()].filter((message) => message.workspace);
    const wanted = messages.filter((message) => !this.#dismissed.has(message.ts));
    const known = this.#messages;
    this.#messages = new Map();
    [...wanted, ...notes].forEach((message) => this.upsert(unchanged(known.get(message.ts), message)));
  }

  /** Takes a private message away for good. */
  dismiss(ts) {
    this.#dismissed.add(ts);
    this.remove(ts);
  }

  /** Says whether the message is new here. */
  upsert(message) {
    const isNew = !this.#messages.has(message.ts);
    this.#messages.set(message.ts, message);
    this.#sorted = null;
    return isNew;
  }

  remove(ts) {
    this.#sorted = null;
    return this.#messages.delete(ts);
  }

  has(ts) {
    return this.#messages.has(ts);
  }

  get(ts) {
    return this.#messages.get(ts) ?? null;
  }

  get messages() {
    this.#sorted ??= [...this.#messages.values()].sort((one, other) => compareTs(one.ts, other.ts));
    return this.#sorted;
  }

  get last() {
    return this.messages.at(-1) ?? null;
  }

  /** Counts a reply at its root, unless the root already knows it. */
  countReply(reply) {
    const root = this.get(reply.thread_ts);
    if (!root || compareTs(root.latest_reply ?? "0", reply.ts) >= 0) return;
    const users = [...new Set([...(root.reply_users ?? []), reply.user ?? reply.bot_id])];
    const count = (root.reply_count ?? 0) + 1;
    this.upsert({ ...root, reply_count: count, reply_users: users, latest_reply: reply.ts, thread_ts: root.ts });
  }
}

/** The message that is known already, when the one that came says the same: then nothing is redrawn. */
function unchanged(known, message) {
  return known && JSON.stringify(known) === JSON.stringify(message) ? known : message;
}

/** Orders "seconds.micros" without losing digits. */
export function compareTs(one, other) {
  const [oneSeconds, oneRest = "0"] = one.split(".");
  const [otherSeconds, otherRest = "0"] = other.split(".");
  return Number(oneSeconds) - Number(otherSeconds) || Number(oneRest) - Number(otherRest);
}
