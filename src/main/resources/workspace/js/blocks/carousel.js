import { h } from "../view/dom.js";
import { iconButton } from "../view/controls.js";

/** Cards side by side, with arrows where they do not all fit. */
export function carousel(block, context) {
  const track = h("div.carousel-track", { tabindex: 0, role: "group", "aria-label": `${block.elements.length} cards, scroll sideways` },
    block.elements.map((element) => context.block({ type: "card", block_id: block.block_id, ...element })));
  const step = (direction) => track.scrollBy({ left: direction * track.clientWidth * 0.8, behavior: "smooth" });
  const back = iconButton("back", "Previous cards", () => step(-1), { class: "icon-button carousel-arrow back" });
  const next = iconButton("forward", "Next cards", () => step(1), { class: "icon-button carousel-arrow next" });
  const update = () => {
    back.hidden = track.scrollLeft < 4;
    next.hidden = track.scrollLeft + track.clientWidth > track.scrollWidth - 4;
  };
  track.addEventListener("scroll", update, { passive: true });
  new ResizeObserver(update).observe(track);
  return h("div.block.carousel", track, back, next);
}
