const TYPING_MS = 5000;

/** What others are doing: apps connected or not, at work or idle, with what they suggest; people typing. */
export class Presence {
  #workspace;
  #api;
  #working = new Map();
  #typing = new Map();
  #suggested = new Map();
  #titles = new Map();

  constructor(workspace, api) {
    this.#workspace = workspace;
    this.#api = api;
  }

  /** Asks again who is here: after a fresh start of the workspace nobody is who they were. */
  async check() {
    const boot = await this.#api.boot();
    if (!boot.ok) return;
    if (!boot.users.some((user) => user.id === this.#workspace.me)) this.#workspace.emit("replaced");
    else this.setConnected(boot.apps.some((app) => app.connected));
  }

  /** {app, status, stoppable} while an app works in this place, else undefined. */
  workingIn(channel, thread) {
    return this.#working.get(key(channel, thread));
  }

  setWorking(channel, thread, now) {
    if (now?.status) this.#working.set(key(channel, thread), now);
    else this.#working.delete(key(channel, thread));
    this.#workspace.emit("working");
  }

  /** The people who type in this place. */
  typingIn(channel, thread) {
    return [...(this.#typing.get(key(channel, thread))?.keys() ?? [])];
  }

  /** Somebody types; they have stopped when nothing is heard of it for a while. */
  setTyping(channel, thread, user) {
    const place = key(channel, thread);
    const people = this.#typing.get(place) ?? new Map();
    this.#typing.set(place, people);
    clearTimeout(people.get(user));
    people.set(user, setTimeout(() => this.#stopped(place, user), TYPING_MS));
    this.#workspace.emit("working");
  }

  /** {title, prompts} an app suggests to say in this place, else undefined. */
  suggestedIn(channel, thread) {
    return this.#suggested.get(key(channel, thread));
  }

  suggest(channel, thread, suggested) {
    if (suggested) this.#suggested.set(key(channel, thread), suggested);
    else this.#suggested.delete(key(channel, thread));
    this.#workspace.emit("working");
  }

  /** What an app calls a thread. */
  titleOf(channel, thread) {
    return this.#titles.get(key(channel, thread));
  }

  setTitle(channel, thread, title) {
    this.#titles.set(key(channel, thread), title);
    this.#workspace.emit("working");
  }

  /** A message from the app ends its "is working", one from a person their typing and what was suggested. */
  answered(channel, message) {
    const thread = message.thread_ts === message.ts ? "" : message.thread_ts;
    if (message.bot_id || message.app_id) return this.setWorking(channel, thread, null);
    if (message.user === this.#workspace.me) return this.suggest(channel, thread, null);
    return this.#stopped(key(channel, thread), message.user);
  }

  #stopped(place, user) {
    clearTimeout(this.#typing.get(place)?.get(user));
    this.#typing.get(place)?.delete(user);
    this.#workspace.emit("working");
  }

  setConnected(connected) {
    this.#workspace.directory.apps.forEach((app) => Object.assign(app, { connected }));
    this.#workspace.emit("apps");
  }

  clear() {
    [this.#working, this.#typing, this.#suggested, this.#titles].forEach((known) => known.clear());
  }
}

function key(channel, thread) {
  return `${channel} ${thread ?? ""}`;
}
