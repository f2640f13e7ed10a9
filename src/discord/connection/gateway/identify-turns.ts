import type { IIdentifyThrottler } from "@discordjs/ws";
import type { Schedule } from "../../../schedule.ts";

/** Between two identifies of the same group of shards, as Discord has it. */
const APART_MS = 5_000;

/** Lets shards identify in turn. The library's own can't be given a clock, and adds a second and a half by chance. */
export class IdentifyTurns implements IIdentifyThrottler {
  readonly #groups: number;
  readonly #now: () => number;
  readonly #schedule: Schedule;
  /** By group, when the next turn is. */
  readonly #next = new Map<number, number>();

  /** @param groups Discord's `max_concurrency` */
  constructor(groups: number, now: () => number, schedule: Schedule) {
    this.#groups = groups;
    this.#now = now;
    this.#schedule = schedule;
  }

  async waitForIdentify(shardId: number, signal: AbortSignal): Promise<void> {
    const group = shardId % this.#groups;
    const now = this.#now();
    const turn = Math.max(now, this.#next.get(group) ?? now);
    this.#next.set(group, turn + APART_MS);
    if (turn === now) return;
    await new Promise<void>((resolve, reject) => {
      const cancel = this.#schedule(resolve, turn - now);
      signal.addEventListener("abort", () => {
        cancel();
        reject(signal.reason);
      });
    });
  }
}
