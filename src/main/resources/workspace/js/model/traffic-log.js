const MOST = 500;

/** The newest entries of the traffic between workspace and apps. */
export class TrafficLog {
  #entries = [];
  #last = 0;

  get last() {
    return this.#last;
  }

  /** Says whether something was new. */
  add(entries) {
    const fresh = entries.filter((entry) => entry.n > this.#last);
    if (!fresh.length) return false;
    this.#last = fresh.at(-1).n;
    this.#entries = [...this.#entries, ...fresh].slice(-MOST);
    return true;
  }

  clear() {
    this.#entries = [];
  }

  matching(word) {
    const wanted = word.trim().toLowerCase();
    if (!wanted) return this.#entries;
    return this.#entries.filter((entry) => `${entry.kind} ${entry.name} ${JSON.stringify(entry.json)}`.toLowerCase().includes(wanted));
  }
}
