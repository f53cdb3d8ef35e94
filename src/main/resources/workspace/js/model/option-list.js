/** The options of an element as groups. */
export function groupsOf({ options, option_groups: groups }) {
  if (groups) return groups.map((group) => ({ label: group.label?.text ?? null, options: group.options }));
  return [{ label: null, options: options ?? [] }];
}

/** Options to pick from: which are visible, which one is active, which are chosen. */
export class OptionList {
  #groups;
  #word = "";
  #chosen;
  #multi;
  #most;

  constructor(groups, { chosen, multi = false, most = Infinity }) {
    this.#groups = groups;
    this.#chosen = [...chosen];
    this.#multi = multi;
    this.#most = most;
    this.hint = null;
    this.active = Math.max(0, this.visible.findIndex(({ option }) => this.isChosen(option)));
  }

  get visible() {
    const wanted = this.#word.trim().toLowerCase();
    return this.#groups.flatMap((group) => group.options
      .filter((option) => !wanted || `${option.text.text} ${option.description?.text ?? ""}`.toLowerCase().includes(wanted))
      .map((option, index) => ({ group: group.label, option, startsGroup: index === 0 })));
  }

  filter(word) {
    this.#word = word;
    this.active = 0;
  }

  replace(groups, hint = null) {
    this.#groups = groups;
    this.hint = hint;
    this.active = 0;
  }

  move(step) {
    const { length } = this.visible;
    if (length) this.active = (this.active + step + length) % length;
  }

  isChosen(option) {
    return this.#chosen.some((one) => one.value === option.value);
  }

  choose(options) {
    this.#chosen = [...options];
  }

  /** What is chosen after taking this one; null when nothing changes. */
  taking(index) {
    const option = this.visible[index]?.option;
    if (!option) return null;
    if (!this.#multi) return [option];
    if (this.isChosen(option)) return this.#chosen.filter((one) => one.value !== option.value);
    return this.#chosen.length < this.#most ? [...this.#chosen, option] : null;
  }

  withoutLast() {
    return this.#multi && this.#chosen.length ? this.#chosen.slice(0, -1) : null;
  }
}
