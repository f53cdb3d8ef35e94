/** Remembers which control has the focus, by what it is and not by its element, and gives it back after a redraw. */
export function keepFocus(root, redraw) {
  const focused = document.activeElement;
  const path = root.contains(focused) && focused !== root ? describe(focused, root) : null;
  redraw();
  if (!path || focused.isConnected) return;
  const again = path.selectors.map((selector) => selector && root.querySelector(selector)).find(Boolean);
  if (!again) return;
  again.focus({ preventScroll: true });
  if (path.range && "selectionStart" in again) again.setSelectionRange(...path.range);
}

function describe(focused, root) {
  const message = focused.closest("[data-ts]");
  const scope = message && root.contains(message) ? `[data-ts="${CSS.escape(message.dataset.ts)}"]` : "";
  const action = focused.closest("[data-action-id]");
  const own = action ? `[data-block-id="${CSS.escape(action.dataset.blockId ?? "")}"][data-action-id="${CSS.escape(action.dataset.actionId)}"]` : null;
  const value = focused.dataset.value !== undefined || focused.value ? `[value="${CSS.escape(focused.value ?? "")}"]` : "";
  const selectors = [
    own && value && `${scope} ${own}${value}, ${scope} ${own} ${value}`,
    own && `${scope} ${own}`,
    focused.id && `#${CSS.escape(focused.id)}`,
    focused.dataset.thread && `${scope} [data-thread]`,
    scope,
  ];
  return { selectors, range: rangeOf(focused) };
}

function rangeOf(focused) {
  const isText = focused.tagName === "TEXTAREA" || (focused.tagName === "INPUT" && /^(text|search|url|tel)$/.test(focused.type));
  return isText ? [focused.selectionStart, focused.selectionEnd] : null;
}
