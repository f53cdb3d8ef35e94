import { avatar } from "./avatar.js";
import { h } from "./dom.js";

/** What an app says about itself, and the commands and shortcuts it brings. */
export function aboutView(page) {
  const app = page.workspace.directory.app(page.workspace.channel?.im_user);
  if (!app) return h("div.home");
  const commands = app.commands.map((command) => entry(`${command.command} ${command.usage_hint ?? ""}`, command.description));
  const shortcuts = app.shortcuts.map((shortcut) => entry(shortcut.name, shortcut.description || (shortcut.type === "message" ? "In a message's menu" : "In the + menu of the composer")));
  return h("div.home", h("div.home-inner.about",
    h("div.about-top", avatar(page.workspace.directory.person(app.bot_user_id), 72), h("div", h("h2", app.name), h("p", app.description))),
    h("p.quiet", app.connected ? "The app is connected to this workspace." : "The app is not connected right now."),
    commands.length > 0 && [h("h3", "Commands"), h("dl.about-list", commands)],
    shortcuts.length > 0 && [h("h3", "Shortcuts"), h("dl.about-list", shortcuts)]));
}

function entry(name, description) {
  return h("div", h("dt", name.trim()), h("dd", description ?? ""));
}
