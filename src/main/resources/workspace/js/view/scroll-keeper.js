const NEAR_PX = 60;

/** Keeps a scrolling list where its reader left it: at the bottom, or at the line that was on top. */
export class ScrollKeeper {
  #scroller;
  #inner;
  #stuck = true;
  #onbottom;

  constructor(scroller, inner, onbottom) {
    this.#scroller = scroller;
    this.#inner = inner;
    this.#onbottom = onbottom;
    scroller.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    const sizes = new ResizeObserver(() => this.#stuck && this.toBottom());
    sizes.observe(inner);
    sizes.observe(scroller);
  }

  get atBottom() {
    return this.#stuck;
  }

  toBottom() {
    this.#scroller.scrollTop = this.#scroller.scrollHeight;
    if (!this.#stuck) this.#onbottom();
    this.#stuck = true;
  }

  /** Runs a change of the list so that what is read does not move. */
  during(change) {
    if (this.#stuck) {
      change();
      return this.toBottom();
    }
    const anchor = this.#firstVisible();
    const before = anchor?.top;
    change();
    const now = anchor && this.#inner.querySelector(`[data-key="${CSS.escape(anchor.key)}"]`);
    if (now) this.#scroller.scrollTop += now.getBoundingClientRect().top - before;
    return undefined;
  }

  /** Shows one line in the middle. */
  reveal(element) {
    this.#stuck = false;
    element.scrollIntoView({ block: "center" });
    this.#scrolled();
  }

  #firstVisible() {
    const { top } = this.#scroller.getBoundingClientRect();
    const element = [...this.#inner.children].find((child) => child.getBoundingClientRect().bottom > top);
    return element ? { key: element.dataset.key, top: element.getBoundingClientRect().top } : null;
  }

  #scrolled() {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    const was = this.#stuck;
    this.#stuck = scrollHeight - scrollTop - clientHeight < NEAR_PX;
    if (this.#stuck && !was) this.#onbottom();
  }
}
