import { h } from "../../view/dom.js";
import { parsePermalink, safeUrl } from "../../model/permalink.js";
import { textObject } from "../../view/text-view.js";

/** A button. With an address it opens that, and the app is told as well. */
export function button(element, block, context) {
  const style = element.style === "primary" || element.style === "danger" ? element.style : "plain";
  const hooks = { ...context.hooks(block, element), "aria-label": element.accessibility_label, "data-value": element.value };
  const press = (event) => context.press(block, element, { text: element.text, value: element.value, style: element.style }, event.currentTarget);
  const url = safeUrl(element.url);
  if (!url) return h(`button.button.${style}`, { type: "button", ...hooks, onclick: press }, textObject(element.text, context.page));
  const outside = parsePermalink(url, location.href) ? {} : { target: "_blank", rel: "noopener noreferrer" };
  return h(`a.button.${style}`, { href: url, ...outside, ...hooks, onclick: press }, textObject(element.text, context.page));
}
