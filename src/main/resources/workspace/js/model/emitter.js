/** Tells listeners by topic that something changed. */
export class Emitter {
  #listeners = new Map();

  on(topic, listener) {
    const list = this.#listeners.get(topic) ?? [];
    this.#listeners.set(topic, [...list, listener]);
  }

  emit(topic, ...details) {
    (this.#listeners.get(topic) ?? []).forEach((listener) => listener(...details));
  }
}
