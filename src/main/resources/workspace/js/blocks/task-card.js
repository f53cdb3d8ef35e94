import { h, spoken } from "../view/dom.js";
import { icon } from "../view/icons.js";
import { link } from "../view/text-view.js";
import { richText } from "./rich-text.js";

const STATES = { complete: ["check", "done"], error: ["close", "failed"], in_progress: ["refresh", "in progress"], pending: ["clock", "waiting"] };

export function taskCard(block, context) {
  return h("div.block.task-card", task(block, context));
}

/** One task with its state, details and sources. */
export function task(block, context) {
  const state = STATES[block.status] ? block.status : "pending";
  const [drawing, word] = STATES[state];
  const title = typeof block.title === "string" ? block.title : block.title?.text;
  return h(`div.task.${state}`, { "data-task": block.task_id }, h("span.task-state", icon(drawing, 16)),
    h("div.task-words", !block.hide_title && h("div.task-title", title), spoken(` (${word})`),
      block.details && h("div.task-details", richText(block.details, context)),
      block.output && h("div.task-output", richText(block.output, context)),
      block.sources?.length && h("div.task-sources", block.sources.map((source) => link(source.url, [source.text ?? source.url])))));
}
