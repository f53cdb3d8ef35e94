const NOBODY = { id: "", name: "Unknown", isApp: false, initials: "?", color: "" };

/** Who is who: people, apps and channels by id, and by the names that people type. */
export class Directory {
  #users = new Map();
  #apps = [];
  #channels = new Map();

  constructor(boot) {
    boot.users.forEach((user) => this.#users.set(user.id, user));
    this.#apps = boot.apps;
    this.team = boot.team;
  }

  setChannels(channels) {
    this.#channels = new Map(channels.map((channel) => [channel.id, channel]));
  }

  get people() {
    return [...this.#users.values()].filter((user) => !user.is_bot && !user.deleted);
  }

  get everybody() {
    return [...this.#users.values()].filter((user) => !user.deleted);
  }

  get apps() {
    return this.#apps;
  }

  get channels() {
    return [...this.#channels.values()];
  }

  user(id) {
    return this.#users.get(id) ?? null;
  }

  channel(id) {
    return this.#channels.get(id) ?? null;
  }

  app(id) {
    return this.#apps.find((app) => app.id === id || app.bot_user_id === id) ?? null;
  }

  userName(id) {
    const user = this.#users.get(id);
    return user ? user.real_name || user.name : id;
  }

  /** What a conversation is called by the person who looks at it. */
  channelName(channel, me) {
    if (channel.kind === "im") return this.userName(channel.im_user) + (channel.im_user === me ? " (you)" : "");
    if (channel.kind === "mpim") return channel.members.filter((id) => id !== me).map((id) => this.userName(id)).join(", ");
    return channel.name;
  }

  /** The same with the sign that channels carry. */
  channelTitle(channel, me) {
    return (channel.kind === "channel" ? "#" : "") + this.channelName(channel, me);
  }

  /** The author of a message as it is drawn. */
  author(message) {
    if (message.workspace) return { ...NOBODY, name: message.username, isApp: true, isWorkspace: true };
    const app = this.app(message.app_id) ?? this.app(message.user) ?? this.#appOfBot(message);
    const user = this.user(message.user) ?? (app && this.user(app.bot_user_id));
    if (!user && !app) return { ...NOBODY, name: message.username ?? NOBODY.name, isApp: Boolean(message.bot_id) };
    const name = message.username ?? app?.name ?? user.real_name ?? user.name;
    return {
      id: message.user ?? app.id, name, isApp: Boolean(app) || user.is_bot, icon: app?.icon_url,
      initials: initials(name), color: app?.background_color ?? user?.color, title: user?.title,
    };
  }

  #appOfBot(message) {
    return message.bot_id && this.#apps.length === 1 ? this.#apps[0] : null;
  }

  person(id) {
    return this.author({ user: id });
  }
}

/** One or two letters for a picture. */
export function initials(name) {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => [...word][0].toUpperCase()).join("") || "?";
}
