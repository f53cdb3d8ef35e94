import { h } from "./dom.js";
import { BlockContext } from "../blocks/context.js";

/** An app's Home tab. */
export function homeView(page) {
  const { workspace } = page;
  const app = workspace.directory.app(workspace.channel?.im_user);
  const view = app && workspace.homes.get(app.id);
  if (!view) return h("div.home", { "data-home": app?.id }, h("p.empty", `${app?.name ?? "This app"} has not put anything on its Home tab yet.`));
  const context = new BlockContext(page, { where: { view_id: view.id }, key: view.id, blocks: view.blocks, surface: "home" });
  return h("div.home", { "data-home": app.id, "data-view-id": view.id }, h("div.home-inner.blocks", context.draw(view.blocks)));
}
