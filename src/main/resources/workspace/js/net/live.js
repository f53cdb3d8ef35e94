const FIRST_WAIT_MS = 400;
const LONGEST_WAIT_MS = 5000;

/** The open line to the workspace: frames come in, and it is opened again when it breaks. */
export class Live {
  #listener;
  #socket = null;
  #user = "";
  #wait = FIRST_WAIT_MS;
  #timer = 0;
  #broken = false;

  /** The listener has `frame(object)`, `opened()`, `lost()`, `retrying()` and `found()`. */
  constructor(listener) {
    this.#listener = listener;
  }

  connectAs(user) {
    this.#user = user;
    this.#broken = false;
    this.#open();
  }

  #open() {
    clearTimeout(this.#timer);
    this.#drop();
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${location.host}/page/live?user=${encodeURIComponent(this.#user)}`);
    socket.onopen = () => this.#opened();
    socket.onmessage = (event) => this.#listener.frame(JSON.parse(event.data));
    socket.onclose = () => this.#closed();
    this.#socket = socket;
  }

  #drop() {
    if (!this.#socket) return;
    this.#socket.onclose = null;
    this.#socket.onmessage = null;
    this.#socket.close();
  }

  #again() {
    this.#listener.retrying();
    this.#open();
  }

  #opened() {
    this.#wait = FIRST_WAIT_MS;
    if (this.#broken) this.#listener.found();
    this.#broken = false;
    this.#listener.opened();
  }

  #closed() {
    if (!this.#broken) this.#listener.lost();
    this.#broken = true;
    this.#timer = setTimeout(() => this.#again(), this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MS);
  }
}
