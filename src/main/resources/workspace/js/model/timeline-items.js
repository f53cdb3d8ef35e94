import { dayKey, dayName, toMillis } from "./clock.js";

const TOGETHER_MS = 5 * 60 * 1000;
const NOTICES = new Set(["channel_join", "channel_leave", "group_join", "group_leave", "channel_topic", "channel_purpose",
  "channel_name", "channel_archive", "channel_unarchive", "pinned_item", "bookmark_added"]);

/** What stands in a message list from top to bottom: day lines, the line of the unread, messages. */
export function timelineItems(messages, { now, newFrom = null, days = true, repliesAfter = null }) {
  const items = [];
  let before = null;
  messages.forEach((message) => {
    const day = dayKey(message.ts);
    if (days && (!before || dayKey(before.ts) !== day)) {
      items.push({ kind: "day", key: `day-${day}`, label: dayName(message.ts, now) });
      before = null;
    }
    if (message.ts === newFrom) items.push({ kind: "new", key: "new", label: "New" });
    items.push({ kind: isNotice(message) ? "notice" : "message", key: message.ts, message, head: startsGroup(before, message) });
    if (message.ts === repliesAfter && messages.length > 1) items.push(repliesLine(messages.length - 1));
    before = message.ts === repliesAfter ? null : message;
  });
  return items;
}

/** Whether a message shows its author again. */
export function startsGroup(before, message) {
  if (!before || isNotice(before) || isNotice(message)) return true;
  const sameAuthor = before.user === message.user && before.bot_id === message.bot_id && before.username === message.username;
  const close = toMillis(message.ts) - toMillis(before.ts) < TOGETHER_MS;
  const samePublic = Boolean(before.ephemeral) === Boolean(message.ephemeral);
  return !(sameAuthor && close && samePublic) || Boolean(before.reply_count) || isPinned(message) || isPinned(before);
}

export function isNotice(message) {
  return NOTICES.has(message.subtype);
}

export function isPinned(message) {
  return Boolean(message.pinned_to?.length);
}

/** The first of the unread: as many from the end as are said to be unread, not counting one's own. */
export function firstUnread(messages, unread, me) {
  if (!unread) return null;
  const others = messages.filter((message) => message.user !== me && !message.ephemeral);
  return others.at(-Math.min(unread, others.length))?.ts ?? null;
}

function repliesLine(count) {
  return { kind: "replies", key: "replies", label: count === 1 ? "1 reply" : `${count} replies` };
}
