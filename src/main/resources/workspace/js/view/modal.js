import { h, put } from "./dom.js";
import { iconButton, textButton } from "./controls.js";
import { avatar } from "./avatar.js";
import { keepFocus } from "./focus-keeper.js";
import { BlockContext } from "../blocks/context.js";

/** Shows the topmost view of an app as a modal window. */
export class Modal {
  #page;
  #dialog = null;
  #shown = null;
  #errors = {};

  constructor(page) {
    this.#page = page;
    page.workspace.on("views", () => this.#draw());
  }

  #draw() {
    const view = this.#page.workspace.views.top;
    if (!view) return this.#leave();
    if (!this.#dialog) this.#open();
    const isOther = this.#shown !== view.id;
    if (isOther) this.#errors = {};
    this.#shown = view.id;
    const redraw = () => put(this.#dialog, this.#content(view));
    if (!isOther) return keepFocus(this.#dialog, redraw);
    redraw();
    return this.#focusFirst();
  }

  #open() {
    this.#dialog = h("dialog.window.modal", { "aria-labelledby": "modal-title" });
    this.#dialog.addEventListener("cancel", (event) => {
      event.preventDefault();
      this.#close();
    });
    document.body.append(this.#dialog);
    this.#dialog.showModal();
  }

  #leave() {
    this.#shown = null;
    this.#dialog?.close();
    this.#dialog?.remove();
    if (this.#dialog && document.activeElement === document.body) this.#page.focusComposer();
    this.#dialog = null;
  }

  #close() {
    const view = this.#page.workspace.views.top;
    if (view) this.#page.deeds.closeView(view);
  }

  #content(view) {
    const { workspace } = this.#page;
    const context = new BlockContext(this.#page, { where: { view_id: view.id }, key: view.id, blocks: view.blocks, surface: "modal", errors: this.#errors });
    const app = workspace.directory.app(view.app_id) ?? workspace.directory.apps[0];
    const isPushed = workspace.views.depth > 1;
    const submit = () => this.#submit(view, context);
    const form = h("form.modal-form", { novalidate: true, "data-view-id": view.id, "data-callback-id": view.callback_id, onsubmit: (event) => {
      event.preventDefault();
      submit();
    } },
    h("header.window-header", isPushed ? iconButton("back", "Back", () => this.#close()) : app && avatar(workspace.directory.person(app.bot_user_id), 28),
      h("h2", { id: "modal-title" }, view.title?.text ?? ""), iconButton("close", "Close", () => this.#close())),
    this.#errors[""] && h("p.modal-error", { role: "alert" }, this.#errors[""]),
    h("div.window-body.blocks", context.draw(view.blocks ?? [])),
    h("footer.window-footer", textButton(view.close?.text ?? "Cancel", () => this.#close(), { "data-view-close": "" }),
      view.submit && textButton(view.submit.text, null, { style: "primary", type: "submit", "data-view-submit": "" })));
    return form;
  }

  async #submit(view, context) {
    this.#errors = context.form.errors(view.blocks);
    if (Object.keys(this.#errors).length) return this.#showErrors();
    const button = this.#dialog.querySelector("[data-view-submit]");
    button?.setAttribute("aria-busy", "true");
    const problem = await this.#page.deeds.submitView(view, context.form.state(view.blocks));
    button?.removeAttribute("aria-busy");
    if (!problem) return undefined;
    this.#errors = problem.blocks ?? { "": problem.page };
    return this.#showErrors();
  }

  #showErrors() {
    this.#draw();
    this.#dialog.querySelector("[aria-invalid='true'], .has-error input, .has-error button")?.focus();
  }

  #focusFirst() {
    const wanted = this.#dialog.querySelector("[data-focus-first]")
      ?? this.#dialog.querySelector(".window-body :is(input, textarea, button, [tabindex='0'])") ?? this.#dialog.querySelector("[data-view-submit], [data-view-close]");
    wanted?.focus();
  }
}
