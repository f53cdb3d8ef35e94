import { avatar } from "./avatar.js";
import { h, put } from "./dom.js";
import { icon } from "./icons.js";
import { showKeys } from "./keys-window.js";
import { openMenu } from "./menu.js";
import { initials } from "../model/directory.js";

/** The narrow strip at the left: workspace, traffic, theme, and who one is. */
export class Rail {
  #page;
  #element;

  constructor(page, element) {
    this.#page = page;
    this.#element = element;
    page.workspace.on("person", () => this.#draw());
    page.workspace.on("apps", () => this.#draw());
    page.onchange(() => this.#draw());
  }

  #draw() {
    const { workspace, theme, dock } = this.#page;
    const me = workspace.directory.person(workspace.me);
    const isDark = theme.isDark;
    put(this.#element,
      h("div.team-badge", { "aria-hidden": "true" }, initials(workspace.directory.team.name)),
      tool("chat", "Chat", { "aria-current": "page", onclick: () => this.#page.toChat() }),
      tool("pulse", "Traffic", { "aria-pressed": String(dock.shows("traffic")), "data-tool": "traffic", onclick: () => dock.toggle("traffic") }),
      tool("fault", "Faults", { "aria-pressed": String(dock.shows("faults")), "data-tool": "faults", onclick: () => dock.toggle("faults") }),
      h("span.spacer"),
      tool("mobile", "Phone", { "data-tool": "phone", onclick: () => this.#page.openWindow({ phone: true }) }),
      tool("help", "Keys", { "data-tool": "keys", onclick: () => showKeys(this.#page) }),
      tool(isDark ? "sun" : "moon", isDark ? "Light" : "Dark", { "data-tool": "theme", onclick: () => theme.toggle() }),
      h("button.me", {
        type: "button", "data-switcher": workspace.me, "aria-haspopup": "menu", "aria-expanded": "false",
        "aria-label": `You are ${me.name}. Switch to another person`, "data-tip": `You are ${me.name}`,
        onclick: (event) => openPeople(this.#page, event.currentTarget),
      }, avatar(me, 36), h("span.presence")));
  }
}

/** The menu that makes one somebody else. */
export function openPeople(page, anchor) {
  const { workspace } = page;
  const people = workspace.directory.people.map((user) => ({
    label: user.real_name || user.name, detail: user.title, picture: avatar(workspace.directory.person(user.id), 28),
    checked: user.id === workspace.me, user: user.id, run: () => page.become(user.id),
  }));
  const windows = workspace.directory.people.filter((user) => user.id !== workspace.me).map((user) => ({
    label: `New window as ${user.real_name || user.name}`, icon: "new-window", run: () => page.openWindow({ person: user.id }),
  }));
  openMenu(page, anchor, [{ title: "Use the workspace as" }, ...people, "line", ...windows], { label: "Use the workspace as", align: "start" });
}

function tool(drawing, label, attributes) {
  return h("button.tool", { type: "button", ...attributes }, h("span.tool-icon", icon(drawing, 20)), h("span", label));
}
