import { Announcer } from "./view/announcer.js";
import { BookmarksBar } from "./view/bookmarks-bar.js";
import { Drafts } from "./model/drafts.js";
import { Connection } from "./view/connection.js";
import { Dock } from "./view/dock.js";
import { Floating } from "./view/floating.js";
import { Header } from "./view/header.js";
import { Modal } from "./view/modal.js";
import { PinsPane } from "./view/pins-pane.js";
import { Rail } from "./view/rail.js";
import { Side } from "./view/side.js";
import { Sidebar } from "./view/sidebar.js";
import { Stage } from "./view/stage.js";
import { Switcher } from "./view/switcher.js";
import { Theme } from "./view/theme.js";
import { ThreadPane } from "./view/thread-pane.js";
import { Toasts } from "./view/toasts.js";
import { wireRegions } from "./view/regions.js";
import { askConfirm, showWindow } from "./view/dialogs.js";
import { parsePermalink } from "./model/permalink.js";

const PHONE = "(max-width: 480px)";

/** The parts of the page and what they ask of each other. */
export class Page {
  #listeners = [];
  #phone = matchMedia(PHONE);

  constructor({ workspace, deeds, memory }) {
    Object.assign(this, { workspace, deeds, memory, drafts: new Drafts(memory) });
    const part = (id) => document.getElementById(id);
    this.floating = new Floating();
    this.toasts = new Toasts(part("toasts"));
    this.connection = new Connection(part("connection"));
    this.dock = new Dock(this, part("dock"));
    this.theme = new Theme(memory, () => this.changed());
    this.rail = new Rail(this, part("rail"));
    this.sidebar = new Sidebar(this, part("sidebar"));
    this.header = new Header(this, part("header"));
    this.bookmarks = new BookmarksBar(this, part("bookmarks"));
    this.stage = new Stage(this, part("stage"));
    this.thread = new ThreadPane(this);
    this.side = new Side(this, part("side"), { thread: this.thread, pins: new PinsPane(this) });
    this.modal = new Modal(this);
    this.switcher = new Switcher(this);
    this.announcer = new Announcer(this, part("announcer"));
    wireRegions();
    this.#wire(part("scrim"));
  }

  get isPhone() {
    return this.#phone.matches;
  }

  now() {
    return Date.now();
  }

  onchange(listener) {
    this.#listeners.push(listener);
  }

  /** Something that is not part of the workspace changed: theme, panes. */
  changed() {
    if (this.workspace.directory) this.#listeners.forEach((listener) => listener());
  }

  confirm(object) {
    return askConfirm(this, object);
  }

  window(title, children) {
    showWindow(title, children);
  }

  toast(text, how) {
    this.toasts.show(text, how);
  }

  async become(user) {
    await this.workspace.become(user);
    this.toast(`You are now ${this.workspace.directory.userName(user)}.`);
  }

  openDrawer() {
    document.body.classList.add("drawer-open");
    document.getElementById("scrim").hidden = false;
    document.querySelector("#sidebar [aria-current]")?.focus();
  }

  closeDrawer() {
    document.body.classList.remove("drawer-open");
    document.getElementById("scrim").hidden = true;
  }

  /** The page once more, in a window of its own: as narrow as a phone, or as somebody else. */
  openWindow({ person = this.workspace.me, phone = false }) {
    const address = new URL(`/?user=${person}&channel=${this.workspace.place.channel}`, location.href);
    window.open(address, "", phone ? "popup,width=390,height=844" : "");
  }

  toChat() {
    this.closeDrawer();
    this.focusComposer();
  }

  focusComposer() {
    if (!this.isPhone) this.stage.composer.focus();
  }

  #wire(scrim) {
    scrim.addEventListener("click", () => this.closeDrawer());
    document.addEventListener("click", (event) => this.#followInside(event));
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.#escape(event));
    window.addEventListener("focus", () => this.workspace.directory && this.stage.messages.atBottom && this.workspace.reading.markRead());
    this.workspace.on("place", () => this.closeDrawer());
    this.workspace.on("notice", (notice) => this.#notice(notice));
  }

  #escape(event) {
    if (event.defaultPrevented || this.floating.isOpen || document.querySelector("dialog[open]")) return;
    if (document.body.classList.contains("drawer-open")) this.closeDrawer();
    else if (this.side.isOpen) this.side.close();
    else if (this.workspace.reading.newFrom) this.workspace.reading.forgetNew();
  }

  #notice({ kind, text, channel, thread }) {
    if (kind !== "private-reply") return this.toast(text, { kind });
    const open = { label: "Show", run: () => this.workspace.open(channel, { thread }) };
    return this.toast("There is a reply in a thread that only you can see.", { action: open });
  }

  /** Links to this workspace open here, not in a new window. */
  #followInside(event) {
    const anchor = event.target.closest?.("a[href]");
    const target = anchor && !event.metaKey && !event.ctrlKey && parsePermalink(anchor.getAttribute("href"), location.href);
    if (!target) return;
    const channel = target.channel ?? this.workspace.channels.find((one) => one.im_user === (this.workspace.directory.app(target.app)?.bot_user_id ?? target.user))?.id;
    if (!this.workspace.directory.channel(channel)) return;
    event.preventDefault();
    this.workspace.open(channel, target);
  }
}
