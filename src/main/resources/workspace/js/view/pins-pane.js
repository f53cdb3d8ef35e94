import { avatar } from "./avatar.js";
import { iconButton } from "./controls.js";
import { h, put } from "./dom.js";
import { drawBlocks } from "./message-blocks.js";
import { mrkdwn } from "./text-view.js";
import { relativeTime } from "../model/clock.js";

const TALLEST_PX = 260;

/** What is pinned in the channel, newest first. */
export class PinsPane {
  #page;

  constructor(page) {
    this.#page = page;
    this.list = h("div.pins", { role: "list", "aria-label": "Pinned messages" });
    this.element = h("div.pane.pins-pane",
      h("header.side-header", h("h2", "Pins"), h("span.spacer"), iconButton("close", "Close pins", () => page.side.close())), this.list);
    page.workspace.on("pins", () => this.#draw());
    page.workspace.on("messages", () => this.#draw());
  }

  opened() {
    this.#draw();
    this.element.querySelector("button")?.focus();
  }

  #draw() {
    if (!this.element.isConnected) return;
    const { pins } = this.#page.workspace;
    put(this.list, pins.length ? [...pins].reverse().map((ts) => this.#pin(ts))
      : h("p.empty", "Nothing is pinned here yet. Pin a message from its menu and everybody finds it again."));
    this.list.querySelectorAll(".pin-body").forEach((body) => body.classList.toggle("folded", body.scrollHeight > TALLEST_PX));
  }

  #pin(ts) {
    const { workspace, deeds } = this.#page;
    const message = workspace.timeline.get(ts) ?? workspace.thread?.timeline.get(ts);
    const { channel } = workspace.place;
    if (!message) return h("article.pin", { role: "listitem", "data-pin": ts }, h("p", "A message in a thread."), this.#buttons(ts, channel, deeds));
    const author = workspace.directory.author(message);
    return h("article.pin", { role: "listitem", "data-pin": ts },
      h("div.pin-by", avatar(author, 22), h("span.author", author.name), h("span.stamp", relativeTime(ts, this.#page.now()))),
      h("div.pin-body", message.blocks?.length ? drawBlocks(this.#page, message, message.blocks) : mrkdwn(message.text ?? "", this.#page)),
      this.#buttons(ts, channel, deeds));
  }

  #buttons(ts, channel, deeds) {
    const { workspace } = this.#page;
    const go = () => workspace.open(channel, { ts });
    return h("div.pin-buttons", h("button.quiet-link", { type: "button", onclick: go }, "Show in channel"),
      h("button.quiet-link", { type: "button", onclick: () => deeds.pin(channel, ts, true) }, "Unpin"));
  }
}
