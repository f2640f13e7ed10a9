import { forgetOldest } from "../../forget-oldest.ts";

/** More are forgotten, the oldest first: then a person may object to that answer once more. */
const MOST = 10_000;

/** Who objected to which answer, so that each counts once. In memory only: a restart forgets it. */
export class Objections {
  readonly #made = new Map<string, string>();

  /** False where the person objected to it before. */
  add(person: string, answer: string): boolean {
    const key = `${person} ${answer}`;
    if (this.#made.has(key)) return false;
    this.#made.set(key, person);
    forgetOldest(this.#made, MOST);
    return true;
  }

  remove(person: string, answer: string): void {
    this.#made.delete(`${person} ${answer}`);
  }

  /** How many of a person's are remembered. */
  of(person: string): number {
    return this.#made.values().reduce((sum, one) => sum + (one === person ? 1 : 0), 0);
  }

  /** Forgets a person's; how many there were. */
  forget(person: string): number {
    const before = this.#made.size;
    for (const [key, one] of this.#made) if (one === person) this.#made.delete(key);
    return before - this.#made.size;
  }
}
