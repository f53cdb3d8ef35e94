import { elementsOf, initialValue, isFilled } from "./element-value.js";

/** What people typed and chose in the elements of one message or view; it survives a redraw. */
export class FormState {
  #values = new Map();
  #here;

  constructor(here = null) {
    this.#here = here;
  }

  get(block, element) {
    return this.#values.get(key(block, element)) ?? initialValue(element, this.#here);
  }

  set(block, element, change) {
    this.#values.set(key(block, element), { type: element.type, ...change });
  }

  /** Slack's `state`: every element that holds a value, touched or not. */
  state(blocks) {
    const values = {};
    elementsOf(blocks).forEach(({ block, element }) => {
      const value = this.get(block, element);
      if (value) (values[block.block_id ?? ""] ??= {})[element.action_id] = value;
    });
    return { values };
  }

  /** What the page itself can see is wrong, by block id. */
  errors(blocks) {
    const errors = {};
    blocks.filter((block) => block.type === "input" && block.element).forEach((block) => {
      const problem = this.#problem(block);
      if (problem) errors[block.block_id ?? ""] = problem;
    });
    return errors;
  }

  #problem(block) {
    const { element } = block;
    const value = this.get(block, element);
    if (!value || !isFilled(value)) return block.optional ? null : "Please complete this required field.";
    return CHECKS[element.type]?.(element, value.value ?? "") ?? null;
  }
}

const CHECKS = {
  plain_text_input: (element, text) => {
    if (element.min_length && text.length < element.min_length) return `Please write at least ${element.min_length} characters.`;
    return element.max_length && text.length > element.max_length ? `Please write at most ${element.max_length} characters.` : null;
  },
  email_text_input: (_, text) => (/^\S+@\S+\.\S+$/.test(text) ? null : "Please enter an email address."),
  url_text_input: (_, text) => (/^https?:\/\/\S+$/i.test(text) ? null : "Please enter a web address that begins with https:// or http://."),
  number_input: (element, text) => {
    const number = Number(text);
    if (Number.isNaN(number)) return "Please enter a number.";
    if (!element.is_decimal_allowed && !Number.isInteger(number)) return "Please enter a whole number.";
    if (element.min_value !== undefined && number < Number(element.min_value)) return `Please enter ${element.min_value} or more.`;
    return element.max_value !== undefined && number > Number(element.max_value) ? `Please enter ${element.max_value} or less.` : null;
  },
};

function key(block, element) {
  return `${block.block_id ?? ""}\n${element.action_id}\n${element.type}`;
}
