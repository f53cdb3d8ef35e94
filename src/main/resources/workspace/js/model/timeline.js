/** The messages of one channel or thread, oldest first. Private notes outlive a reload of the rest. */
export class Timeline {
  #messages = new Map();

  reset(messages) {
    const notes = [...this.#messages.values()].filter((message) => message.ephemeral);
    this.#messages = new Map();
    [...messages, ...notes].forEach((message) => this.upsert(message));
  }

  /** Says whether the message is new here. */
  upsert(message) {
    const isNew = !this.#messages.has(message.ts);
    this.#messages.set(message.ts, message);
    return isNew;
  }

  remove(ts) {
    return this.#messages.delete(ts);
  }

  has(ts) {
    return this.#messages.has(ts);
  }

  get(ts) {
    return this.#messages.get(ts) ?? null;
  }

  get messages() {
    return [...this.#messages.values()].sort((one, other) => compareTs(one.ts, other.ts));
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

/** Orders "seconds.micros" without losing digits. */
export function compareTs(one, other) {
  const [oneSeconds, oneRest = "0"] = one.split(".");
  const [otherSeconds, otherRest = "0"] = other.split(".");
  return Number(oneSeconds) - Number(otherSeconds) || Number(oneRest) - Number(otherRest);
}
