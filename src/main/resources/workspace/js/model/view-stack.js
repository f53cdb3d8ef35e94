/** The open modals of one person, the newest on top. */
export class ViewStack {
  #views = [];

  get top() {
    return this.#views.at(-1) ?? null;
  }

  get depth() {
    return this.#views.length;
  }

  /** Opens a view, pushes it on its parent, or replaces it when it is already open. */
  show(view) {
    const at = this.#views.findIndex((open) => open.id === view.id);
    if (at >= 0) this.#views[at] = view;
    else if (this.#views.some((open) => open.id === view.previous_view_id)) this.#views.push(view);
    else this.#views = [view];
  }

  /** Replaces a view that is open; ignores others. */
  change(view) {
    this.#views = this.#views.map((open) => (open.id === view.id ? view : open));
  }

  close(viewId) {
    this.#views = this.#views.filter((open) => open.id !== viewId);
  }

  clear() {
    this.#views = [];
  }
}
