import { findEmoji } from "./emoji.js";

const MOST = 8;
const BUILT_INS = [
  { command: "/invite", usage_hint: "@name", description: "Invite a person or an app to this channel" },
  { command: "/join", usage_hint: "#channel", description: "Join a channel" },
  { command: "/leave", usage_hint: "", description: "Leave this channel" },
];

/** What may complete the text before the caret: commands, people, channels or emoji. */
export class Completion {
  #directory;
  #me;

  constructor(directory, me) {
    this.#directory = directory;
    this.#me = me;
  }

  /** Null, or {from, to, title, choices: [{insert, label, hint, detail, kind}]}. */
  at(text, caret) {
    const before = text.slice(0, caret);
    const command = /^\/\S*$/.exec(before);
    if (command) return this.#found("Commands", 0, caret, this.#commands(command[0]));
    const word = /(^|[\s(])([@#:])([^\s@#:][^@#:\n]{0,30}|)$/.exec(before);
    if (!word) return null;
    const [, , sign, typed] = word;
    const from = caret - typed.length - 1;
    if (sign === "@") return this.#found("People and apps", from, caret, this.#people(typed));
    if (sign === "#") return this.#found("Channels", from, caret, this.#channels(typed));
    return typed.length > 1 ? this.#found("Emoji", from, caret, this.#emoji(typed)) : null;
  }

  /** The command that the text begins with, for the hint beside it; null if there is none. */
  commandIn(text) {
    const name = /^\/\S+/.exec(text)?.[0];
    return this.#allCommands().find((command) => command.command === name) ?? null;
  }

  #found(title, from, to, choices) {
    return choices.length ? { title, from, to, choices: choices.slice(0, MOST) } : null;
  }

  #allCommands() {
    const apps = this.#directory.apps.flatMap((app) => app.commands.map((command) => ({ ...command, app })));
    return [...apps, ...BUILT_INS];
  }

  #commands(typed) {
    return this.#allCommands().filter((command) => command.command.startsWith(typed.toLowerCase())).map((command) => ({
      kind: "command", insert: `${command.command} `, label: command.command, hint: command.usage_hint ?? "",
      detail: command.description ?? "", source: command.app?.name ?? "Workspace",
    }));
  }

  #people(typed) {
    const people = this.#directory.everybody.filter((user) => matches(typed, user.real_name, user.name));
    const own = people.map((user) => ({
      kind: "person", id: user.id, insert: `@${user.real_name || user.name} `, label: user.real_name || user.name,
      detail: user.id === this.#me ? "you" : user.is_bot ? "App" : user.title ?? "",
    }));
    const all = ["channel", "here"].filter((range) => matches(typed, range)).map((range) => ({
      kind: "broadcast", insert: `@${range} `, label: `@${range}`, detail: "Notify everyone in this channel",
    }));
    return [...own, ...all];
  }

  #channels(typed) {
    const named = this.#directory.channels.filter((channel) => channel.kind === "channel" || channel.kind === "group");
    return named.filter((channel) => matches(typed, channel.name)).map((channel) => ({
      kind: channel.kind, insert: `#${channel.name} `, label: channel.name, detail: channel.topic ?? "",
    }));
  }

  #emoji(typed) {
    return findEmoji(typed, MOST).map(({ name, character }) => (
      { kind: "emoji", insert: `:${name}: `, label: `:${name}:`, character, detail: "" }));
  }
}

function matches(typed, ...names) {
  const wanted = typed.toLowerCase();
  return names.some((name) => {
    const known = (name ?? "").toLowerCase();
    return known.startsWith(wanted) || known.split(/[\s._-]+/).some((part) => part.startsWith(wanted));
  });
}
