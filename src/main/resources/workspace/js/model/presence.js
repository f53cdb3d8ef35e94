/** What apps are doing: connected or not, at work or idle. */
export class Presence {
  #workspace;
  #api;
  #working = new Map();

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

  /** {app, status} while an app works in this place, else undefined. */
  workingIn(channel, thread) {
    return this.#working.get(`${channel} ${thread ?? ""}`);
  }

  setWorking(channel, thread, app, status) {
    const key = `${channel} ${thread ?? ""}`;
    if (status) this.#working.set(key, { app, status });
    else this.#working.delete(key);
    this.#workspace.emit("working");
  }

  /** A message from the app ends its "is working". */
  answered(channel, message) {
    if (message.bot_id || message.app_id) this.setWorking(channel, message.thread_ts, null, "");
  }

  setConnected(connected) {
    this.#workspace.directory.apps.forEach((app) => Object.assign(app, { connected }));
    this.#workspace.emit("apps");
  }

  clear() {
    this.#working.clear();
  }
}
