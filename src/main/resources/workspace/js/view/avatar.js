import { h } from "./dom.js";
import { icon } from "./icons.js";
import { readable } from "../model/color.js";

/** A picture of somebody: initials on their colour, a drawing for apps without a picture. */
export function avatar(author, size = 36) {
  const color = readable(author.color, author.id);
  const body = author.isApp ? icon(author.isWorkspace ? "chat" : "rocket", Math.round(size * 0.55)) : author.initials;
  const kind = author.isApp ? "span.avatar.app" : "span.avatar";
  const sizes = { "--size": `${size}px`, "--paint": color, "aria-hidden": "true" };
  if (!author.icon) return h(kind, sizes, body);
  return h(kind, sizes, h("img", { src: author.icon, alt: "", width: size, height: size }));
}
