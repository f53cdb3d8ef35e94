import { count } from "./controls.js";
import { h } from "./dom.js";
import { editInPlace } from "./edit-box.js";
import { keepFocus } from "./focus-keeper.js";
import { icon } from "./icons.js";
import { messageView } from "./message.js";
import { noticeView } from "./notice-line.js";
import { ScrollKeeper } from "./scroll-keeper.js";

const ANSWER_MS = 4000;

/** A scrolling list of messages that is redrawn line by line. */
export class MessageList {
  #page;
  #inThread;
  #lines = new Map();
  #fresh = 0;
  #pressed = -Infinity;
  #keeper;

  constructor(page, { label, inThread = false, foot = null }) {
    this.#page = page;
    this.#inThread = inThread;
    this.top = h("div.list-top");
    this.list = h("div.list", { role: "list", "aria-label": label });
    this.scroller = h("div.scroller", h("div.scroll-inner", this.top, this.list, foot));
    this.pill = h("button.new-pill", { type: "button", hidden: true, onclick: () => this.#keeper.toBottom() }, icon("down", 16), h("span"));
    this.element = h("div.message-area", this.scroller, this.pill);
    this.#keeper = new ScrollKeeper(this.scroller, this.list.parentElement, () => this.#seenAll());
    this.list.addEventListener("click", (event) => this.#noticePress(event));
    this.list.addEventListener("keydown", (event) => this.#move(event));
  }

  get atBottom() {
    return this.#keeper.atBottom;
  }

  /** `reset` begins at the bottom, `arrived` is the new message if there is one, `ts` is shown and marked. */
  show(items, { reset = false, arrived = null, ts = null } = {}) {
    const goesAlong = this.#keeper.follows || performance.now() - this.#pressed < ANSWER_MS;
    if (reset) {
      this.#lines.clear();
      this.#hidePill();
    }
    this.#keeper.during(() => keepFocus(this.list, () => this.#draw(items)));
    if (reset || arrived?.user === this.#page.workspace.me) this.#keeper.toBottom();
    else if (arrived && goesAlong) this.#goAlong(arrived.ts);
    else if (arrived) this.#announceFresh();
    if (ts) this.#pointAt(ts);
  }

  #goAlong(ts) {
    this.#keeper.follow(ts);
    if (!this.#keeper.atBottom) this.#showPill("More below");
  }

  /** Turns a message into a box in which it is changed. */
  edit(ts) {
    const message = this.#lines.get(ts);
    if (message) editInPlace(this.#page, message.message, message.element);
  }

  #draw(items) {
    const before = this.#lines;
    this.#lines = new Map();
    items.forEach((item) => this.#lines.set(item.key, this.#line(item, before.get(item.key))));
    const elements = [...this.#lines.values()].map(({ element }) => element);
    let at = this.list.firstChild;
    elements.forEach((element) => {
      if (element === at) at = at.nextSibling;
      else this.list.insertBefore(element, at);
    });
    while (at) {
      const next = at.nextSibling;
      at.remove();
      at = next;
    }
    this.#onlyLastIsTabStop();
  }

  #line(item, known) {
    const { workspace } = this.#page;
    const mark = [item.head, item.label, workspace.pins.includes(item.message?.ts)].join();
    if (known && known.message === item.message && known.mark === mark) return known;
    const element = this.#element(item);
    element.dataset.key = item.key;
    return { element, message: item.message, mark };
  }

  #element(item) {
    if (item.kind === "message") return messageView(this.#page, item.message, { head: item.head, inThread: this.#inThread });
    if (item.kind === "notice") return noticeView(this.#page, item.message);
    return h(`div.divider.${item.kind}`, { role: "listitem" }, h("span", item.label));
  }

  /** What arrives right after a press is its answer, and is shown. */
  #noticePress(event) {
    if (event.target.closest("[data-action-id]")) this.#pressed = performance.now();
  }

  #onlyLastIsTabStop() {
    const messages = [...this.list.querySelectorAll(".message")];
    messages.forEach((message, index) => message.setAttribute("tabindex", index === messages.length - 1 ? 0 : -1));
  }

  #announceFresh() {
    this.#fresh += 1;
    this.#showPill(count(this.#fresh, "new message"));
  }

  #showPill(text) {
    this.pill.lastChild.textContent = text;
    this.pill.hidden = false;
  }

  #hidePill() {
    this.#fresh = 0;
    this.pill.hidden = true;
  }

  #seenAll() {
    this.#hidePill();
    this.onbottom?.();
  }

  #pointAt(ts) {
    const element = this.list.querySelector(`.message[data-ts="${CSS.escape(ts)}"]`);
    if (!element) return;
    this.#keeper.reveal(element);
    element.classList.add("pointed");
    element.addEventListener("animationend", () => element.classList.remove("pointed"), { once: true });
    element.focus({ preventScroll: true });
  }

  #move(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || !event.target.classList.contains("message")) return;
    const messages = [...this.list.querySelectorAll(".message")];
    const next = messages[messages.indexOf(event.target) + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
