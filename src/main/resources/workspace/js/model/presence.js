/** What apps are doing: connected or not, at work or idle. */
export class Presence {
  #workspace;
  #working = new Map();

  constructor(workspace) {
    this.#workspace = workspace;
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
