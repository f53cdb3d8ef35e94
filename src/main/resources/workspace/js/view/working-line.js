import { textButton } from "./controls.js";
import { h, put } from "./dom.js";

/** Under the composer: "Deploy Advice is working…", or who is typing. */
export class WorkingLine {
  #page;

  constructor(page, channel, thread) {
    this.#page = page;
    this.element = h("p.working", { role: "status" });
    const draw = () => put(this.element, this.#app(channel(), thread()) ?? this.#people(channel(), thread()));
    ["working", "place", "thread"].forEach((topic) => page.workspace.on(topic, draw));
  }

  #app(channel, thread) {
    const { directory, presence } = this.#page.workspace;
    const now = presence.workingIn(channel, thread);
    if (!now) return null;
    const name = directory.app(now.app)?.name ?? "The app";
    const stop = () => this.#page.deeds.stop(channel, thread);
    return [dots(), `${name} ${now.status}`, now.stoppable && textButton("Stop", stop, { class: "quiet-link", "data-stop": true })];
  }

  #people(channel, thread) {
    const { directory, presence } = this.#page.workspace;
    const names = presence.typingIn(channel, thread).map((id) => directory.person(id).name);
    if (!names.length) return null;
    if (names.length > 2) return [dots(), "Several people are typing"];
    return [dots(), `${names.join(" and ")} ${names.length > 1 ? "are" : "is"} typing`];
  }
}

function dots() {
  return h("span.dots", { "aria-hidden": "true" }, h("i"), h("i"), h("i"));
}
