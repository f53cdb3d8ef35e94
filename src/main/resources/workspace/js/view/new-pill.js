import { count } from "./controls.js";
import { h } from "./dom.js";
import { icon } from "./icons.js";

/** The button that leads back to the newest message, and says how many arrived meanwhile. */
export class NewPill {
  #scroller;
  #fresh = 0;

  constructor(scroller, ongo) {
    this.#scroller = scroller;
    this.element = h("button.new-pill", { type: "button", hidden: true, onclick: ongo }, icon("down", 16), h("span"));
    scroller.addEventListener("scroll", () => this.refresh(), { passive: true });
  }

  /** So many more arrived that are not looked at. */
  count(more) {
    this.#fresh += more;
  }

  clear() {
    this.#fresh = 0;
    this.element.hidden = true;
  }

  refresh() {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    const below = scrollHeight - scrollTop - clientHeight;
    this.element.hidden = below < 60 || (!this.#fresh && below < clientHeight / 2);
    this.element.lastChild.textContent = this.#fresh ? count(this.#fresh, "new message") : "Jump to latest";
    this.element.classList.toggle("quiet-pill", !this.#fresh);
  }
}
