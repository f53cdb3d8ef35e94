import { h } from "../view/dom.js";
import { formatDate } from "../model/clock.js";
import { channelMention, emoji, link, userMention } from "../view/text-view.js";

/** Text as a tree: sections, lists, quotes, code. */
export function richText(block, context) {
  return h("div.block.rich-text", lists(block.elements ?? [], context));
}

const PARTS = {
  rich_text_section: (part, context) => h("div.para", leaves(part, context)),
  rich_text_quote: (part, context) => h("blockquote", leaves(part, context)),
  rich_text_preformatted: (part, context) => h("pre.code-block", { tabindex: 0 }, h("code", leaves(part, context))),
};

/** Lists that follow each other with growing indent belong into one another visually; the indent says so. */
function lists(parts, context) {
  return parts.map((part) => {
    if (part.type !== "rich_text_list") return PARTS[part.type]?.(part, context) ?? context.unsupported("rich text", part.type);
    const tag = part.style === "ordered" ? "ol" : "ul";
    const start = part.style === "ordered" && part.offset ? part.offset + 1 : null;
    return h(`${tag}.rich-list.indent-${Math.min(part.indent ?? 0, 8)}${part.border ? ".bordered" : ""}`, { start },
      part.elements.map((item) => h("li", leaves(item, context))));
  });
}

function leaves(part, context) {
  return (part.elements ?? []).map((leaf) => styled((LEAVES[leaf.type] ?? otherLeaf)(leaf, context.page), leaf.style ?? {}));
}

const LEAVES = {
  text: (leaf) => lines(leaf.text),
  link: (leaf) => link(leaf.url, [leaf.text ?? leaf.url]),
  user: (leaf, page) => userMention(leaf.user_id, page),
  channel: (leaf, page) => channelMention(leaf.channel_id, page),
  usergroup: (leaf) => h("span.mention", `@${leaf.usergroup_id}`),
  broadcast: (leaf) => h("span.mention.me", `@${leaf.range}`),
  emoji: (leaf) => emoji(leaf.name, leaf.unicode),
  date: (leaf, page) => h("time", formatDate(leaf.timestamp, leaf.format ?? "{date_short}", page.now())),
  color: (leaf) => h("span.color-chip", { "--chip": /^#[0-9a-f]{3,8}$/i.test(leaf.value) ? leaf.value : null }, leaf.value),
  team: (leaf) => leaf.team_id,
};

/** Newer leaves (citations, files, canvases, records …) as far as they say something. */
function otherLeaf(leaf) {
  const words = leaf.text ?? leaf.title ?? leaf.label ?? leaf.name ?? leaf.fallback ?? leaf.type.replaceAll("_", " ");
  const url = leaf.url ?? leaf.permalink;
  return url ? link(url, [String(words)]) : h("span.badge", String(words));
}

function lines(text) {
  return text.split("\n").flatMap((line, index) => (index ? [h("br"), line] : [line]));
}

function styled(node, style) {
  const wraps = [["code", "code"], ["strike", "s"], ["italic", "em"], ["bold", "strong"], ["underline", "u"]];
  return wraps.filter(([name]) => style[name]).reduce((inner, [, tag]) => h(tag, inner), node);
}
