import { compareTs } from "./timeline.js";

const TYPING_EVERY_MS = 3000;

/** What a person can do in the workspace. A refusal becomes a notice; a refused command becomes a private line. */
export class Deeds {
  #workspace;
  #api;
  #typed = { place: "", at: 0 };

  constructor(workspace, api) {
    this.#workspace = workspace;
    this.#api = api;
  }

  /** Says something or gives a command; false when the text should come back into its box because nobody heard it. */
  async say(text, thread = null, files = []) {
    const { channel } = this.#workspace.place;
    const more = { ...(thread && { thread_ts: thread }), ...(files.length && { files: files.map((file) => file.id) }) };
    const answer = await this.#api.post("say", { channel, text, ...more });
    const heard = answer.error !== "unreachable";
    if (!heard) this.#refused(answer);
    else if (!answer.ok) this.#noteFromWorkspace(channel, thread, answer.message ?? answer.error);
    return heard;
  }

  /** Hands a file over; null where it was refused. */
  async upload(file) {
    const answer = await this.#checked(this.#api.upload(file));
    return answer.ok ? answer.file : null;
  }

  async edit(channel, ts, text) {
    return this.#checked(this.#api.post("edit", { channel, ts, text }));
  }

  remove(channel, ts) {
    return this.#checked(this.#api.post("delete", { channel, ts }));
  }

  /** Presses or changes an element. Resolves when the app has acknowledged. */
  act(where, blockId, action, state) {
    return this.#checked(this.#api.post("action", { where, block_id: blockId, action, state }));
  }

  async options(where, blockId, actionId, value) {
    const answer = await this.#api.post("options", { ...where, where, block_id: blockId, action_id: actionId, value });
    return answer.ok ? answer : { options: [], message: answer.message };
  }

  /** Sends a modal; gives errors by block id, or null when there are none. */
  async submitView(view, state) {
    const answer = await this.#api.post("view/submit", { view_id: view.id, state });
    if (!answer.ok) return { page: answer.message ?? answer.error };
    const { views } = this.#workspace;
    if (answer.result === "errors") return { blocks: answer.errors ?? {} };
    if (answer.result === "closed") views.close(view.id);
    if (answer.result === "cleared") views.clear();
    if (answer.view) views.show(answer.view);
    this.#workspace.emit("views");
    return null;
  }

  async closeView(view) {
    this.#workspace.views.close(view.id);
    this.#workspace.emit("views");
    await this.#api.post("view/close", { view_id: view.id });
  }

  shortcut(callbackId, message = null) {
    const target = message ? { channel: message.channel ?? this.#workspace.place.channel, ts: message.ts } : {};
    return this.#checked(this.#api.post("shortcut", { callback_id: callbackId, ...target }));
  }

  /** Others see that this person writes here; told now and then. */
  typing(thread = null) {
    const { channel } = this.#workspace.place;
    const place = `${this.#workspace.me} ${channel} ${thread ?? ""}`;
    if (this.#typed.place === place && Date.now() - this.#typed.at < TYPING_EVERY_MS) return;
    this.#typed = { place, at: Date.now() };
    this.#api.post("typing", { channel, ...(thread && { thread_ts: thread }) });
  }

  /** Asks an app to stop working in a thread. */
  stop(channel, thread) {
    return this.#checked(this.#api.post("session/stop", { channel, thread_ts: thread }));
  }

  bookmark(link, title) {
    return this.#checked(this.#api.post("bookmark", { channel: this.#workspace.place.channel, link, title }));
  }

  unbookmark(id) {
    return this.#checked(this.#api.post("unbookmark", { channel: this.#workspace.place.channel, bookmark: id }));
  }

  pin(channel, ts, isPinned) {
    return this.#checked(this.#api.post(isPinned ? "unpin" : "pin", { channel, ts }));
  }

  react(channel, ts, name) {
    return this.#checked(this.#api.post("react", { channel, ts, name }));
  }

  async join(channel) {
    const answer = await this.#checked(this.#api.post("join", { channel }));
    if (!answer.ok) return;
    await this.#workspace.loadChannels();
    await this.#workspace.open(channel);
  }

  async leave(channel) {
    const answer = await this.#checked(this.#api.post("leave", { channel }));
    if (answer.ok) await this.#workspace.loadChannels();
  }

  invite(channel, user) {
    return this.#checked(this.#api.post("invite", { channel, invite: user }));
  }

  traffic(after) {
    return this.#api.get("traffic", { after });
  }

  /** What has been ordered to go wrong, and has not yet. */
  faults() {
    return this.#api.get("control/faults");
  }

  /** Orders a fault, or moves the clock. */
  order(kind, asked) {
    return this.#checked(kind === "time" ? this.#api.post("control/time", asked) : this.#api.post("control/fault", { kind, ...asked }));
  }

  clearFaults() {
    return this.#checked(this.#api.post("control/clear"));
  }

  /** Takes a private line off the screen; it is gone with the next visit anyway. */
  dismiss(message) {
    const { place } = this.#workspace;
    this.#workspace.timelineOf(place.channel).dismiss(message.ts);
    this.#workspace.timelineOf(place.channel, message.thread_ts ?? "").dismiss(message.ts);
    this.#workspace.emit("messages", {});
    this.#workspace.emit("thread", {});
  }

  async #checked(call) {
    const answer = await call;
    if (!answer.ok) this.#refused(answer);
    return answer;
  }

  #refused(answer) {
    this.#workspace.emit("notice", { text: answer.message ?? `That did not work (${answer.error}).`, kind: "refused" });
  }

  #noteFromWorkspace(channel, thread, text) {
    const timeline = this.#workspace.timelineOf(channel, thread ?? "");
    const now = (Date.now() / 1000).toFixed(6);
    const last = timeline.last?.ts;
    const ts = last && compareTs(last, now) >= 0 ? `${last.split(".")[0]}.${String(Number(last.split(".")[1]) + 1).padStart(6, "0")}` : now;
    const message = { type: "message", ts, channel, text, username: "Workspace", workspace: true, bot_id: "workspace", ephemeral: true };
    timeline.upsert(thread ? { ...message, thread_ts: thread } : message);
    this.#workspace.emit(thread ? "thread" : "messages", { arrived: message });
  }
}
