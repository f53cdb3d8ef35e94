import { withEmoji } from "./emoji.js";
import { unescape } from "./mrkdwn.js";

/** mrkdwn as one line of plain text, for titles and announcements. */
export function plainText(text, directory) {
  const named = (text ?? "")
    .replace(/<@([A-Z0-9]+)(?:\|[^>]*)?>/g, (_, id) => `@${directory.userName(id)}`)
    .replace(/<#([A-Z0-9]+)(?:\|[^>]*)?>/g, (_, id) => `#${directory.channel(id)?.name ?? id}`)
    .replace(/<!date\^[^|>]*\|([^>]*)>/g, "$1")
    .replace(/<!(channel|here|everyone)>/g, "@$1")
    .replace(/<[^|>]+\|([^>]*)>/g, "$1")
    .replace(/<((?:https?|mailto):[^>]+)>/g, "$1");
  return withEmoji(unescape(named)).replace(/(^|[\s(])[*_~`]+(?=\S)|(\S)[*_~`]+(?=[\s.,:;!?)]|$)/g, "$1$2");
}
