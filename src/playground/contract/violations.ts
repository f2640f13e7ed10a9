const kept = 1000;

/** Every breach of Discord's contract so far, in words, in order; the first thousand are kept. */
export class Violations {
  readonly #words: string[] = [];

  get words(): readonly string[] {
    return this.#words;
  }

  add(where: string, what: string): void {
    if (this.#words.length < kept) this.#words.push(`${where}: ${what}`);
  }
}
