const REGIONS = ["#sidebar", "#stage .list", "#stage [data-composer]", "#side .list", "#side [data-composer]", "#dock"];
const INSIDE = "[aria-current], .message[tabindex='0'], textarea, input, button:not([tabindex='-1'])";

/** F6 goes from one part of the page to the next, Shift and F6 back; arrows go through the sidebar. */
export function wireRegions() {
  document.addEventListener("keydown", (event) => {
    if (event.key !== "F6" || document.querySelector("dialog[open]")) return;
    event.preventDefault();
    const open = REGIONS.map((selector) => document.querySelector(selector)).filter((region) => region?.checkVisibility());
    const at = open.findLastIndex((region) => region.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    focusInside(open[(at + step + open.length) % open.length]);
  });
  document.getElementById("sidebar").addEventListener("keydown", stepThroughEntries);
}

function focusInside(region) {
  const target = region.matches("textarea") ? region : region.querySelector(INSIDE);
  target?.focus();
}

function stepThroughEntries(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  const stops = [...event.currentTarget.querySelectorAll(".section-title, .entry, .person-bar")];
  const next = stops[stops.indexOf(document.activeElement) + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
