import { h } from "./dom.js";
import { iconButton, textButton } from "./controls.js";
import { textObject } from "./text-view.js";

/** Shows a window of the page's own (not an app's) with a title and anything inside. */
export function showWindow(title, children) {
  const dialog = h("dialog.window", { "aria-label": title, onclose: () => dialog.remove() },
    h("header.window-header", h("h2", title), iconButton("close", "Close", () => dialog.close())),
    h("div.window-body", children));
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}

/** Asks as Slack's confirm object says; resolves to yes or no. */
export function askConfirm(page, confirm) {
  return new Promise((resolve) => {
    const style = confirm.style === "danger" ? "danger" : "primary";
    const answer = (yes) => {
      resolve(yes);
      dialog.close();
    };
    const yes = textButton(confirm.confirm?.text ?? "Yes", () => answer(true), { style, "data-confirm": "yes" });
    const no = textButton(confirm.deny?.text ?? "Cancel", () => answer(false), { "data-confirm": "no" });
    const dialog = h("dialog.window.confirm", { role: "alertdialog", "aria-label": confirm.title?.text ?? "Are you sure?" },
      h("header.window-header", h("h2", textObject(confirm.title, page)), iconButton("close", "Close", () => answer(false))),
      h("div.window-body", textObject(confirm.text, page)),
      h("footer.window-footer", no, yes));
    dialog.addEventListener("close", () => {
      resolve(false);
      dialog.remove();
    });
    document.body.append(dialog);
    dialog.showModal();
    yes.focus();
  });
}
