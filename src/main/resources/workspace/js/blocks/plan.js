import { h } from "../view/dom.js";
import { textObject } from "../view/text-view.js";
import { task } from "./task-card.js";

/** A list of tasks under one title. */
export function plan(block, context) {
  const title = typeof block.title === "string" ? { type: "plain_text", text: block.title } : block.title;
  const done = block.tasks.filter((one) => one.status === "complete").length;
  return h("div.block.plan", h("div.plan-head", h("span.plan-title", textObject(title, context.page)), h("span.quiet", `${done} of ${block.tasks.length} done`)),
    h("ol.plan-tasks", block.tasks.map((one) => h("li", task(one, context)))));
}
