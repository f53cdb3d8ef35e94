import { iconButton } from "./controls.js";
import { Composer } from "./composer.js";
import { h } from "./dom.js";
import { MessageList } from "./message-list.js";
import { Soon } from "./soon.js";
import { WorkingLine } from "./working-line.js";
import { timelineItems } from "../model/timeline-items.js";

/** One thread: its root, the replies, and a composer of its own. */
export class ThreadPane {
  #page;
  #root = "";

  constructor(page) {
    this.#page = page;
    const { workspace } = page;
    this.composer = new Composer(page, {
      name: "thread", send: (text, files) => page.deeds.say(text, workspace.thread.root, files),
      ontyped: (text) => workspace.thread && page.drafts.set(text, workspace.me, workspace.thread.channel, workspace.thread.root),
    });
    this.composer.placeholder = "Reply…";
    const working = new WorkingLine(page, () => workspace.thread?.channel, () => workspace.thread?.root);
    this.messages = new MessageList(page, { label: "Thread", inThread: true, foot: h("div.thread-foot", this.composer.element, working.element) });
    this.where = h("span.side-where");
    this.element = h("div.pane.thread-pane", { "data-thread-pane": "" },
      h("header.side-header", h("h2", "Thread"), this.where, h("span.spacer"), iconButton("close", "Close thread", () => page.side.close())),
      this.messages.element);
    const soon = new Soon((how) => this.#show(how));
    workspace.on("thread", (how) => soon.ask(how));
    workspace.on("pins", () => soon.ask({}));
  }

  opened() {
    if (!this.#page.isPhone) this.composer.focus();
  }

  #show(how) {
    const { thread, directory, me } = this.#page.workspace;
    if (!thread) return;
    const isOther = this.#root !== thread.root;
    this.#root = thread.root;
    if (isOther) this.composer.text = this.#page.drafts.get(me, thread.channel, thread.root);
    const channel = directory.channel(thread.channel);
    this.where.textContent = channel ? directory.channelTitle(channel, me) : "";
    this.element.dataset.threadPane = thread.root;
    const items = timelineItems(thread.timeline.messages, { now: this.#page.now(), days: false, repliesAfter: thread.root });
    this.messages.show(items, { ...how, reset: isOther });
    if (isOther) this.opened();
  }
}
