import { h } from "../../view/dom.js";

/** Date, time and both at once, by the browser's own pickers. */
export function datepicker(element, block, context, label) {
  const { selected_date: date } = context.value(block, element);
  return picker({ element, block, context, label, type: "date", value: date ?? "", read: (text) => ({ selected_date: text || null }) });
}

export function timepicker(element, block, context, label) {
  const { selected_time: time } = context.value(block, element);
  return picker({ element, block, context, label, type: "time", value: time ?? "", read: (text) => ({ selected_time: text || null }) });
}

export function datetimepicker(element, block, context, label) {
  const { selected_date_time: seconds } = context.value(block, element);
  const read = (text) => ({ selected_date_time: text ? Math.round(new Date(text).getTime() / 1000) : null });
  return picker({ element, block, context, label, type: "datetime-local", value: seconds ? localMinute(seconds) : "", read });
}

function picker({ element, block, context, label, type, value, read }) {
  const name = label ?? element.placeholder?.text ?? "Date or time";
  const field = h("input.field.picker", { type, value, "aria-label": name, title: element.placeholder?.text, ...context.hooks(block, element) });
  field.addEventListener("change", async () => {
    const accepted = await context.change(block, element, read(field.value), field);
    if (!accepted) field.value = value;
  });
  return field;
}

function localMinute(seconds) {
  const date = new Date(seconds * 1000);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60000).toISOString().slice(0, 16);
}
