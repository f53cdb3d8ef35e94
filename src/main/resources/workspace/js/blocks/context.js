import { h } from "../view/dom.js";
import { renderBlock, renderElement } from "./registry.js";

/** Where blocks are drawn: what they hold, whom they tell, and what is wrong with them. */
export class BlockContext {
  #where;
  #key;
  #blocks;

  constructor(page, { where, key, blocks, surface, errors = {} }) {
    Object.assign(this, { page, surface, errors });
    this.#where = where;
    this.#key = key;
    this.#blocks = blocks;
    this.form = page.workspace.formOf(key, where.channel ?? page.workspace.place.channel);
  }

  draw(blocks) {
    return (blocks ?? []).map((block) => this.block(block));
  }

  block(block) {
    const element = renderBlock(block, this);
    element.setAttribute("data-block-type", block.type);
    if (block.block_id) element.setAttribute("data-block-id", block.block_id);
    return element;
  }

  element(element, block, label) {
    return renderElement(element, block, this, label);
  }

  value(block, element) {
    return this.form.get(block, element);
  }

  /** A person changed what an element holds. False when they thought better of it in its confirm dialog. */
  async change(block, element, value, control) {
    if (element.confirm && !(await this.page.confirm(element.confirm))) return false;
    this.form.set(block, element, value);
    if (block.type !== "input" || block.dispatch_action) await this.#tell(block, element, value, control);
    return true;
  }

  /** Keeps what a person typed; the app hears of it only when it asked to. */
  keep(block, element, value) {
    this.form.set(block, element, value);
  }

  /** A person pressed an element that holds nothing. */
  async press(block, element, value, control) {
    if (element.confirm && !(await this.page.confirm(element.confirm))) return;
    await this.#tell(block, element, value, control);
  }

  options(block, element, word) {
    return this.page.deeds.options(this.#where, block.block_id, element.action_id, word);
  }

  /** The hooks by which tests and the focus keeper find a control. */
  hooks(block, element) {
    return { "data-action-id": element.action_id, "data-block-id": block.block_id, "data-focus-first": element.focus_on_load || null };
  }

  async #tell(block, element, value, control) {
    const action = { type: element.type, action_id: element.action_id, block_id: block.block_id, action_ts: (Date.now() / 1000).toFixed(6), ...value };
    const waiting = Number(control.dataset.waiting ?? 0) + 1;
    control.dataset.waiting = String(waiting);
    control.setAttribute("aria-busy", "true");
    await this.page.deeds.act(this.#where, block.block_id, action, this.form.state(this.#blocks));
    const left = Number(control.dataset.waiting) - 1;
    control.dataset.waiting = String(left);
    if (left <= 0) control.removeAttribute("aria-busy");
  }

  /** A line in place of what cannot be drawn. */
  unsupported(kind, type) {
    return h("div.unsupported", { "data-unsupported": type }, `unsupported ${kind}: ${type}`);
  }
}
