/** The conversations of a person in the order in which the sidebar shows them. */
export function sidebarSections(channels, directory) {
  const open = channels.filter((channel) => !channel.is_archived);
  const named = open.filter((channel) => channel.kind === "channel" || channel.kind === "group");
  const direct = open.filter((channel) => channel.kind === "im" || channel.kind === "mpim");
  const isApp = (channel) => Boolean(directory.app(channel.im_user));
  return [
    { id: "channels", title: "Channels", channels: named.filter((channel) => channel.is_member) },
    { id: "direct", title: "Direct messages", channels: direct.filter((channel) => !isApp(channel)) },
    { id: "apps", title: "Apps", channels: direct.filter(isApp) },
    { id: "others", title: "More channels", channels: named.filter((channel) => !channel.is_member) },
    { id: "archived", title: "Archived", channels: channels.filter((channel) => channel.is_archived) },
  ].filter((section) => section.channels.length > 0);
}

/** The conversation to begin with: the wanted one, else the liveliest channel with an app in it, else any. */
export function firstConversation(channels, wanted, directory) {
  const known = channels.find((channel) => channel.id === wanted);
  const joined = channels.filter((channel) => channel.is_member && !channel.is_archived);
  const named = joined.filter((channel) => channel.kind === "channel" || channel.kind === "group");
  const withApp = named.filter((channel) => channel.members.some((id) => directory.app(id)));
  const liveliest = withApp.sort((one, other) => (one.last_ts < other.last_ts ? 1 : -1))[0];
  return known ?? liveliest ?? named[0] ?? joined[0] ?? channels[0] ?? null;
}
