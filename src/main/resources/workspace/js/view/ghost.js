import { h } from "./dom.js";

const SEEN = "ghost-seen";

/** The first command, offered as grey text in the empty box until it was taken once. Tab or the right arrow takes it. */
export class Ghost {
  #page;
  #box;
  #badge = h("button.ghost-key", { type: "button", tabindex: -1, hidden: true },
    h("span.by-key", h("kbd", "Tab"), " to take it"), h("span.by-touch", "Tap to take it"));
  #command = "";

  constructor(page, box, frame) {
    this.#page = page;
    this.#box = box;
    frame.append(this.#badge);
    this.#badge.addEventListener("mousedown", (event) => event.preventDefault());
    this.#badge.addEventListener("click", () => this.#take());
    box.addEventListener("input", () => this.refresh());
    box.addEventListener("focus", () => this.refresh());
    box.addEventListener("blur", () => this.refresh());
  }

  get isShown() {
    return !this.#badge.hidden;
  }

  refresh() {
    const command = this.#page.workspace.directory?.apps.flatMap((app) => app.commands)[0]?.command;
    const isFocused = document.activeElement === this.#box || this.#page.isPhone;
    const wanted = command && !this.#page.memory.get(SEEN) && !this.#box.value && isFocused;
    this.#command = command ?? "";
    this.#badge.hidden = !wanted;
    this.#box.placeholder = wanted ? command : this.#box.dataset.placeholder ?? "";
    this.#box.setAttribute("aria-description", wanted ? `Press Tab to write ${command}` : "");
  }

  dismiss() {
    this.#page.memory.set(SEEN, "yes");
    this.refresh();
  }

  /** Says whether it used the key. */
  key(event) {
    if (!this.isShown || event.shiftKey) return false;
    if (event.key === "Escape") {
      this.dismiss();
      return true;
    }
    if (event.key !== "Tab" && event.key !== "ArrowRight") return false;
    event.preventDefault();
    this.#take();
    return true;
  }

  #take() {
    this.#box.value = this.#command;
    this.#box.dispatchEvent(new Event("input", { bubbles: true }));
    this.#box.focus();
  }
}
