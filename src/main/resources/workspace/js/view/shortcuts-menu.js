import { openMenu } from "./menu.js";

/** What the plus of a composer offers: files from the computer, and the shortcuts of apps. */
export function openShortcuts(page, anchor, chooseFiles) {
  const { directory } = page.workspace;
  const all = directory.apps.flatMap((app) => app.shortcuts.filter(({ type }) => type === "global").map((shortcut) => ({
    label: shortcut.name, detail: shortcut.description || app.name, icon: "bolt", run: () => page.deeds.shortcut(shortcut.callback_id),
  })));
  const files = { label: "Upload from your computer", icon: "clip", run: chooseFiles };
  openMenu(page, anchor, [files, ...(all.length ? ["line", { title: "Shortcuts" }, ...all] : [])], { label: "Files and shortcuts", align: "start" });
}
