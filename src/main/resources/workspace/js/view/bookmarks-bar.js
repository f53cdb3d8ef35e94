import { iconButton, textButton } from "./controls.js";
import { showWindow } from "./dialogs.js";
import { h, put } from "./dom.js";
import { icon } from "./icons.js";
import { emoji, link } from "./text-view.js";

const LONGEST_TITLE = 256;

/** The links kept on top of a channel. */
export class BookmarksBar {
  #page;

  constructor(page, element) {
    this.#page = page;
    const draw = () => {
      const { bookmarks } = page.workspace;
      element.hidden = bookmarks.length === 0;
      put(element, h("ul", { "aria-label": "Bookmarks" }, bookmarks.map((bookmark) => h("li", { "data-bookmark": bookmark.id }, this.#entry(bookmark)))),
        iconButton("plus", "Add a bookmark", () => addBookmark(page), { class: "icon-button" }));
    };
    ["place", "pins", "bookmarks"].forEach((topic) => page.workspace.on(topic, draw));
  }

  #entry(bookmark) {
    const picture = bookmark.emoji ? emoji(bookmark.emoji.replaceAll(":", "")) : icon("bookmark", 14);
    const remove = () => this.#page.deeds.unbookmark(bookmark.id);
    return [link(bookmark.link, [picture, h("span", bookmark.title)]), iconButton("close", `Remove the bookmark ${bookmark.title}`, remove, { class: "icon-button remove" })];
  }
}

/** Asks for a link and its name, and keeps it on top of the channel. */
export function addBookmark(page) {
  const where = h("input.field", { type: "text", inputmode: "url", placeholder: "https://", required: true, "data-bookmark-link": true });
  const name = h("input.field", { type: "text", maxlength: LONGEST_TITLE, "data-bookmark-title": true });
  const form = h("form.bookmark-form", h("label", "Link", where), h("label", "Name", name), h("div.row", textButton("Add", null, { type: "submit", style: "primary" })));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const answer = await page.deeds.bookmark(where.value, name.value || where.value);
    if (answer.ok) form.closest("dialog").close();
  });
  showWindow("Add a bookmark", form);
  where.focus();
}
