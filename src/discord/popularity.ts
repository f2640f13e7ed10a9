/** How often each entry was shown since the start: counts alone, no person and no question. */
export class Popularity {
  readonly #counts = new Map<string, number>();

  count(entry: string): void {
    this.#counts.set(entry, this.of(entry) + 1);
  }

  of(entry: string): number {
    return this.#counts.get(entry) ?? 0;
  }

  /** The most shown first; those shown as often keep their order. */
  sort<T>(items: readonly T[], entryOf: (item: T) => string): T[] {
    return [...items].sort((a, b) => this.of(entryOf(b)) - this.of(entryOf(a)));
  }
}
