import { escape } from "./mrkdwn.js";

/** Turns typed text into what Slack stores: names become ids, special characters become entities. */
export function outgoing(text, directory) {
  const names = [
    ...directory.everybody.flatMap((user) => [user.real_name, user.name].filter(Boolean).map((name) => [`@${name}`, `<@${user.id}>`])),
    ...directory.channels.filter((channel) => channel.name).map((channel) => [`#${channel.name}`, `<#${channel.id}>`]),
    ["@channel", "<!channel>"], ["@here", "<!here>"], ["@everyone", "<!everyone>"],
  ].sort(([one], [other]) => other.length - one.length);
  return splitCode(text).map(({ code, part }) => (code ? escape(part) : linked(named(part, names)))).join("");
}

/** The way back, for the box in which a message is edited. */
export function incoming(text, directory) {
  const plain = text
    .replace(/<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g, (_, id) => `@${directory.userName(id)}`)
    .replace(/<#([CG][A-Z0-9]+)(?:\|[^>]*)?>/g, (_, id) => `#${directory.channel(id)?.name ?? id}`)
    .replace(/<!(channel|here|everyone)>/g, "@$1")
    .replace(/<(https?:[^|>]+)(?:\|[^>]*)?>/g, "$1");
  return plain.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
}

function splitCode(text) {
  return text.split(/(```[\s\S]*?```|`[^`\n]+`)/).filter(Boolean).map((part) => ({ code: part.startsWith("`"), part }));
}

function named(part, names) {
  let result = "";
  for (let at = 0; at < part.length;) {
    const free = at === 0 || /[\s(,;:*_~]/.test(part[at - 1]);
    const hit = free && names.find(([name]) => part.slice(at, at + name.length).toLowerCase() === name.toLowerCase()
      && !/[\p{L}\p{N}]/u.test(part[at + name.length] ?? ""));
    result += hit ? hit[1] : escape(part[at]);
    at += hit ? hit[0].length : 1;
  }
  return result;
}

function linked(text) {
  return text.replace(/(^|[\s(])(https?:\/\/[^\s<>]+[^\s<>.,;:!?)])/g, "$1<$2>");
}
