import { h } from "./dom.js";
import { icon } from "./icons.js";
import { avatar } from "./avatar.js";
import { mrkdwn } from "./text-view.js";
import { time } from "../model/clock.js";

const DRAWINGS = { pinned_item: "pin", bookmark_added: "bookmark", channel_leave: "forward", group_leave: "forward" };

/** "Mia joined the channel", "Deploy Advice pinned a message": one quiet line. */
export function noticeView(page, message) {
  const author = page.workspace.directory.author(message);
  const drawing = DRAWINGS[message.subtype];
  return h("article.message.notice", { role: "listitem", tabindex: -1, "data-ts": message.ts, "data-channel": message.channel, "data-subtype": message.subtype },
    h("div.gutter", drawing ? h("span.notice-icon", icon(drawing, 16)) : avatar(author, 22)),
    h("div.content", h("span.author", author.name), " ", h("span.notice-text", mrkdwn(withoutName(message), page)),
      h("span.stamp", time(message.ts))));
}

/** Slack's text begins with the name, which stands there already. */
function withoutName(message) {
  return (message.text ?? "").replace(/^<@[A-Z0-9]+(?:\|[^>]*)?>\s*/, "");
}
