import { firstUnread } from "./timeline-items.js";

const TELL_MS = 250;

/** How far a person has read, and where the line of the new stands. */
export class Reading {
  newFrom = null;
  #workspace;
  #api;
  #read = new Map();
  #telling = 0;

  constructor(workspace, api) {
    this.#workspace = workspace;
    this.#api = api;
  }

  /** Draws the line above the first of so many unread messages. */
  drawLine(unread) {
    this.newFrom = firstUnread(this.#workspace.timeline.messages, unread, this.#workspace.me);
  }

  /** What came is new from here on, because nobody looks. */
  markNew(message) {
    if (this.newFrom || message.ephemeral || message.user === this.#workspace.me) return;
    this.newFrom = message.ts;
  }

  /** Takes the line away. */
  forgetNew() {
    this.newFrom = null;
    this.#workspace.emit("messages", {});
    this.markRead();
  }

  /** Tells the workspace, soon and once for many, that everything here was seen. */
  markRead() {
    const { channel, me, timeline } = this.#workspace;
    const last = timeline.messages.findLast((message) => !message.ephemeral);
    const key = `${me} ${channel?.id}`;
    if (!last || !channel?.is_member || this.#read.get(key) === last.ts) return;
    this.#read.set(key, last.ts);
    if (channel.unread || channel.mentions) {
      Object.assign(channel, { unread: 0, mentions: 0 });
      this.#workspace.emit("channels");
    }
    clearTimeout(this.#telling);
    this.#telling = setTimeout(() => this.#api.post("read", { channel: channel.id, ts: last.ts }), TELL_MS);
  }
}
