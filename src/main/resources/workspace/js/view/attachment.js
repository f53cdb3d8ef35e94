import { h } from "./dom.js";
import { drawBlocks } from "./message-blocks.js";
import { link, mrkdwn } from "./text-view.js";
import { safeUrl } from "../model/permalink.js";

/** Old-style attachments: a bar at the side with text, fields or blocks. */
export function attachments(page, message) {
  const files = (message.files ?? []).map((file) => fileCard(file));
  return [...(message.attachments ?? []).map((attachment) => attachmentView(page, message, attachment)), ...files];
}

function attachmentView(page, message, attachment) {
  const color = /^#?[0-9a-f]{6}$/i.test(attachment.color ?? "") ? `#${attachment.color.replace("#", "")}` : null;
  const image = safeUrl(attachment.image_url);
  return h("div.attachment", { "--bar": color },
    attachment.pretext && mrkdwn(attachment.pretext, page),
    attachment.title && h("div.attachment-title", attachment.title_link ? link(attachment.title_link, [attachment.title]) : attachment.title),
    attachment.text && h("div.text", mrkdwn(attachment.text, page)),
    attachment.fields && h("dl.fields", attachment.fields.map((field) => h("div", h("dt", field.title), h("dd", mrkdwn(field.value, page))))),
    attachment.blocks && drawBlocks(page, message, attachment.blocks),
    image && h("img.picture", { src: image, alt: attachment.fallback ?? "" }));
}

function fileCard(file) {
  const url = safeUrl(file.url_private ?? file.permalink);
  return h("div.file-card", h("span.file-kind", (file.filetype ?? "file").toUpperCase()),
    h("div", h("div.file-name", url ? link(url, [file.title ?? file.name]) : file.title ?? file.name),
      h("div.quiet", file.pretty_type ?? file.mimetype ?? "File")));
}
