import { Api } from "./net/api.js";
import { Deeds } from "./model/deeds.js";
import { Frames } from "./model/frames.js";
import { Live } from "./net/live.js";
import { Memory } from "./model/memory.js";
import { Page } from "./page.js";
import { Workspace } from "./model/workspace.js";
import { parsePermalink } from "./model/permalink.js";

const RETRY_MS = 1500;

const api = new Api();
const memory = new Memory(sessionStorage, localStorage);
const workspace = new Workspace(api, memory);
const frames = new Frames(workspace);
const live = new Live({
  frame: (frame) => frames.apply(frame),
  opened: () => workspace.refresh(),
  lost: () => page.connection.lost(),
  retrying: () => workspace.presence.check(),
  found: () => {
    page.connection.found();
    workspace.presence.check();
  },
});
const page = new Page({ workspace, deeds: new Deeds(workspace, api), memory });

async function begin() {
  const started = await workspace.start({ ...parsePermalink(location.href, location.href), person: new URL(location.href).searchParams.get("user") });
  if (started) return history.replaceState(null, "", "/");
  page.connection.lost();
  return setTimeout(begin, RETRY_MS);
}

workspace.on("replaced", () => location.reload());
workspace.on("person", () => live.connectAs(workspace.me));
begin();
