import { avatar } from "./avatar.js";
import { count } from "./controls.js";
import { h } from "./dom.js";
import { relativeTime } from "../model/clock.js";

const FACES = 3;

/** "3 replies, last reply today at 12:04": opens the thread. */
export function threadSummary(page, message) {
  if (!message.reply_count) return null;
  const { workspace } = page;
  const faces = (message.reply_users ?? []).slice(0, FACES).map((id) => avatar(workspace.directory.author({ user: id, app_id: id }), 22));
  const last = message.latest_reply ? `Last reply ${relativeTime(message.latest_reply, page.now())}` : "";
  const replies = count(message.reply_count, "reply", "replies");
  return h("button.thread-summary", {
    type: "button", "data-thread": message.ts, "aria-label": `${replies}. ${last}. Open the thread`, onclick: () => workspace.openThread(message.ts),
  }, h("span.faces", faces), h("span.replies", replies), h("span.last", last), h("span.open-thread", "View thread"));
}
