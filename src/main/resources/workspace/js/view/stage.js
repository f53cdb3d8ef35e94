import { h, put } from "./dom.js";
import { textButton } from "./controls.js";
import { avatar } from "./avatar.js";
import { icon } from "./icons.js";
import { Composer } from "./composer.js";
import { MessageList } from "./message-list.js";
import { homeView } from "./home.js";
import { aboutView } from "./about.js";
import { Soon } from "./soon.js";
import { Window } from "../model/window.js";
import { Suggestions } from "./suggestions.js";
import { WorkingLine } from "./working-line.js";
import { isTalk } from "../model/typed-text.js";
import { timelineItems } from "../model/timeline-items.js";

/** The middle of the page: messages with their composer, or an app's Home or About tab. */
export class Stage {
  #page;
  #element;
  #shown = "";
  #window = new Window();

  constructor(page, element) {
    this.#page = page;
    this.#element = element;
    this.working = new WorkingLine(page, () => page.workspace.place.channel, () => "");
    this.suggestions = new Suggestions(page, () => page.workspace.place.channel, () => "");
    this.composer = new Composer(page, { name: "channel", send: (text, files) => page.deeds.say(text, null, files),
      ontyped: (text) => this.#typed(text), onemptyup: (event) => this.#editLast(event) });
    this.messages = new MessageList(page, { label: "Messages", onearlier: () => this.#earlier(), onread: () => page.workspace.reading.forgetNew() });
    this.messages.onbottom = () => document.hasFocus() && page.workspace.reading.markRead();
    this.soon = new Soon((how) => this.#show(how));
    this.foot = h("div.foot");
    const { workspace } = page;
    workspace.on("place", () => this.#draw());
    workspace.on("messages", (how) => this.soon.ask(how));
    workspace.on("arrived", (what) => this.#noteUnwatched(what));
    workspace.on("channels", () => this.#drawFoot());
    workspace.on("home", () => workspace.place.tab === "home" && put(this.#element, homeView(page)));
  }

  #draw() {
    const { workspace } = this.#page;
    if (workspace.place.tab === "home") return put(this.#element, homeView(this.#page));
    if (workspace.place.tab === "about") return put(this.#element, aboutView(this.#page));
    this.#bringDraft();
    put(this.#element, this.messages.element, this.foot);
    put(this.messages.top, this.#welcome(workspace.channel));
    this.messages.list.setAttribute("aria-label", `Messages in ${this.#title()}`);
    this.#drawFoot();
    this.#show({ reset: true });
    if (!this.#page.isPhone) this.composer.focus();
    return undefined;
  }

  #bringDraft() {
    const { me, place } = this.#page.workspace;
    const key = `${me} ${place.channel}`;
    if (this.#shown === key) return;
    this.#shown = key;
    this.composer.text = this.#page.drafts.get(me, place.channel);
  }

  #drawFoot() {
    const { channel } = this.#page.workspace;
    if (!channel) return;
    const mode = channel.is_archived ? "archived" : channel.is_member ? "member" : "visitor";
    this.composer.placeholder = `Message ${this.#title()}`;
    if (this.foot.dataset.mode === mode) return;
    this.foot.dataset.mode = mode;
    const bars = { archived: () => this.#bar("This channel is archived."), visitor: () => this.#bar(`You are looking at ${this.#title()}.`, true) };
    put(this.foot, bars[mode]?.() ?? [this.suggestions.element, this.composer.element, this.working.element]);
  }

  #bar(text, canJoin = false) {
    const join = () => this.#page.deeds.join(this.#page.workspace.place.channel);
    return h("div.join-bar", h("p", text), canJoin && textButton("Join channel", join, { style: "primary", "data-join": true }));
  }

  #show(how) {
    const { workspace } = this.#page;
    if (workspace.place.tab !== "messages") return;
    const { messages } = workspace.timeline;
    if (how.reset || how.ts) this.#window.reset(messages, how.ts, workspace.reading.newFrom);
    else if (this.messages.follows) this.#window.trim(messages);
    this.#drawItems(how);
    if (how.arrivals?.length && this.messages.atBottom && document.hasFocus()) workspace.reading.markRead();
  }

  /** What comes while nobody looks at the window is new to whoever comes back. */
  #noteUnwatched({ channel, message }) {
    const isReply = message.thread_ts && message.thread_ts !== message.ts;
    const { workspace } = this.#page;
    if (channel === workspace.place.channel && !isReply && !document.hasFocus()) workspace.reading.markNew(message);
  }

  #drawItems(how) {
    const { timeline, reading } = this.#page.workspace;
    this.messages.top.hidden = !this.#window.isWhole(timeline.messages);
    this.messages.show(timelineItems(this.#window.visible(timeline.messages), { now: this.#page.now(), newFrom: reading.newFrom }), how);
  }

  #typed(text) {
    const { me, place } = this.#page.workspace;
    this.#page.drafts.set(text, me, place.channel);
    if (isTalk(text)) this.#page.deeds.typing();
  }

  /** The reader nears the beginning of what is drawn. */
  #earlier() {
    if (this.#window.back(this.#page.workspace.timeline.messages)) this.#drawItems({});
  }

  #title() {
    const { workspace } = this.#page;
    return workspace.directory.channelTitle(workspace.channel, workspace.me);
  }

  #welcome(channel) {
    const { directory, me } = this.#page.workspace;
    const name = directory.channelName(channel, me);
    const isDirect = channel.kind === "im" || channel.kind === "mpim";
    const picture = channel.kind === "im" ? avatar(directory.person(channel.im_user), 48) : h("span.welcome-sign", icon(channel.kind === "group" ? "lock" : "hash", 26));
    const words = isDirect ? `This is the beginning of your conversation with ${name}.` : channel.purpose || `This is the beginning of ${this.#title()}.`;
    return h("div.welcome", picture, h("h2", this.#title()), h("p", words));
  }

  #editLast(event) {
    const { workspace } = this.#page;
    const own = workspace.timeline.messages.filter((message) => message.user === workspace.me && !message.ephemeral && !message.subtype).at(-1);
    if (!own) return;
    event.preventDefault();
    this.messages.edit(own.ts);
  }
}
