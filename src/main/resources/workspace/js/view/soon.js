/** Draws at most once a picture, however much arrives; a reset is drawn at once. */
export class Soon {
  #draw;
  #waiting = null;

  constructor(draw) {
    this.#draw = draw;
  }

  ask({ arrived = null, ...how }) {
    const isFirst = !this.#waiting;
    const arrivals = [...(this.#waiting?.arrivals ?? []), ...(arrived ? [arrived] : [])];
    this.#waiting = { ...this.#waiting, ...how, arrivals };
    if (how.reset || how.ts) this.#now();
    else if (isFirst) whenDrawing(() => this.#now());
  }

  #now() {
    const how = this.#waiting;
    this.#waiting = null;
    if (how) this.#draw(how);
  }
}

/** A page that nobody sees draws no pictures: it goes on all the same. */
function whenDrawing(run) {
  if (document.hidden) setTimeout(run);
  else requestAnimationFrame(run);
}
