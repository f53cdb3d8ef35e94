const PATTERNS = [
  ["code", /^(`+)([\s\S]*?[^`])\1(?!`)/, (match) => ({ type: "code", text: match[2].trim() })],
  ["image", /^!\[([^\]]*)\]\((\S+?)(?:\s+"[^"]*")?\)/, (match) => linkNode(match[2], match[1] || match[2])],
  ["link", /^\[((?:[^[\]]|\[[^\]]*\])*)\]\((\S+?)(?:\s+"[^"]*")?\)/, (match) => linkNode(match[2], match[1])],
  ["bold", /^(\*\*|__)(?=\S)([\s\S]*?\S)\1/, (match) => ({ type: "bold", children: parseMarkdownInline(match[2]) })],
  ["strike", /^~~(?=\S)([\s\S]*?\S)~~/, (match) => ({ type: "strike", children: parseMarkdownInline(match[1]) })],
  ["italic", /^(\*|_)(?=\S)((?:[\s\S](?!\1))*?\S)\1(?![\p{L}\p{N}])/u, (match) => ({ type: "italic", children: parseMarkdownInline(match[2]) })],
  ["address", /^<?(https?:\/\/[^\s<>)]+[^\s<>).,;:!?])>?/, (match) => linkNode(match[1], match[1])],
  ["user", /^<@([A-Z0-9]+)>/, (match) => ({ type: "user", id: match[1] })],
  ["channel", /^<#([A-Z0-9]+)>/, (match) => ({ type: "channel", id: match[1] })],
  ["emoji", /^:([a-z0-9_+'-]+):/, (match) => ({ type: "emoji", name: match[1] })],
  ["escaped", /^\\([\\`*_{}[\]()#+.!|~>-])/, (match) => ({ type: "text", text: match[1] })],
];

/** The inside of a Markdown paragraph, as the same nodes that mrkdwn gives. */
export function parseMarkdownInline(text) {
  const nodes = [];
  let plain = "";
  const flush = () => {
    if (plain) nodes.push({ type: "text", text: plain });
    plain = "";
  };
  for (let at = 0; at < text.length;) {
    const [node, length] = nodeAt(text, at);
    if (node) {
      flush();
      nodes.push(node);
    } else plain += text[at];
    at += length;
  }
  flush();
  return nodes;
}

function nodeAt(text, at) {
  if (text[at] === "\n") return [{ type: "br" }, 1];
  if (!/[`!*_~<:\\h[]/.test(text[at])) return [null, 1];
  const rest = text.slice(at);
  const insideWord = at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1]);
  for (const [name, pattern, make] of PATTERNS) {
    if (insideWord && (name === "address" || text[at] === "_")) continue;
    const match = pattern.exec(rest);
    if (match) return [make(match), match[0].length];
  }
  return [null, 1];
}

function linkNode(url, label) {
  return { type: "link", url, children: label === url ? [{ type: "text", text: url }] : parseMarkdownInline(label) };
}
