import { plainText } from "../model/plain-text.js";

/** Reads new messages to screen readers: the author, then the message's text. */
export class Announcer {
  constructor(page, element) {
    page.workspace.on("arrived", ({ channel, message }) => {
      const { workspace } = page;
      if (channel !== workspace.place.channel || message.user === workspace.me) return;
      const author = workspace.directory.author(message).name;
      element.textContent = `${author}: ${plainText(message.text, workspace.directory)}`;
    });
  }
}
