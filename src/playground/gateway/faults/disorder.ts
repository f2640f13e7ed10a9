import { chance } from "../../chance.ts";

/** How often events come twice or after their successor; each a share from 0 to 1. */
export interface DisorderOptions {
  readonly seed?: number;
  readonly doubled?: number;
  readonly late?: number;
}

/** An event that is held back goes out after this many milliseconds where none follows. */
const LATEST_MS = 20;

/** Sends events twice, or after the next one, as the seed has it. */
export class Disorder {
  readonly #next: () => number;
  readonly #doubled: number;
  readonly #late: number;
  readonly #held: (() => void)[] = [];

  constructor({ seed = 1, doubled = 0.3, late = 0.3 }: DisorderOptions = {}) {
    this.#next = chance(seed);
    this.#doubled = doubled;
    this.#late = late;
  }

  pass(send: () => void): void {
    const times = this.#next() < this.#doubled ? 2 : 1;
    const all = () => {
      for (let i = 0; i < times; i++) send();
    };
    if (this.#next() < this.#late) {
      this.#held.push(all);
      setTimeout(() => this.#release(), LATEST_MS).unref();
      return;
    }
    all();
    this.#release();
  }

  #release(): void {
    for (const held of this.#held.splice(0)) held();
  }
}
