import { h } from "./dom.js";
import { textButton } from "./controls.js";
import { mrkdwn } from "./text-view.js";
import { permalink } from "../model/permalink.js";
import { spokenParts } from "../model/spoken.js";

/** What a screen reader or a notification says: the message's text; beside it only pictures and controls have names. */
export function showSpoken(page, message) {
  const words = message.text
    ? h("div.spoken-text", { tabindex: 0 }, mrkdwn(message.text, page))
    : h("p.empty", "This message has no text. A screen reader makes do with its blocks.");
  const { pictures, controls, files } = spokenParts(message);
  page.window("Screen reader view", [
    h("p.quiet", "Screen readers and notifications read the message's text and ignore its blocks. This is all they get:"), words,
    list("Pictures are called", [...pictures, ...files]), list("Controls are called", controls),
  ]);
}

function list(title, names) {
  return names.length > 0 && h("section.spoken-list", h("h3", title), h("ul.rich-list", names.map((name) => h("li", name))));
}

/** The message as Slack's API gives it. */
export function showJson(page, message) {
  const { channel, ephemeral, ...rest } = message;
  const json = JSON.stringify(rest, null, 2);
  page.window("JSON view", [
    h("p.quiet", `Channel ${channel ?? page.workspace.place.channel}${ephemeral ? ", only visible to you" : ""}`),
    h("pre.code-block.json", { tabindex: 0 }, h("code", json)),
    textButton("Copy JSON", () => copy(page, json, "Copied the message as JSON.")),
  ]);
}

export function copyLink(page, channel, message) {
  copy(page, new URL(permalink(channel, message), location.href).href, "Copied the link to the message.");
}

async function copy(page, text, done) {
  try {
    await navigator.clipboard.writeText(text);
    page.toast(done);
  } catch {
    page.toast("The browser did not allow copying.");
  }
}
