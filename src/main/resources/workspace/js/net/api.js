/** The page's calls to the workspace server. Every answer is an object with `ok`. */
export class Api {
  #who = "";

  /** From now on every call is made as this person. */
  actAs(user) {
    this.#who = user;
  }

  boot() {
    return this.#get("/page/boot", {});
  }

  get(name, query = {}) {
    return this.#get(`/page/${name}`, { user: this.#who, ...query });
  }

  post(name, body = {}) {
    const request = {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ user: this.#who, ...body }),
    };
    return this.#fetch(`/page/${name}`, request);
  }

  /** Sends the bytes of a file. */
  upload(file) {
    const query = new URLSearchParams({ user: this.#who, name: file.name || "picture.png" });
    return this.#fetch(`/page/upload?${query}`, { method: "POST", headers: { "content-type": "application/octet-stream" }, body: file });
  }

  #get(path, query) {
    const words = new URLSearchParams(query).toString();
    return this.#fetch(words ? `${path}?${words}` : path, { headers: { accept: "application/json" } });
  }

  async #fetch(path, request) {
    try {
      const response = await fetch(path, request);
      return await response.json();
    } catch {
      return { ok: false, error: "unreachable", message: "The workspace did not answer. Is it still running?" };
    }
  }
}
