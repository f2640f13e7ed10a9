const GENERATION = 2_000;

/** Remembers the latest ids: at least as many as a generation holds, at most twice that. */
export class SeenIds {
  #present = new Set<string>();
  #past = new Set<string>();

  /** Whether the id is new; remembers it. */
  add(id: string): boolean {
    if (this.#present.has(id) || this.#past.has(id)) return false;
    if (this.#present.size >= GENERATION) {
      this.#past = this.#present;
      this.#present = new Set();
    }
    this.#present.add(id);
    return true;
  }
}
