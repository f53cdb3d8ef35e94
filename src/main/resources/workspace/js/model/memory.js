const PREFIX = "workspace.";

/** What the browser keeps between visits, first for this tab, then for all; nothing breaks where it keeps nothing. */
export class Memory {
  #ofTab;
  #ofAll;

  constructor(ofTab, ofAll) {
    this.#ofTab = ofTab;
    this.#ofAll = ofAll;
  }

  get(name) {
    return this.#quietly((storage) => storage.getItem(PREFIX + name));
  }

  set(name, value) {
    this.#quietly((storage) => storage.setItem(PREFIX + name, value));
  }

  remove(name) {
    this.#quietly((storage) => storage.removeItem(PREFIX + name));
  }

  /** The first answer there is; a browser that refuses to keep anything forgets, and the page works all the same. */
  #quietly(use) {
    return [this.#ofTab, this.#ofAll].map((storage) => {
      try {
        return use(storage) ?? null;
      } catch {
        return null;
      }
    }).find((answer) => answer !== null) ?? null;
  }
}
