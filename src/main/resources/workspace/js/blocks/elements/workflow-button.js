import { button } from "./button.js";

/** A button that starts a workflow elsewhere: here the app is told of the press, nothing more. */
export function workflowButton(element, block, context) {
  const drawn = button(element, block, context);
  drawn.dataset.tip = "Workflows do not run in this workspace";
  return drawn;
}
