const NEAR_PX = 60;
const AIR_PX = 10;
const BURST_MS = 8000;

/**
 * Keeps a scrolling list where its reader left it: at the line that was on top, or at the bottom. Whoever is at the bottom follows what
 * arrives, but never past the beginning of the first message of a burst.
 */
export class ScrollKeeper {
  #scroller;
  #inner;
  #follows = true;
  #unseen = null;
  #since = 0;
  #onbottom;

  constructor(scroller, inner, onbottom) {
    this.#scroller = scroller;
    this.#inner = inner;
    this.#onbottom = onbottom;
    scroller.addEventListener("scroll", () => this.#scrolled(), { passive: true });
    ["pointerdown", "wheel", "touchstart", "keydown"].forEach((name) => scroller.addEventListener(name, () => this.#seen(), { passive: true }));
    const sizes = new ResizeObserver(() => this.#follows && this.#settle());
    sizes.observe(inner);
    sizes.observe(scroller);
  }

  /** Whether the reader goes along with what arrives. */
  get follows() {
    return this.#follows;
  }

  get atBottom() {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR_PX;
  }

  toBottom() {
    this.#unseen = null;
    this.#follows = true;
    this.#settle();
    this.#onbottom();
  }

  /** Goes along to a new line, as far as its beginning, or that of the line with which the burst began. */
  follow(key) {
    const inBurst = this.#unseen && performance.now() - this.#since < BURST_MS;
    if (!inBurst) [this.#unseen, this.#since] = [key, performance.now()];
    this.#follows = true;
    this.#settle();
  }

  /** Runs a change of the list so that what is read does not move. */
  during(change) {
    const anchor = this.#follows ? null : this.#firstVisible();
    change();
    if (this.#follows) return this.#settle();
    const now = anchor && this.#line(anchor.key);
    if (now) this.#scroller.scrollTop += now.getBoundingClientRect().top - anchor.top;
    return undefined;
  }

  /** Shows one line in the middle. */
  reveal(element) {
    this.#unseen = null;
    element.scrollIntoView({ block: "center" });
    this.#follows = this.atBottom;
  }

  #settle() {
    const { scrollHeight, clientHeight } = this.#scroller;
    this.#scroller.scrollTop = Math.min(scrollHeight - clientHeight, this.#limit());
  }

  #limit() {
    const line = this.#unseen && this.#line(this.#unseen);
    if (!line) return Infinity;
    const top = line.getBoundingClientRect().top - this.#scroller.getBoundingClientRect().top;
    return this.#scroller.scrollTop + top - AIR_PX;
  }

  #line(key) {
    return this.#inner.querySelector(`[data-key="${CSS.escape(key)}"]`);
  }

  /** The reader did something: what is on the screen now counts as seen. */
  #seen() {
    if (!this.#unseen) return;
    this.#unseen = null;
    this.#follows = this.atBottom;
  }

  /** A message: lines between them may move when older ones come above. */
  #firstVisible() {
    const { top } = this.#scroller.getBoundingClientRect();
    const lines = [...this.#inner.querySelectorAll(".message[data-key]")];
    const element = lines.find((child) => child.getBoundingClientRect().bottom > top);
    return element ? { key: element.dataset.key, top: element.getBoundingClientRect().top } : null;
  }

  #scrolled() {
    if (this.#unseen && !this.atBottom) return;
    const followed = this.#follows;
    this.#follows = this.atBottom;
    if (this.#follows && !followed) this.#onbottom();
  }
}
