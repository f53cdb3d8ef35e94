import { h } from "./dom.js";
import { icon } from "./icons.js";
import { link } from "./text-view.js";
import { fileSize } from "../model/file-size.js";
import { safeUrl } from "../model/permalink.js";

/** The files of a message: pictures are shown, everything else is a card to download. */
export function fileCards(message) {
  const files = message.files ?? [];
  return files.length ? h("div.files", files.map((file) => (isPicture(file) ? pictureCard(file) : fileCard(file)))) : null;
}

function isPicture(file) {
  return /^image\/(png|jpeg|gif|webp)$/.test(file.mimetype ?? "") && safeUrl(file.url_private);
}

function pictureCard(file) {
  const image = h("img.picture", { src: file.url_private, alt: file.alt_txt ?? file.title ?? file.name, loading: "lazy" });
  image.addEventListener("error", () => image.replaceWith(h("span.no-picture", file.title ?? file.name)));
  return h("figure.file-picture", { "data-file": file.id },
    h("figcaption.file-caption", h("span", file.title ?? file.name), download(file)),
    h("a", { href: file.url_private, target: "_blank", rel: "noopener" }, image));
}

function fileCard(file) {
  const name = file.title ?? file.name ?? "File";
  const url = safeUrl(file.url_private ?? file.permalink);
  return h("div.file-card", { "data-file": file.id }, h("span.file-kind", (file.filetype ?? "file").toUpperCase().slice(0, 5)),
    h("div.file-words", h("div.file-name", url ? link(url, [name]) : name),
      h("div.quiet", [file.pretty_type ?? file.mimetype ?? "File", fileSize(file.size)].filter(Boolean).join(" · "))), download(file));
}

function download(file) {
  const url = safeUrl(file.url_private_download);
  const label = `Download ${file.name ?? "the file"}`;
  return url && h("a.icon-button", { href: url, download: file.name ?? "", "aria-label": label, "data-tip": "Download" }, icon("download"));
}
