import type { AskedCounts } from "../../store/ports/asked-counts.ts";
import { pseudonymOf } from "../surface/pseudonym.ts";
import { oldestMs } from "../surface/retention.ts";

/** What popularity is kept with. */
export interface PopularityParts {
  readonly store: AskedCounts;
  readonly now: () => Temporal.Instant;
}

/** How often each subject was asked for in the last 30 days: counts alone, no person and no question. */
export class Popularity {
  #counts: Map<string, number>;
  readonly #parts: PopularityParts;

  private constructor(counts: Map<string, number>, parts: PopularityParts) {
    this.#counts = counts;
    this.#parts = parts;
  }

  /** With the counts that the store has kept. */
  static async load(parts: PopularityParts): Promise<Popularity> {
    const asked = await parts.store.asked(oldestMs(parts.now()));
    return new Popularity(new Map(asked.map(({ subject, count }) => [subject, count])), parts);
  }

  /** Takes in what other processes counted, and forgets what is too old. */
  async refresh(): Promise<void> {
    const fresh = await Popularity.load(this.#parts);
    this.#counts = fresh.#counts;
  }

  /**
   * Counts an answer here, and in the store.
   * @param subject an entry's id or a command such as `/deathtoll`
   * @param guildId null in direct messages
   */
  count(subject: string, guildId: string | null): void {
    const { store, now } = this.#parts;
    this.#counts.set(subject, this.of(subject) + 1);
    store.countAsked(pseudonymOf(guildId), subject, now().epochMilliseconds);
  }

  of(subject: string): number {
    return this.#counts.get(subject) ?? 0;
  }

  /** The most asked for first; those asked for as often keep their order. */
  sort<T>(items: readonly T[], entryOf: (item: T) => string): T[] {
    return [...items].sort((a, b) => this.of(entryOf(b)) - this.of(entryOf(a)));
  }
}
