const SOME = 150;

/** Which part of a long channel is drawn: the newest, and as much before them as the reader went back. */
export class Window {
  #from = null;

  /** Begins anew at the newest; reaches back to the message `pointed` at, and to the first `unread` where that is not far. */
  reset(messages, pointed, unread) {
    const before = (ts, fallback) => {
      const at = messages.findIndex((message) => message.ts === ts);
      return at < 0 ? fallback : at - SOME / 10;
    };
    const newest = messages.length - SOME;
    this.#set(messages, Math.min(newest, before(pointed, newest), Math.max(before(unread, newest), newest - 2 * SOME)));
  }

  /** Shows some more; false when everything is shown already. */
  back(messages) {
    const at = this.#start(messages);
    if (at <= 0) return false;
    this.#set(messages, at - SOME);
    return true;
  }

  /** Lets go of the oldest when the list has grown long and nobody looks at them. */
  trim(messages) {
    if (messages.length - this.#start(messages) > 3 * SOME) this.#set(messages, messages.length - SOME);
  }

  visible(messages) {
    return messages.slice(this.#start(messages));
  }

  isWhole(messages) {
    return this.#start(messages) === 0;
  }

  #start(messages) {
    if (this.#from === null) return 0;
    const at = messages.findIndex((message) => message.ts === this.#from);
    return at < 0 ? Math.max(0, messages.length - SOME) : at;
  }

  #set(messages, index) {
    this.#from = index <= 0 ? null : messages[Math.round(index)].ts;
  }
}
