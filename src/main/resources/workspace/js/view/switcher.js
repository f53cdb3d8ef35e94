import { avatar } from "./avatar.js";
import { h, put } from "./dom.js";
import { icon } from "./icons.js";

const MOST = 12;

/** Ctrl and K: jump to a conversation by a few letters of its name. */
export class Switcher {
  #page;
  #dialog = null;
  #found = [];
  #active = 0;

  constructor(page) {
    this.#page = page;
    document.addEventListener("keydown", (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k" || document.querySelector("dialog[open]")) return;
      event.preventDefault();
      this.open();
    });
  }

  open() {
    this.list = h("div.options", { role: "listbox", id: "switcher-list", "aria-label": "Conversations" });
    this.search = h("input.field", {
      type: "text", role: "combobox", "aria-expanded": "true", "aria-controls": "switcher-list", "aria-label": "Jump to a conversation",
      placeholder: "Jump to a channel, person or app", autocomplete: "off", oninput: () => this.#find(), onkeydown: (event) => this.#key(event),
    });
    const dialog = h("dialog.window.switcher", { "aria-label": "Jump to a conversation", onclose: () => dialog.remove() }, this.search, this.list);
    dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
    this.#dialog = dialog;
    document.body.append(dialog);
    dialog.showModal();
    this.#find();
  }

  #find() {
    const { workspace } = this.#page;
    const word = this.search.value.trim().toLowerCase();
    const named = workspace.channels.map((channel) => ({ channel, name: workspace.directory.channelName(channel, workspace.me) }));
    const rank = ({ channel, name }) => (name.toLowerCase().startsWith(word) ? 0 : 2) + (channel.unread ? 0 : 1);
    this.#found = named.filter(({ name }) => name.toLowerCase().includes(word)).sort((one, other) => rank(one) - rank(other)).slice(0, MOST);
    this.#active = 0;
    this.#draw();
  }

  #draw() {
    put(this.list, this.#found.length ? this.#found.map((one, index) => this.#row(one, index)) : h("p.empty", "No conversation has such a name."));
    this.search.setAttribute("aria-activedescendant", `switch-${this.#active}`);
    this.list.querySelector("[data-active]")?.scrollIntoView({ block: "nearest" });
  }

  #row({ channel, name }, index) {
    const { directory } = this.#page.workspace;
    const picture = channel.kind === "im" ? avatar(directory.person(channel.im_user), 20) : icon({ group: "lock", mpim: "people" }[channel.kind] ?? "hash", 18);
    const state = channel.is_archived ? "archived" : channel.unread ? `${channel.unread} new` : channel.is_member ? "" : "not joined";
    return h("div.option", {
      role: "option", id: `switch-${index}`, "aria-selected": String(index === this.#active), "data-active": index === this.#active || null, onclick: () => this.#take(index),
    }, h("span.row", picture, h("span", name)), h("span.quiet", state));
  }

  #key(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && this.#found.length) this.#active = (this.#active + step + this.#found.length) % this.#found.length;
    else if (event.key !== "Enter") return undefined;
    event.preventDefault();
    return event.key === "Enter" ? this.#take(this.#active) : this.#draw();
  }

  #take(index) {
    const one = this.#found[index];
    if (!one) return;
    this.#dialog.close();
    this.#page.workspace.open(one.channel.id);
  }
}
