import { h } from "../view/dom.js";
import { icon } from "../view/icons.js";
import { link, textObject } from "../view/text-view.js";
import { picture } from "./elements/image-element.js";

/** A video is a link with its picture: the page plays nothing. */
export function video(block, context) {
  const by = [block.provider_name, block.author_name].filter(Boolean).join(" · ");
  return h("div.block.video", by && h("div.quiet", by),
    h("div.video-title", link(block.title_url ?? block.video_url, textObject(block.title, context.page))),
    block.description && h("div.video-words", textObject(block.description, context.page)),
    link(block.video_url, [h("span.video-picture", picture({ image_url: block.thumbnail_url, alt_text: block.alt_text }), h("span.video-play", icon("play", 28)))]));
}
