import { avatar } from "./avatar.js";
import { openMenu } from "./menu.js";

/** Who is in the channel; adds others, takes oneself out. */
export function openMembers(page, anchor, channel) {
  const { workspace, deeds } = page;
  const { directory } = workspace;
  const inside = channel.members.map((id) => ({ label: directory.userName(id), detail: detail(directory, id, workspace.me), picture: avatar(directory.person(id), 28), run: () => {} }));
  const outside = directory.everybody.filter((user) => !channel.members.includes(user.id)).map((user) => ({
    label: `Add ${user.real_name || user.name}`, detail: user.is_bot ? "App" : user.title, icon: "plus", run: () => deeds.invite(channel.id, user.id),
  }));
  const own = channel.is_member ? ["line", { label: "Leave this channel", icon: "forward", danger: true, run: () => deeds.leave(channel.id) }] : [];
  const add = channel.is_member && outside.length ? ["line", ...outside] : [];
  openMenu(page, anchor, [{ title: "Members" }, ...inside, ...add, ...own], { label: "Members" });
}

function detail(directory, id, me) {
  if (id === me) return "You";
  const user = directory.user(id);
  return user?.is_bot ? "App" : user?.title ?? "";
}
