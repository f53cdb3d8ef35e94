import { h } from "./dom.js";
import { editInPlace } from "./edit-box.js";
import { keepFocus } from "./focus-keeper.js";
import { messageKeys } from "./message-keys.js";
import { messageView } from "./message.js";
import { NewPill } from "./new-pill.js";
import { noticeView } from "./notice-line.js";
import { ScrollKeeper } from "./scroll-keeper.js";
import { UnreadBanner } from "./unread-banner.js";

const ANSWER_MS = 4000;
const EARLY_PX = 500;

/** A scrolling list of messages that is redrawn line by line. */
export class MessageList {
  #page;
  #inThread;
  #lines = new Map();
  #pressed = -Infinity;
  #keeper;
  #stop = null;

  /** `onearlier` is asked for older messages when the reader nears the beginning, `onread` when everything shall count as read. */
  constructor(page, { label, inThread = false, foot = null, onearlier = () => {}, onread = () => {} }) {
    this.#page = page;
    this.#inThread = inThread;
    this.top = h("div.list-top");
    this.list = h("div.list", { role: "list", "aria-label": label });
    this.scroller = h("div.scroller", h("div.scroll-inner", this.top, this.list, foot));
    this.#keeper = new ScrollKeeper(this.scroller, this.list.parentElement, () => this.#seenAll());
    this.pill = new NewPill(this.scroller, () => this.#keeper.toBottom());
    this.banner = new UnreadBanner(this.scroller, onread);
    this.element = h("div.message-area", this.banner.element, this.scroller, this.pill.element);
    this.list.addEventListener("click", (event) => this.#noticePress(event));
    this.scroller.addEventListener("scroll", () => this.scroller.scrollTop < EARLY_PX && onearlier(), { passive: true });
    messageKeys(page, this.list, { inThread, edit: (ts) => this.edit(ts) });
  }

  get atBottom() {
    return this.#keeper.atBottom;
  }

  get follows() {
    return this.#keeper.follows;
  }

  /** `reset` begins at the bottom, `arrivals` are the new messages if there are any, `ts` is shown and marked. */
  show(items, { reset = false, arrivals = [], ts = null } = {}) {
    const goesAlong = this.#keeper.follows || performance.now() - this.#pressed < ANSWER_MS;
    if (reset) {
      this.#lines.clear();
      this.pill.clear();
    }
    this.#keeper.during(() => keepFocus(this.list, () => this.#draw(items)));
    if (reset || arrivals.some(({ user }) => user === this.#page.workspace.me)) this.#keeper.toBottom();
    else if (arrivals.length && goesAlong) this.#keeper.follow(arrivals[0].ts);
    else if (arrivals.length) this.pill.count(arrivals.length);
    if (ts) this.#pointAt(ts);
    this.pill.refresh();
    this.banner.refresh();
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
    let at = this.list.firstChild;
    this.#lines.forEach(({ element }) => {
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
    const last = this.list.lastElementChild;
    if (last === this.#stop) return;
    this.#stop?.setAttribute("tabindex", -1);
    this.#stop = last;
    if (last?.classList.contains("message")) last.setAttribute("tabindex", 0);
  }

  #seenAll() {
    this.pill.clear();
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
}
