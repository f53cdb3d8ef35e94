import { h, put } from "./dom.js";

/** "Deploy Advice is working…" under the composer. */
export class WorkingLine {
  constructor(page, channel, thread) {
    this.element = h("p.working", { role: "status" });
    const draw = () => {
      const now = page.workspace.presence.workingIn(channel(), thread());
      const name = now && (page.workspace.directory.app(now.app)?.name ?? "The app");
      put(this.element, now && [h("span.dots", { "aria-hidden": "true" }, h("i"), h("i"), h("i")), `${name} ${now.status}`]);
    };
    ["working", "place", "thread"].forEach((topic) => page.workspace.on(topic, draw));
  }
}
