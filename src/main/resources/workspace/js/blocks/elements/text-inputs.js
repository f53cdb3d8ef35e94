import { h } from "../../view/dom.js";

const TYPING_MS = 350;

export function plainTextInput(element, block, context, label) {
  return textInput({ element, block, context, label }, { maxlength: element.max_length });
}

export function emailInput(element, block, context, label) {
  return textInput({ element, block, context, label }, { type: "email", autocomplete: "email" });
}

export function urlInput(element, block, context, label) {
  return textInput({ element, block, context, label }, { type: "url", placeholder: "https://" });
}

export function numberInput(element, block, context, label) {
  return textInput({ element, block, context, label }, { type: "text", inputmode: element.is_decimal_allowed ? "decimal" : "numeric" });
}

/** A field whose text is kept as it is typed; the app hears of it as its dispatch config says. */
function textInput({ element, block, context, label }, more) {
  const attributes = {
    type: "text", ...more, ...(element.placeholder && { placeholder: element.placeholder.text }), "aria-label": label, autocomplete: "off",
    ...context.hooks(block, element),
  };
  const field = element.multiline ? h("textarea.field", { rows: 4, ...attributes, type: null }) : h("input.field", attributes);
  field.value = context.value(block, element).value ?? "";
  const value = () => ({ value: field.value === "" ? null : field.value });
  field.addEventListener("input", () => context.keep(block, element, value()));
  if (block.dispatch_action) dispatches(field, element, () => context.change(block, element, value(), field));
  return field;
}

function dispatches(field, element, tell) {
  const triggers = element.dispatch_action_config?.trigger_actions_on ?? ["on_enter_pressed"];
  let timer = 0;
  if (triggers.includes("on_enter_pressed")) {
    field.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      tell();
    });
  }
  if (triggers.includes("on_character_entered")) {
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(tell, TYPING_MS);
    });
  }
}
