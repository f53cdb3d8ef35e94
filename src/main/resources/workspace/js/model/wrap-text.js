/** The ways in which a composer marks text up. */
export const FORMATS = {
  bold: { label: "Bold", mark: "*", key: "b" },
  italic: { label: "Italic", mark: "_", key: "i" },
  strike: { label: "Strikethrough", mark: "~", key: "x", shift: true },
  code: { label: "Code", mark: "`", key: "c", shift: true },
  quote: { label: "Quote", line: "> " },
  list: { label: "Bulleted list", line: "• " },
};

/** The text with its selection marked up, or with the marks taken off again: {text, from, to}. */
export function wrapped(text, from, to, format) {
  return format.line ? prefixed(text, from, to, format.line) : enclosed(text, from, to, format.mark);
}

/** The format that a key with Ctrl or Cmd stands for. */
export function formatOfKey(event) {
  if (!event.ctrlKey && !event.metaKey) return null;
  const pressed = event.key.toLowerCase();
  return Object.values(FORMATS).find((format) => format.key === pressed && Boolean(format.shift) === event.shiftKey) ?? null;
}

function enclosed(text, from, to, mark) {
  const isMarked = text.slice(from - 1, from) === mark && text.slice(to, to + 1) === mark;
  if (isMarked) return { text: text.slice(0, from - 1) + text.slice(from, to) + text.slice(to + 1), from: from - 1, to: to - 1 };
  return { text: text.slice(0, from) + mark + text.slice(from, to) + mark + text.slice(to), from: from + 1, to: to + 1 };
}

function prefixed(text, from, to, prefix) {
  const start = text.lastIndexOf("\n", from - 1) + 1;
  const end = text.indexOf("\n", to) < 0 ? text.length : text.indexOf("\n", to);
  const lines = text.slice(start, end).split("\n");
  const isPrefixed = lines.every((line) => line.startsWith(prefix));
  const changed = lines.map((line) => (isPrefixed ? line.slice(prefix.length) : prefix + line)).join("\n");
  const grown = changed.length - (end - start);
  return { text: text.slice(0, start) + changed + text.slice(end), from: to + grown, to: to + grown };
}
