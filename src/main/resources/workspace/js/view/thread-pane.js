import { iconButton } from "./controls.js";
import { Composer } from "./composer.js";
import { h } from "./dom.js";
import { MessageList } from "./message-list.js";
import { Soon } from "./soon.js";
import { Suggestions } from "./suggestions.js";
import { WorkingLine } from "./working-line.js";
import { isTalk } from "../model/typed-text.js";
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
      ontyped: (text) => workspace.thread && this.#typed(text, workspace.thread),
    });
    this.composer.placeholder = "Reply…";
    const [channel, root] = [() => workspace.thread?.channel, () => workspace.thread?.root];
    const working = new WorkingLine(page, channel, root);
    const suggestions = new Suggestions(page, channel, root);
    this.messages = new MessageList(page, { label: "Thread", inThread: true, foot: h("div.thread-foot", suggestions.element, this.composer.element, working.element) });
    this.where = h("span.side-where");
    this.element = h("div.pane.thread-pane", { "data-thread-pane": "" },
      h("header.side-header", h("h2", "Thread"), this.where, h("span.spacer"), iconButton("close", "Close thread", () => page.side.close())),
      this.messages.element);
    const soon = new Soon((how) => this.#show(how));
    workspace.on("thread", (how) => soon.ask(how));
    workspace.on("pins", () => soon.ask({}));
    workspace.on("working", () => this.#drawWhere());
  }

  opened() {
    if (!this.#page.isPhone) this.composer.focus();
  }

  #typed(text, { channel, root }) {
    this.#page.drafts.set(text, this.#page.workspace.me, channel, root);
    if (isTalk(text)) this.#page.deeds.typing(root);
  }

  /** What the app calls the thread, else the channel. */
  #drawWhere() {
    const { thread, directory, presence, me } = this.#page.workspace;
    const channel = directory.channel(thread?.channel);
    const place = channel ? directory.channelTitle(channel, me) : "";
    this.where.textContent = (thread && presence.titleOf(thread.channel, thread.root)) ?? place;
  }

  #show(how) {
    const { thread, me } = this.#page.workspace;
    if (!thread) return;
    const isOther = this.#root !== thread.root;
    this.#root = thread.root;
    if (isOther) this.composer.text = this.#page.drafts.get(me, thread.channel, thread.root);
    this.#drawWhere();
    this.element.dataset.threadPane = thread.root;
    const items = timelineItems(thread.timeline.messages, { now: this.#page.now(), days: false, repliesAfter: thread.root });
    this.messages.show(items, { ...how, reset: isOther });
    if (isOther) this.opened();
  }
}
