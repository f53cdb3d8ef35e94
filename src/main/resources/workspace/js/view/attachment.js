import { h } from "./dom.js";
import { drawBlocks } from "./message-blocks.js";
import { link, mrkdwn, withEmojiText } from "./text-view.js";
import { safeUrl } from "../model/permalink.js";

/** Old-style attachments: a bar at the side with text, fields or blocks. */
export function attachments(page, message) {
  return (message.attachments ?? []).map((attachment) => attachmentView(page, message, attachment));
}

function attachmentView(page, message, attachment) {
  const color = COLORS[attachment.color] ?? (/^#?[0-9a-f]{6}$/i.test(attachment.color ?? "") ? `#${attachment.color.replace("#", "")}` : null);
  const image = safeUrl(attachment.image_url);
  const thumb = safeUrl(attachment.thumb_url);
  return h("div.attachment", { "--bar": color },
    attachment.pretext && mrkdwn(attachment.pretext, page),
    attachment.author_name && h("div.quiet", linked(attachment.author_link, attachment.author_name)),
    attachment.title && h("div.attachment-title", linked(attachment.title_link, attachment.title)),
    attachment.text && h("div.text", mrkdwn(attachment.text, page)),
    attachment.fields && h("dl.fields", attachment.fields.map((field) => h("div", h("dt", field.title), h("dd", mrkdwn(field.value, page))))),
    attachment.blocks && drawBlocks(page, message, attachment.blocks),
    (image || thumb) && h(image ? "img.picture" : "img.picture.thumb", { src: image ?? thumb, alt: attachment.fallback ?? "" }),
    attachment.footer && h("div.quiet", attachment.footer));
}

const COLORS = { good: "#2f9e6e", warning: "#d9a441", danger: "#c0263c" };

function linked(url, text) {
  const words = withEmojiText(text);
  return url ? link(url, [words]) : words;
}
