/** What an element holds before anybody touched it, as Slack's `state.values` says it. */
const INITIAL = {
  static_select: (e) => ({ selected_option: e.initial_option ?? null }),
  external_select: (e) => ({ selected_option: e.initial_option ?? null }),
  radio_buttons: (e) => ({ selected_option: e.initial_option ?? null }),
  checkboxes: (e) => ({ selected_options: e.initial_options ?? [] }),
  multi_static_select: (e) => ({ selected_options: e.initial_options ?? [] }),
  multi_external_select: (e) => ({ selected_options: e.initial_options ?? [] }),
  users_select: (e) => ({ selected_user: e.initial_user ?? null }),
  multi_users_select: (e) => ({ selected_users: e.initial_users ?? [] }),
  channels_select: (e) => ({ selected_channel: e.initial_channel ?? null }),
  multi_channels_select: (e) => ({ selected_channels: e.initial_channels ?? [] }),
  conversations_select: (e, here) => ({
    selected_conversation: e.initial_conversation ?? (e.default_to_current_conversation ? here : null) ?? null }),
  multi_conversations_select: (e, here) => ({
    selected_conversations: e.initial_conversations ?? (e.default_to_current_conversation && here ? [here] : []) }),
  datepicker: (e) => ({ selected_date: e.initial_date ?? null }),
  timepicker: (e) => ({ selected_time: e.initial_time ?? null }),
  datetimepicker: (e) => ({ selected_date_time: e.initial_date_time ?? null }),
  plain_text_input: (e) => ({ value: e.initial_value ?? null }),
  email_text_input: (e) => ({ value: e.initial_value ?? null }),
  url_text_input: (e) => ({ value: e.initial_value ?? null }),
  number_input: (e) => ({ value: e.initial_value ?? null }),
  rich_text_input: (e) => ({ rich_text_value: e.initial_value ?? null }),
  file_input: () => ({ files: [] }),
};

/** The value of an untouched element, or null for one that holds nothing (a button). */
export function initialValue(element, here) {
  const make = INITIAL[element.type];
  return make ? { type: element.type, ...make(element, here) } : null;
}

/** Whether a value counts as filled in. */
export function isFilled(value) {
  const { type, ...rest } = value;
  return type !== undefined && Object.values(rest).some((part) => (Array.isArray(part) ? part.length > 0 : part !== null && part !== ""));
}

/** All elements of a list of blocks that can hold a value or be pressed, with their blocks. */
export function elementsOf(blocks) {
  return blocks.flatMap((block) => {
    const own = [block.element, block.accessory, ...(block.elements ?? [])].filter((element) => element?.action_id);
    const inside = [...(block.child_blocks ?? []), ...(block.type === "carousel" ? block.elements : [])];
    return [...own.map((element) => ({ block, element })), ...elementsOf(inside)];
  });
}
