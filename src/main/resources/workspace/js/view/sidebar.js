import { avatar } from "./avatar.js";
import { iconButton } from "./controls.js";
import { h, put } from "./dom.js";
import { icon } from "./icons.js";
import { keepFocus } from "./focus-keeper.js";
import { openPeople } from "./rail.js";
import { sidebarSections } from "../model/sidebar-sections.js";

/** Conversations by kind, what is unread in bold. */
export class Sidebar {
  #page;
  #element;
  #folded = new Set();

  constructor(page, element) {
    this.#page = page;
    this.#element = element;
    ["channels", "place", "apps"].forEach((topic) => page.workspace.on(topic, () => keepFocus(element, () => this.#draw())));
  }

  #draw() {
    const { workspace } = this.#page;
    const sections = sidebarSections(workspace.channels, workspace.directory);
    const me = workspace.directory.person(workspace.me);
    put(this.#element,
      h("div.team", h("span.team-name", workspace.directory.team.name), h("span.team-kind", "Local"), h("span.spacer"),
        iconButton("search", "Jump to a conversation (Ctrl K)", () => this.#page.switcher.open(), { id: "jump" })),
      h("div.sections", sections.map((section) => this.#section(section))),
      h("button.person-bar", {
        type: "button", id: "person-bar", "aria-haspopup": "menu", "aria-expanded": "false", onclick: (event) => openPeople(this.#page, event.currentTarget),
      }, avatar(me, 28), h("span.person-words", h("span.person-name", me.name), h("span.person-title", me.title || "You")), icon("down", 16)));
  }

  #section(section) {
    const folded = this.#folded.has(section.id);
    const shown = folded ? section.channels.filter((channel) => channel.id === this.#page.workspace.place.channel || channel.unread) : section.channels;
    const toggle = () => {
      if (!this.#folded.delete(section.id)) this.#folded.add(section.id);
      keepFocus(this.#element, () => this.#draw());
    };
    return h("section.section", { "data-section": section.id },
      h("h2", h("button.section-title", { type: "button", id: `section-${section.id}`, "aria-expanded": String(!folded), onclick: toggle },
        icon(folded ? "forward" : "down", 14), section.title)),
      h("ul", shown.map((channel) => h("li", this.#entry(channel)))));
  }

  #entry(channel) {
    const { workspace } = this.#page;
    const name = workspace.directory.channelName(channel, workspace.me);
    const isHere = workspace.place.channel === channel.id;
    const waiting = channel.mentions || (channel.kind === "im" ? channel.unread : 0);
    const unread = channel.unread > 0 && !isHere;
    return h(unread ? "a.entry.unread" : "a.entry", {
      href: `/archives/${channel.id}`, id: `entry-${channel.id}`, "data-channel": channel.id, "data-name": name,
      "aria-current": isHere ? "page" : null, "aria-label": spokenName(channel, name, waiting, unread),
    }, this.#picture(channel), h("span.entry-name", name), waiting > 0 && !isHere && h("span.count", String(waiting)));
  }

  #picture(channel) {
    const { directory } = this.#page.workspace;
    if (channel.kind === "group") return icon("lock", 16);
    if (channel.kind === "channel") return icon("hash", 16);
    if (channel.kind === "mpim") return h("span.many", String(channel.members.length - 1));
    const app = directory.app(channel.im_user);
    const presence = h(!app || app.connected ? "span.presence" : "span.presence.away");
    return h("span.with-presence", avatar(directory.person(channel.im_user), 20), presence);
  }
}

function spokenName(channel, name, waiting, unread) {
  const kind = { channel: "channel", group: "private channel", im: "direct message", mpim: "group message" }[channel.kind];
  const state = waiting > 0 ? `, ${waiting} new` : unread ? ", unread" : "";
  return `${name}, ${kind}${state}`;
}
