import { textButton } from "./controls.js";
import { h, put } from "./dom.js";

/** Above the composer: what an app suggests to say. A press says it. */
export class Suggestions {
  constructor(page, channel, thread) {
    this.element = h("div.suggestions", { role: "group", "aria-label": "Suggestions", hidden: true });
    const draw = () => {
      const suggested = page.workspace.presence.suggestedIn(channel(), thread());
      this.element.hidden = !suggested;
      const say = ({ message }) => page.deeds.say(message, thread() || null);
      put(this.element, suggested && [suggested.title && h("p", suggested.title),
        suggested.prompts.map((prompt) => textButton(prompt.title, () => say(prompt), { title: prompt.message, "data-suggestion": prompt.title }))]);
    };
    ["working", "place", "thread"].forEach((topic) => page.workspace.on(topic, draw));
  }
}
