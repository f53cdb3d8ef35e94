import { unescape } from "./mrkdwn.js";

/** A stored text as its author typed it, for the box in which it is edited. */
export function typedText(text, directory) {
  return unescape(text
    .replace(/<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g, (_, id) => `@${directory.userName(id)}`)
    .replace(/<#([CG][A-Z0-9]+)(?:\|[^>]*)?>/g, (_, id) => `#${directory.channel(id)?.name ?? id}`)
    .replace(/<!(channel|here|everyone)>/g, "@$1")
    .replace(/<(https?:[^|>]+)(?:\|[^>]*)?>/g, "$1"));
}

/** Whether somebody writes to people: commands are for apps. */
export function isTalk(text) {
  return Boolean(text.trim()) && !text.startsWith("/");
}
