/** Rows in pages, in the order of one column. */
export class TablePages {
  #rows;
  #size;
  #key;
  #column = null;
  #descending = false;

  constructor(rows, size, key) {
    this.#rows = rows;
    this.#size = size;
    this.#key = key;
    this.page = 0;
  }

  get count() {
    return Math.max(1, Math.ceil(this.#rows.length / this.#size));
  }

  get rows() {
    const from = this.page * this.#size;
    return this.#sorted().slice(from, from + this.#size);
  }

  turn(step) {
    this.page = Math.min(Math.max(this.page + step, 0), this.count - 1);
  }

  sort(column) {
    this.#descending = this.#column === column && !this.#descending;
    this.#column = column;
    this.page = 0;
  }

  /** "ascending", "descending", or null. */
  sortedBy(column) {
    if (this.#column !== column) return null;
    return this.#descending ? "descending" : "ascending";
  }

  #sorted() {
    if (this.#column === null) return this.#rows;
    const sign = this.#descending ? -1 : 1;
    const key = (row) => this.#key(row[this.#column]);
    return [...this.#rows].sort((one, other) => sign * compare(key(one), key(other)));
  }
}

function compare(one, other) {
  return typeof one === "number" && typeof other === "number" ? one - other : String(one).localeCompare(String(other), "en");
}
