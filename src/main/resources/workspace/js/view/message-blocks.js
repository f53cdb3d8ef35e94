import { h } from "./dom.js";
import { BlockContext } from "../blocks/context.js";

/** The blocks of a message, with elements that know where they stand. */
export function drawBlocks(page, message, blocks) {
  const channel = message.channel ?? page.workspace.place.channel;
  const thread = message.thread_ts && { thread_ts: message.thread_ts };
  const where = { channel, ts: message.ts, ...thread, ...(message.ephemeral && { ephemeral: true }) };
  const context = new BlockContext(page, { where, key: `${channel} ${message.ts}`, blocks: message.blocks ?? blocks, surface: "message" });
  return h("div.blocks", context.draw(blocks));
}
