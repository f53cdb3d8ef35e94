const PREFIX = "workspace.";

/** What the browser keeps between visits; nothing breaks where it keeps nothing. */
export class Memory {
  #storage;

  constructor(storage) {
    this.#storage = storage;
  }

  get(name) {
    try {
      return this.#storage.getItem(PREFIX + name);
    } catch {
      return null;
    }
  }

  set(name, value) {
    try {
      this.#storage.setItem(PREFIX + name, value);
    } catch {
      // A browser that keeps nothing forgets the choice; the page works all the same.
    }
  }
}
