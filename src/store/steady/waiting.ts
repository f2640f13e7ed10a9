import type { PostedAnswer, PostedFact } from "../ports/posted-answers.ts";
import { hourOf } from "../sql/asked-counts.ts";
import type { Batch } from "../sql/batches.ts";

/** How many of each kind were given up. */
export interface Dropped {
  readonly counts: number;
  readonly wordings: number;
  readonly posted: number;
}

/**
 * What answers noted and the store hasn't taken yet. The same count again takes no more room; where there is none left,
 * the oldest count goes first, then the oldest wording, and posted messages last: without them no correction arrives.
 */
export class Waiting {
  readonly #most: number;
  readonly #counts = new Map<string, Batch["counts"][number]>();
  readonly #wordings = new Map<string, Batch["wordings"][number]>();
  readonly #posted = new Map<string, Batch["posted"][number]>();
  #dropped = { counts: 0, wordings: 0, posted: 0 };

  /** @param most entries of all kinds together */
  constructor(most: number) {
    this.#most = most;
  }

  get size(): number {
    return this.#counts.size + this.#wordings.size + this.#posted.size;
  }

  addCount(place: string, subject: string, at: number): void {
    const hour = hourOf(at);
    const key = `${place} ${hour} ${subject}`;
    this.#counts.set(key, { place, hour, subject, count: (this.#counts.get(key)?.count ?? 0) + 1 });
    this.#makeRoom();
  }

  addWording(wording: string, place: string, day: string): void {
    const key = `${place} ${day} ${wording}`;
    this.#wordings.set(key, { wording, place, day, count: (this.#wordings.get(key)?.count ?? 0) + 1 });
    this.#makeRoom();
  }

  addPosted(answer: PostedAnswer, facts: readonly PostedFact[]): void {
    const { guildId, channelId, messageId, postedAt, shows, language } = answer;
    const once = new Map(facts.map((fact) => [fact.fact, fact]));
    this.#posted.set(messageId, {
      answer: { guildId, channelId, messageId, postedAt, shows, language },
      facts: [...once.values()],
    });
    this.#makeRoom();
  }

  /** Takes the oldest out, posted messages first; undefined where nothing waits. */
  take(most: number): Batch | undefined {
    if (this.size === 0) return undefined;
    const posted = shift(this.#posted, most);
    const wordings = shift(this.#wordings, most - posted.length);
    const counts = shift(this.#counts, most - posted.length - wordings.length);
    // In one order, so that two processes don't wait for each other's rows.
    return { posted, wordings: inOrder(wordings), counts: inOrder(counts) };
  }

  /** What was given up since the last time this was asked. */
  dropped(): Dropped {
    const dropped = this.#dropped;
    this.#dropped = { counts: 0, wordings: 0, posted: 0 };
    return dropped;
  }

  #makeRoom(): void {
    if (this.size <= this.#most) return;
    for (const { count } of shift(this.#counts, 1)) this.#dropped.counts += count;
    if (this.size <= this.#most) return;
    for (const { count } of shift(this.#wordings, 1)) this.#dropped.wordings += count;
    if (this.size > this.#most) this.#dropped.posted += shift(this.#posted, 1).length;
  }
}

function shift<T>(map: Map<string, T>, most: number): T[] {
  const taken: T[] = [];
  for (const [key, value] of map) {
    if (taken.length >= most) break;
    map.delete(key);
    taken.push(value);
  }
  return taken;
}

function inOrder<T extends { readonly place: string }>(rows: T[]): T[] {
  const keyOf = (row: T) => JSON.stringify(row);
  return rows
    .map((row) => [keyOf(row), row] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, row]) => row);
}
