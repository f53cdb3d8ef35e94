import { avatar } from "./avatar.js";
import { addBookmark } from "./bookmarks-bar.js";
import { iconButton } from "./controls.js";
import { h, put } from "./dom.js";
import { icon } from "./icons.js";
import { keepFocus } from "./focus-keeper.js";
import { openMembers } from "./members.js";
import { mrkdwn } from "./text-view.js";
import { plainText } from "../model/plain-text.js";

const FACES = 3;

/** Name, topic, members and pins of the conversation; tabs where it belongs to an app. */
export class Header {
  #page;
  #element;

  constructor(page, element) {
    this.#page = page;
    this.#element = element;
    ["place", "channels", "pins", "apps", "person"].forEach((topic) => page.workspace.on(topic, () => keepFocus(element, () => this.#draw())));
    page.onchange(() => keepFocus(element, () => this.#draw()));
  }

  #draw() {
    const { workspace } = this.#page;
    const { channel } = workspace;
    if (!channel) return put(this.#element);
    const name = workspace.directory.channelName(channel, workspace.me);
    const waiting = workspace.channels.reduce((sum, one) => sum + (one.mentions ?? 0), 0);
    document.title = `${waiting ? `(${waiting}) ` : ""}${name} · ${workspace.directory.team.name}`;
    const app = workspace.directory.app(channel.im_user);
    put(this.#element,
      h("div.header-row",
        iconButton("menu", "Show conversations", () => this.#page.openDrawer(), { class: "icon-button open-drawer" }),
        h("h1", this.#sign(channel), h("span.header-name", name), app && h("span.badge", "App"),
          app && !app.connected && h("span.badge.warn", "Not connected")),
        this.#topic(channel, app),
        h("span.spacer"),
        !app && channel.kind !== "im" && this.#members(channel),
        !app && iconButton("bookmark", "Add a bookmark", () => addBookmark(this.#page), { class: "icon-button add-bookmark" }),
        this.#pins()),
      app && this.#tabs(app));
    return undefined;
  }

  #sign(channel) {
    if (channel.kind === "im") return avatar(this.#page.workspace.directory.person(channel.im_user), 26);
    return h("span.sign", icon(channel.kind === "group" ? "lock" : channel.kind === "mpim" ? "people" : "hash", 18));
  }

  #topic(channel, app) {
    const { directory } = this.#page.workspace;
    const topic = channel.topic || app?.description || directory.user(channel.im_user)?.title || channel.purpose;
    return topic ? h("span.topic", { title: plainText(topic, directory) }, mrkdwn(topic, this.#page)) : null;
  }

  #members(channel) {
    const { directory } = this.#page.workspace;
    const faces = channel.members.slice(0, FACES).map((id) => avatar(directory.person(id), 24));
    return h("button.members", {
      type: "button", "aria-haspopup": "menu", "aria-expanded": "false", "aria-label": `${channel.members.length} members`, "data-tip": "Members",
      onclick: (event) => openMembers(this.#page, event.currentTarget, channel),
    }, h("span.faces", faces), h("span", String(channel.members.length)));
  }

  #pins() {
    const { workspace } = this.#page;
    const { length } = workspace.pins;
    return h("button.pins-button", {
      type: "button", id: "pins-button", "data-tool": "pins", "aria-pressed": String(this.#page.side?.shows("pins") ?? false),
      "aria-label": length ? `${length} pinned` : "Nothing is pinned", "data-tip": "Pins", onclick: () => this.#page.side.toggle("pins"),
    }, icon("pin", 18), length > 0 && h("span", String(length)));
  }

  #tabs(app) {
    const { workspace } = this.#page;
    const tabs = [app.home_tab !== false && ["home", "Home"], app.messages_tab !== false && ["messages", "Messages"], ["about", "About"]].filter(Boolean);
    return h("div.tabs", { role: "tablist", "aria-label": app.name }, tabs.map(([tab, label]) => h("button.tab", {
      type: "button", role: "tab", id: `tab-${tab}`, "data-tab": tab, "aria-selected": String(workspace.place.tab === tab),
      onclick: () => workspace.open(workspace.place.channel, { tab }),
    }, label)));
  }
}
