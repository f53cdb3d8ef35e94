const SVG = "http://www.w3.org/2000/svg";

/** Makes an element: `h("button.primary.small", {type: "button", onclick: f}, "Text", child)`. */
export function h(spec, ...rest) {
  const [tag, ...classes] = spec.split(".");
  const element = document.createElement(tag || "div");
  if (classes.length) element.classList.add(...classes);
  return fill(element, rest);
}

/** The same for SVG elements. */
export function svg(spec, ...rest) {
  const [tag, ...classes] = spec.split(".");
  const element = document.createElementNS(SVG, tag);
  if (classes.length) element.classList.add(...classes);
  return fill(element, rest);
}

/** Replaces all children. */
export function put(element, ...children) {
  element.replaceChildren();
  children.flat(Infinity).forEach((child) => append(element, child));
  return element;
}

/** Text that only screen readers meet. */
export function spoken(text) {
  return h("span.spoken", text);
}

function fill(element, rest) {
  const [first, ...others] = rest;
  const plain = first && typeof first === "object" && !Array.isArray(first) && !(first instanceof Node);
  if (plain) Object.entries(first).forEach(([name, value]) => attribute(element, name, value));
  (plain ? others : rest).flat(Infinity).forEach((child) => append(element, child));
  return element;
}

function attribute(element, name, value) {
  if (value === null || value === undefined || value === false) return;
  if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
  else if (name.startsWith("--")) element.style.setProperty(name, value);
  else element.setAttribute(name, value === true ? "" : String(value));
}

function append(element, child) {
  if (child === null || child === undefined || child === false) return;
  element.append(child);
}
