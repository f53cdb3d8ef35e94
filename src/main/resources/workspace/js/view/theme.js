/** Light or dark: as the system says, until somebody chooses. */
export class Theme {
  #memory;
  #system = matchMedia("(prefers-color-scheme: dark)");
  #onchange;

  constructor(memory, onchange) {
    this.#memory = memory;
    this.#onchange = onchange;
    this.#system.addEventListener("change", () => this.#apply());
    this.#apply();
  }

  get isDark() {
    const chosen = this.#memory.get("theme");
    return chosen ? chosen === "dark" : this.#system.matches;
  }

  toggle() {
    this.#memory.set("theme", this.isDark ? "light" : "dark");
    this.#apply();
  }

  #apply() {
    document.documentElement.dataset.theme = this.isDark ? "dark" : "light";
    this.#onchange();
  }
}
