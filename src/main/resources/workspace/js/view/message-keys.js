import { openEmojiPicker } from "./emoji-picker.js";

/** Keys on a message that has the focus: up and down, and one letter for each thing to do. */
export function messageKeys(page, list, { inThread, edit }) {
  list.addEventListener("keydown", (event) => {
    const element = event.target;
    if (!element.classList.contains("message") || event.ctrlKey || event.metaKey || event.altKey) return;
    const run = neighbour(list, element, event.key) ?? deed(page, element, event.key.toLowerCase(), { inThread, edit });
    if (!run) return;
    event.preventDefault();
    run();
  });
}

function neighbour(list, element, key) {
  const messages = [...list.querySelectorAll(".message")];
  const at = messages.indexOf(element);
  const next = messages[{ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: messages.length - 1 }[key]];
  return next ? () => next.focus() : null;
}

function deed(page, element, key, { inThread, edit }) {
  const { workspace, deeds } = page;
  const { ts, channel } = element.dataset;
  const message = workspace.timelineOf(channel).get(ts) ?? workspace.thread?.timeline.get(ts);
  if (!message || message.ephemeral) return null;
  return {
    e: message.user === workspace.me ? () => edit(ts) : null,
    r: () => openEmojiPicker(page, element.querySelector(".toolbar [data-tool='react']") ?? element, (name) => deeds.react(channel, ts, name)),
    t: inThread ? null : () => workspace.openThread(message.thread_ts ?? ts),
    p: () => deeds.pin(channel, ts, workspace.pins.includes(ts)),
  }[key] ?? null;
}
