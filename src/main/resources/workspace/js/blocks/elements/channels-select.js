import { idSelect } from "./id-select.js";

function channels(context) {
  return context.page.workspace.channels.filter((channel) => channel.kind === "channel" && !channel.is_archived).map((channel) => [channel.id, `#${channel.name}`]);
}

export function channelsSelect(element, block, context, label) {
  return idSelect({ element, block, context, label, field: "selected_channel", entries: () => channels(context), placeholder: "Choose a channel" });
}

export function multiChannelsSelect(element, block, context, label) {
  return idSelect({ element, block, context, label, field: "selected_channels", entries: () => channels(context), placeholder: "Choose channels", multi: true });
}
