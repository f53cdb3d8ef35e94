import { h } from "../../view/dom.js";
import { safeUrl } from "../../model/permalink.js";

export function imageElement(element) {
  return picture(element);
}

/** A picture, or its description where it cannot be shown. */
export function picture(image) {
  const url = safeUrl(image.image_url ?? image.slack_file?.url) ?? (image.image_url?.startsWith("data:image/") ? image.image_url : null);
  if (!url) return h("span.no-picture", image.alt_text ?? "Picture");
  const element = h("img.picture", { src: url, alt: image.alt_text ?? "", loading: "lazy" });
  element.addEventListener("error", () => element.replaceWith(h("span.no-picture", image.alt_text || "Picture")));
  return element;
}
