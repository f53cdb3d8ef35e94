import { h } from "./dom.js";
import { iconButton } from "./controls.js";
import { CompletionMenu } from "./completion-menu.js";
import { openEmojiPicker } from "./emoji-picker.js";
import { openMenu } from "./menu.js";
import { Ghost } from "./ghost.js";

const TALLEST_PX = 280;

/** The box in which people write. `send(text)` resolves to false when the text should come back. */
export class Composer {
  #page;
  #send;
  #menu;
  #ghost;

  constructor(page, { name, send, onemptyup = null }) {
    this.#page = page;
    this.#send = send;
    this.box = h("textarea.composer-box", { rows: 1, "data-composer": name, "aria-multiline": "true", autocomplete: "off", spellcheck: "true" });
    this.usage = h("span.usage");
    this.typed = h("span.typed");
    const hint = h("div.command-hint", { "aria-hidden": "true" }, this.typed, this.usage);
    this.sendButton = iconButton("send", "Send", () => this.submit(), { class: "icon-button send", "data-send": name });
    const frame = h("div.composer-frame", h("div.composer-field", this.box, hint), this.#buttons());
    this.element = h("form.composer", { onsubmit: (event) => event.preventDefault() }, frame, this.#help());
    this.#menu = new CompletionMenu(page, this.box, frame);
    this.#ghost = name === "channel" ? new Ghost(page, this.box, frame) : null;
    this.box.addEventListener("keydown", (event) => this.#key(event, onemptyup));
    this.box.addEventListener("input", () => this.#changed());
    this.#changed();
  }

  set placeholder(text) {
    this.box.setAttribute("aria-label", text);
    this.box.dataset.placeholder = text;
    this.#ghost?.refresh();
    if (!this.#ghost?.isShown) this.box.placeholder = text;
  }

  get text() {
    return this.box.value;
  }

  set text(text) {
    this.box.value = text;
    this.#changed();
  }

  focus() {
    this.box.focus({ preventScroll: true });
  }

  insert(text) {
    this.box.setRangeText(text, this.box.selectionStart, this.box.selectionEnd, "end");
    this.focus();
    this.#changed();
  }

  async submit() {
    const text = this.text.trim();
    if (!text) return;
    this.#menu.close();
    this.#ghost?.dismiss();
    this.text = "";
    this.focus();
    const sent = await this.#send(text);
    if (!sent && !this.text) this.text = text;
  }

  #changed() {
    this.box.style.height = "auto";
    this.box.style.height = `${Math.min(this.box.scrollHeight, TALLEST_PX)}px`;
    const isEmpty = !this.text.trim();
    this.sendButton.classList.toggle("ready", !isEmpty);
    this.sendButton.setAttribute("aria-disabled", String(isEmpty));
    this.typed.textContent = `${this.text.trimEnd()} `;
    this.usage.textContent = this.#menu?.usageFor(this.text) ?? "";
  }

  #key(event, onemptyup) {
    if (event.isComposing || this.#menu.key(event) || this.#ghost?.key(event)) return;
    if (event.key === "Enter" && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      this.submit();
    }
    if (event.key === "ArrowUp" && !this.text && onemptyup) onemptyup(event);
  }

  #buttons() {
    const insertSign = (sign) => {
      this.insert(/(^|\s)$/.test(this.text.slice(0, this.box.selectionStart)) ? sign : ` ${sign}`);
      this.#menu.refresh();
    };
    return h("div.composer-buttons",
      iconButton("plus", "Shortcuts", (event) => this.#shortcuts(event.currentTarget), { "aria-haspopup": "menu", "aria-expanded": "false" }),
      iconButton("emoji", "Emoji", (event) => openEmojiPicker(this.#page, event.currentTarget, (name) => this.insert(`:${name}: `), "start")),
      iconButton("at", "Mention someone", () => insertSign("@")),
      iconButton("bolt", "Commands", () => {
        if (!this.text) insertSign("/");
      }),
      h("span.spacer"), this.sendButton);
  }

  #help() {
    return h("p.composer-help", h("kbd", "Enter"), " to send, ", h("kbd", "Shift"), " + ", h("kbd", "Enter"), " for a new line");
  }

  #shortcuts(anchor) {
    const { directory } = this.#page.workspace;
    const all = directory.apps.flatMap((app) => app.shortcuts.filter(({ type }) => type === "global").map((shortcut) => ({
      label: shortcut.name, detail: shortcut.description ?? app.name, icon: "bolt", run: () => this.#page.deeds.shortcut(shortcut.callback_id),
    })));
    const entries = all.length ? [{ title: "Shortcuts" }, ...all] : [{ title: "No app here offers a shortcut" }];
    openMenu(this.#page, anchor, entries, { label: "Shortcuts", align: "start" });
  }
}
