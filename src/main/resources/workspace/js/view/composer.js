import { h } from "./dom.js";
import { iconButton } from "./controls.js";
import { CompletionMenu } from "./completion-menu.js";
import { openEmojiPicker } from "./emoji-picker.js";
import { FileTray, takesFiles } from "./file-tray.js";
import { formatBar } from "./format-bar.js";
import { Ghost } from "./ghost.js";
import { openShortcuts } from "./shortcuts-menu.js";

const TALLEST_PX = 280;

/** The box in which people write. `send(text, files)` resolves to false when the text should come back; `ontyped(text)` may keep a draft. */
export class Composer {
  #page;
  #send;
  #menu;
  #ghost;
  #tray;
  #ontyped;

  constructor(page, { name, send, onemptyup = null, ontyped = () => {} }) {
    this.#page = page;
    this.#send = send;
    this.#ontyped = ontyped;
    this.box = h("textarea.composer-box", { rows: 1, "data-composer": name, "aria-multiline": "true", autocomplete: "off", spellcheck: "true" });
    this.usage = h("span.usage");
    this.typed = h("span.typed");
    this.#tray = new FileTray(page, { onchange: () => this.#changed() });
    const hint = h("div.command-hint", { "aria-hidden": "true" }, this.typed, this.usage);
    this.sendButton = iconButton("send", "Send", () => this.submit(), { class: "icon-button send", "data-send": name });
    const field = h("div.composer-field", this.box, hint);
    const frame = h("div.composer-frame", formatBar(this.box), field, this.#tray.element, this.#buttons());
    this.element = h("form.composer", { onsubmit: (event) => event.preventDefault() }, frame, this.#help());
    takesFiles(frame, (files) => this.#tray.add(files));
    this.#menu = new CompletionMenu(page, this.box, frame);
    this.#ghost = name === "channel" ? new Ghost(page, this.box, field) : null;
    this.box.addEventListener("keydown", (event) => this.#key(event, onemptyup));
    this.box.addEventListener("input", () => this.#typed());
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
    this.#typed();
  }

  async submit() {
    const text = this.text.trim();
    const files = this.#tray.kept;
    if ((!text && !files.length) || this.#tray.isSending) return;
    this.#menu.close();
    this.#ghost?.dismiss();
    this.text = "";
    this.focus();
    const sent = await this.#send(text, files);
    if (sent && files.length) this.#tray.clear();
    if (!sent && !this.text) this.text = text;
    this.#ontyped(this.text);
  }

  #typed() {
    this.#changed();
    this.#ontyped(this.text);
  }

  #changed() {
    this.box.style.height = "auto";
    this.box.style.height = `${Math.min(this.box.scrollHeight, TALLEST_PX)}px`;
    const isReady = (Boolean(this.text.trim()) || !this.#tray.isEmpty) && !this.#tray.isSending;
    this.sendButton?.classList.toggle("ready", isReady);
    this.sendButton?.setAttribute("aria-disabled", String(!isReady));
    this.typed.textContent = `${this.text.trimEnd()} `;
    this.usage.textContent = this.#menu?.usageFor(this.text) ?? "";
  }

  #key(event, onemptyup) {
    if (event.defaultPrevented || event.isComposing || this.#menu.key(event) || this.#ghost?.key(event)) return;
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
      iconButton("plus", "Files and shortcuts", (event) => openShortcuts(this.#page, event.currentTarget, () => this.#tray.choose()), { "aria-haspopup": "menu", "aria-expanded": "false" }),
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
}
