import { avatar } from "./avatar.js";
import { h, put } from "./dom.js";
import { icon } from "./icons.js";
import { Completion } from "../model/completion.js";

let made = 0;

/** The list over the composer that completes commands, names, channels and emoji. */
export class CompletionMenu {
  #page;
  #box;
  #list;
  #title = h("div.completion-title");
  #found = null;
  #active = 0;

  constructor(page, box, frame) {
    this.#page = page;
    this.#box = box;
    made += 1;
    this.#list = h("div", { role: "listbox", id: `completion-${made}`, "aria-label": "Suggestions" });
    this.element = h("div.completion", { hidden: true }, this.#title, this.#list);
    frame.append(this.element);
    box.setAttribute("role", "combobox");
    box.setAttribute("aria-autocomplete", "list");
    box.setAttribute("aria-controls", this.#list.id);
    box.addEventListener("input", () => this.refresh());
    box.addEventListener("click", () => this.refresh());
    box.addEventListener("blur", () => this.close());
    this.close();
  }

  get #completion() {
    return new Completion(this.#page.workspace.directory, this.#page.workspace.me);
  }

  refresh() {
    if (!this.#page.workspace.directory) return;
    this.#found = this.#completion.at(this.#box.value, this.#box.selectionStart);
    this.#active = 0;
    this.#draw();
  }

  close() {
    this.#found = null;
    this.#draw();
  }

  /** The rest of a command's usage, shown behind what is typed. */
  usageFor(text) {
    if (!text.startsWith("/") || !this.#page.workspace.directory) return "";
    const command = this.#completion.commandIn(text);
    return command && text.trimEnd() === command.command ? command.usage_hint ?? "" : "";
  }

  /** Says whether it used the key. */
  key(event) {
    if (!this.#found) return false;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.#activate(this.#active + step);
    else if (event.key === "Escape") this.close();
    else if ((event.key === "Tab" || event.key === "Enter") && !event.shiftKey) {
      const isWhole = this.#found.choices[this.#active].insert.trim() === this.#box.value.trim();
      if (event.key === "Enter" && isWhole) return false;
      this.#take(this.#active);
    } else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  #activate(index) {
    this.#active = (index + this.#found.choices.length) % this.#found.choices.length;
    this.#draw();
  }

  #take(index) {
    const { from, to, choices } = this.#found;
    this.#box.setRangeText(choices[index].insert, from, to, "end");
    this.close();
    this.#box.dispatchEvent(new Event("input", { bubbles: true }));
    this.#box.focus();
  }

  #draw() {
    const open = Boolean(this.#found);
    this.element.hidden = !open;
    this.#box.setAttribute("aria-expanded", String(open));
    this.#box.toggleAttribute("aria-activedescendant", false);
    if (!open) return;
    this.#title.textContent = this.#found.title;
    put(this.#list, this.#found.choices.map((choice, index) => this.#option(choice, index)));
    this.#box.setAttribute("aria-activedescendant", `${this.#list.id}-${this.#active}`);
    this.#list.children[this.#active].scrollIntoView({ block: "nearest" });
  }

  #option(choice, index) {
    const take = (event) => {
      event.preventDefault();
      this.#take(index);
    };
    return h("div.completion-option", {
      role: "option", id: `${this.#list.id}-${index}`, "aria-selected": String(index === this.#active), onmousedown: take,
    }, this.#picture(choice), h("span.completion-label", choice.label), choice.hint && h("span.completion-hint", choice.hint),
    h("span.completion-detail", choice.detail), choice.source && h("span.completion-source", choice.source));
  }

  #picture(choice) {
    if (choice.kind === "person") return avatar(this.#page.workspace.directory.person(choice.id), 22);
    if (choice.kind === "emoji") return h("span.emoji", choice.character);
    return icon({ command: "bolt", channel: "hash", group: "lock", broadcast: "bell" }[choice.kind], 18);
  }
}
