const PREFIX = "draft ";

/** What was typed and not sent, place by place; it outlives a reload of the page. */
export class Drafts {
  #memory;

  constructor(memory) {
    this.#memory = memory;
  }

  get(person, channel, thread = "") {
    return this.#memory.get(key(person, channel, thread)) ?? "";
  }

  set(text, person, channel, thread = "") {
    if (text) this.#memory.set(key(person, channel, thread), text);
    else this.#memory.remove(key(person, channel, thread));
  }
}

function key(person, channel, thread) {
  return `${PREFIX}${person} ${channel} ${thread}`;
}
