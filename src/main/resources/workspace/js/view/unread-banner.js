import { count, iconButton } from "./controls.js";
import { h, put } from "./dom.js";
import { icon } from "./icons.js";

/** Says at the upper edge that there is something new further up. */
export class UnreadBanner {
  #scroller;
  #onread;

  constructor(scroller, onread) {
    this.#scroller = scroller;
    this.#onread = onread;
    this.element = h("div.unread-banner", { hidden: true });
    scroller.addEventListener("scroll", () => this.refresh(), { passive: true });
  }

  refresh() {
    const line = this.#scroller.querySelector(".divider.new");
    const isAbove = line && line.getBoundingClientRect().bottom < this.#scroller.getBoundingClientRect().top;
    if (this.element.hidden && isAbove) this.#draw(line);
    this.element.hidden = !isAbove;
  }

  #draw(line) {
    let length = 0;
    for (let next = line.nextElementSibling; next; next = next.nextElementSibling) length += next.classList.contains("message") ? 1 : 0;
    put(this.element, h("button.banner-jump", { type: "button", onclick: () => line.scrollIntoView({ block: "center" }) }, icon("upload", 15), count(length, "new message")),
      iconButton("close", "Mark as read", () => this.#onread()));
  }
}
