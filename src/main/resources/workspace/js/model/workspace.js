import { Directory } from "./directory.js";
import { Emitter } from "./emitter.js";
import { FormState } from "./form-state.js";
import { Presence } from "./presence.js";
import { Reading } from "./reading.js";
import { firstConversation } from "./sidebar-sections.js";
import { Timeline } from "./timeline.js";
import { ViewStack } from "./view-stack.js";

/**
 * Everything the page knows, and the only place that changes it. Topics: channels, place, messages, thread, pins, views,
 * home, working, apps, notice, person, replaced.
 */
export class Workspace extends Emitter {
  directory = null;
  me = "";
  channels = [];
  place = { channel: null, tab: "messages" };
  thread = null;
  pins = [];
  bookmarks = [];
  views = new ViewStack();
  homes = new Map();
  presence;
  reading;
  #api;
  #memory;
  #timelines = new Map();
  #forms = new Map();

  constructor(api, memory) {
    super();
    this.#api = api;
    this.#memory = memory;
    this.presence = new Presence(this, api);
    this.reading = new Reading(this, api);
  }

  get channel() {
    return this.directory.channel(this.place.channel);
  }

  /** Reads who is here; false when the server does not answer. */
  async start(wanted) {
    const boot = await this.#api.boot();
    if (!boot.ok) return false;
    this.directory = new Directory(boot);
    this.version = boot.version;
    const asked = [wanted?.person, this.#memory.get("me")];
    const known = this.directory.people.find((person) => asked[0] === person.name || asked[0] === person.id)
      ?? this.directory.people.find((person) => person.id === asked[1]);
    await this.become(known?.id ?? boot.me, wanted);
    return true;
  }

  /** Everything is now seen and done as this person. */
  async become(user, wanted) {
    this.me = user;
    this.#api.actAs(user);
    this.#memory.set("me", user);
    this.views.clear();
    this.homes.clear();
    this.presence.clear();
    this.reading.newFrom = null;
    this.thread = null;
    this.emit("person");
    this.emit("views");
    await this.loadChannels();
    const first = firstConversation(this.channels, wanted?.channel ?? this.place.channel ?? this.#memory.get("channel"), this.directory);
    if (first) await this.open(first.id, wanted?.channel === first.id ? wanted : {});
  }

  async loadChannels() {
    const asked = this.me;
    const answer = await this.#api.get("channels");
    if (!answer.ok || asked !== this.me) return;
    this.channels = answer.channels;
    this.directory.setChannels(answer.channels);
    this.emit("channels");
    if (this.place.channel && !this.channel) await this.#leaveUnknown();
  }

  /** The conversation that was open is no longer there for this person. */
  async #leaveUnknown() {
    const next = firstConversation(this.channels, null, this.directory);
    this.place = { channel: null, tab: "messages" };
    if (next) await this.open(next.id);
  }

  /** Shows a conversation; `thread` opens a thread in it, `ts` is the message to point at. */
  async open(channel, { tab = "messages", thread = null, ts = null } = {}) {
    if (thread && this.place.channel === channel && this.place.tab === tab) return this.openThread(thread, ts);
    const unread = this.directory.channel(channel)?.unread ?? 0;
    if (this.place.channel !== channel || (this.thread && this.thread.channel !== channel)) this.thread = null;
    if (this.place.channel !== channel) [this.pins, this.bookmarks, this.reading.newFrom] = [[], [], null];
    this.place = { channel, tab };
    this.#memory.set("channel", channel);
    this.emit("place");
    if (tab === "home") return this.openHome();
    if (tab === "messages") this.#tellApp();
    await this.loadMessages();
    if (unread) this.reading.drawLine(unread);
    this.emit("messages", { reset: true, ts: thread && thread !== ts ? null : ts });
    if (thread) await this.openThread(thread, ts);
    return this.reading.markRead();
  }

  async openHome() {
    const app = this.directory.app(this.channel?.im_user);
    if (!app) return;
    const answer = await this.#api.post("home", { app: app.id });
    if (answer.ok) this.homes.set(app.id, answer.view ?? this.homes.get(app.id) ?? null);
    this.emit("home");
  }

  /** An app hears that its Messages tab was opened; nothing waits for it. */
  #tellApp() {
    const app = this.directory.app(this.channel?.im_user);
    if (app) this.#api.post("home", { app: app.id, tab: "messages" });
  }

  get timeline() {
    return this.timelineOf(this.place.channel);
  }

  /** The messages of a channel, or of a thread in it, as this person sees them. */
  timelineOf(channel, thread = "") {
    const key = `${this.me} ${channel} ${thread}`;
    if (!this.#timelines.has(key)) this.#timelines.set(key, new Timeline());
    return this.#timelines.get(key);
  }

  /** What this person chose in a message or view that was not sent yet. */
  formOf(where, here = null) {
    const key = `${this.me} ${where}`;
    if (!this.#forms.has(key)) this.#forms.set(key, new FormState(here));
    return this.#forms.get(key);
  }

  async loadMessages() {
    const { channel } = this.place;
    const answer = await this.#api.get("messages", { channel });
    if (!answer.ok || channel !== this.place.channel) return;
    this.timelineOf(channel).reset(answer.messages);
    this.pins = answer.pins ?? [];
    this.bookmarks = answer.bookmarks ?? [];
    this.emit("messages", {});
    this.emit("pins");
  }

  async openThread(root, ts = null) {
    const { channel } = this.place;
    const timeline = this.timelineOf(channel, root);
    const known = this.timeline.get(root);
    if (known && !timeline.last) timeline.upsert(known);
    this.thread = { channel, root, timeline };
    this.emit("thread", { reset: true, ts });
    await this.loadThread(ts);
  }

  async loadThread(ts = null) {
    const { thread } = this;
    const answer = await this.#api.get("thread", { channel: thread.channel, ts: thread.root });
    if (!answer.ok || thread !== this.thread) return;
    thread.timeline.reset(answer.messages);
    this.emit("thread", { reset: true, ts });
  }

  closeThread() {
    this.thread = null;
    this.emit("thread", { reset: true });
  }

  /** Whether this thread stands open at the right. */
  shows(channel, thread) {
    return Boolean(thread) && this.thread?.channel === channel && this.thread.root === thread;
  }

  /** Fetches again whatever is on the screen, after the line was down. */
  async refresh() {
    if (!this.place.channel) return;
    await this.loadChannels();
    await this.loadMessages();
    if (this.thread) await this.loadThread();
  }
}
