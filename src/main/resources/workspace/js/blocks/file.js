import { h } from "../view/dom.js";
import { icon } from "../view/icons.js";

export function file(block) {
  return h("div.block.file-card", h("span.file-kind", icon("file", 20)), h("div", h("div.file-name", block.external_id ?? "File"), h("div.quiet", "Remote file")));
}
