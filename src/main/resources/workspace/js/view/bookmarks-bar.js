import { h, put } from "./dom.js";
import { icon } from "./icons.js";
import { emoji, link } from "./text-view.js";

/** The links kept on top of a channel. */
export class BookmarksBar {
  constructor(page, element) {
    const draw = () => {
      const { bookmarks } = page.workspace;
      element.hidden = bookmarks.length === 0;
      put(element, h("ul", { "aria-label": "Bookmarks" }, bookmarks.map((bookmark) => h("li", { "data-bookmark": bookmark.id }, entry(bookmark)))));
    };
    page.workspace.on("place", draw);
    page.workspace.on("pins", draw);
  }
}

function entry(bookmark) {
  const picture = bookmark.emoji ? emoji(bookmark.emoji.replaceAll(":", "")) : icon("bookmark", 14);
  return link(bookmark.link, [picture, h("span", bookmark.title)]);
}
