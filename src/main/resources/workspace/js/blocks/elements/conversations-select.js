import { idSelect } from "./id-select.js";

const KINDS = { public: "channel", private: "group", im: "im", mpim: "mpim" };

function conversations(element, context) {
  const { workspace } = context.page;
  const wanted = element.filter?.include?.map((name) => KINDS[name]);
  const noBots = element.filter?.exclude_bot_users;
  return workspace.channels
    .filter((channel) => !channel.is_archived && (!wanted || wanted.includes(channel.kind)) && !(noBots && workspace.directory.user(channel.im_user)?.is_bot))
    .map((channel) => [channel.id, (channel.kind === "im" || channel.kind === "mpim" ? "" : "#") + workspace.directory.channelName(channel, workspace.me)]);
}

export function conversationsSelect(element, block, context, label) {
  return idSelect({ element, block, context, label, field: "selected_conversation", entries: () => conversations(element, context), placeholder: "Choose a conversation" });
}

export function multiConversationsSelect(element, block, context, label) {
  return idSelect({
    element, block, context, label, field: "selected_conversations", entries: () => conversations(element, context), placeholder: "Choose conversations", multi: true });
}
