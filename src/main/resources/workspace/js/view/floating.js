import { h } from "./dom.js";

const GAP = 6;
const EDGE = 8;

/** One box that floats beside what it belongs to; it closes by Escape, a click elsewhere, or a second click. */
export class Floating {
  #box = null;
  #anchor = null;
  #onclose = null;
  #listeners = null;

  get isOpen() {
    return this.#box !== null;
  }

  belongsTo(anchor) {
    return this.#anchor === anchor;
  }

  /** `width: "anchor"` makes the box at least as wide as the anchor. */
  open(anchor, content, { label = null, kind = "menu-box", width = null, prefer = "below", align = "start", onclose = null } = {}) {
    this.close(false);
    this.#anchor = anchor;
    this.#onclose = onclose;
    this.#box = h(`div.floating.${kind}`, { popover: "manual", "aria-label": label }, content);
    this.#box.addEventListener("mousedown", keepFocusInside);
    (anchor.closest("dialog") ?? document.body).append(this.#box);
    this.#box.showPopover();
    if (width === "anchor") this.#box.style.minWidth = `${anchor.offsetWidth}px`;
    this.#place(prefer, align);
    anchor.setAttribute("aria-expanded", "true");
    this.#listen(prefer, align);
  }

  close(giveFocusBack = true) {
    if (!this.#box) return;
    const [box, anchor, onclose] = [this.#box, this.#anchor, this.#onclose];
    [this.#box, this.#anchor, this.#onclose] = [null, null, null];
    this.#listeners.abort();
    box.remove();
    anchor.setAttribute("aria-expanded", "false");
    if (giveFocusBack && anchor.isConnected) anchor.focus({ preventScroll: true });
    onclose?.();
  }

  #listen(prefer, align) {
    this.#listeners = new AbortController();
    const { signal } = this.#listeners;
    const outside = (event) => {
      if (!this.#box.contains(event.target) && !this.#anchor.contains(event.target)) this.close(false);
    };
    document.addEventListener("pointerdown", outside, { signal, capture: true });
    document.addEventListener("focusin", outside, { signal });
    document.addEventListener("keydown", (event) => this.#escape(event), { signal, capture: true });
    window.addEventListener("resize", () => this.#place(prefer, align), { signal });
  }

  #escape(event) {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    event.preventDefault();
    this.close();
  }

  #place(prefer, align) {
    const anchor = this.#anchor.getBoundingClientRect();
    const below = innerHeight - anchor.bottom - GAP - EDGE;
    const above = anchor.top - GAP - EDGE;
    const needed = Math.min(this.#box.scrollHeight, 420);
    const goesUp = prefer === "above" ? above >= needed || above > below : below < needed && above > below;
    const { style } = this.#box;
    style.maxHeight = `${Math.max(120, Math.min(420, goesUp ? above : below))}px`;
    const height = this.#box.offsetHeight;
    style.top = `${goesUp ? anchor.top - GAP - height : anchor.bottom + GAP}px`;
    const wanted = align === "end" ? anchor.right - this.#box.offsetWidth : anchor.left;
    style.left = `${Math.max(EDGE, Math.min(wanted, innerWidth - this.#box.offsetWidth - EDGE))}px`;
  }
}

/** A press on a row must not take the focus out of the box: that would close it. */
function keepFocusInside(event) {
  if (!event.target.closest("input, textarea, button, a")) event.preventDefault();
}
