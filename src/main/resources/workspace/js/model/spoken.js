/** What assistive technology can say of a message beside its text: pictures by their descriptions, controls by their names. */
export function spokenParts(message) {
  const found = { pictures: [], controls: [], files: (message.files ?? []).map((file) => file.alt_txt ?? `${file.title ?? file.name}, without a description`) };
  walk(message.blocks ?? [], found);
  (message.attachments ?? []).forEach((attachment) => walk(attachment.blocks ?? [], found));
  return found;
}

const NAMED = { overflow: "More options", datepicker: "Date", timepicker: "Time", datetimepicker: "Date and time", radio_buttons: "Choices", checkboxes: "Choices" };

function walk(node, found) {
  if (Array.isArray(node)) return node.forEach((one) => walk(one, found));
  if (!node || typeof node !== "object") return undefined;
  if (node.alt_text !== undefined) found.pictures.push(node.alt_text || "A picture without a description");
  if (node.type === "data_visualization") found.pictures.push(`${node.title}, with its figures as a table`);
  if (node.type === "feedback_buttons") found.controls.push(named(node.positive_button), named(node.negative_button));
  else if (node.action_id && node.type) found.controls.push(`${kind(node.type)}: ${named(node)}`);
  return Object.entries(node).filter(([key]) => !/button$|^(text|confirm|option_groups|options)$/.test(key)).forEach(([, value]) => walk(value, found));
}

function named(element) {
  return element.accessibility_label ?? element.text?.text ?? element.placeholder?.text ?? NAMED[element.type] ?? "Choose an option";
}

function kind(type) {
  if (/button$/.test(type)) return "Button";
  return /select$/.test(type) ? "List" : /input$/.test(type) ? "Field" : "Control";
}
