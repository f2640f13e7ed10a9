import type { IIdentifyThrottler } from "@discordjs/ws";
import type { Schedule } from "../../../schedule.ts";

/** Between two identifies of the same group of shards, as Discord has it. */
const APART_MS = 5_000;

/** Takes the next turn of a group; resolves to its moment in epoch milliseconds. */
export type SharedTurns = (group: number, now: number, apartMs: number) => Promise<number>;

/** Lets shards identify in turn. The library's own can't be given a clock, and adds a second and a half by chance. */
export class IdentifyTurns implements IIdentifyThrottler {
  readonly #groups: number;
  readonly #now: () => number;
  readonly #schedule: Schedule;
  readonly #shared: SharedTurns | undefined;
  /** By group, when the next turn is. */
  readonly #next = new Map<number, number>();

  /**
   * @param groups Discord's `max_concurrency`
   * @param shared by which all processes of the bot take their turns; without, this one is alone
   */
  constructor(groups: number, now: () => number, schedule: Schedule, shared?: SharedTurns) {
    this.#shared = shared;
    this.#groups = groups;
    this.#now = now;
    this.#schedule = schedule;
  }

  async waitForIdentify(shardId: number, signal: AbortSignal): Promise<void> {
    const group = shardId % this.#groups;
    const now = this.#now();
    const turn = await this.#turn(group, now);
    if (turn <= this.#now()) return;
    await new Promise<void>((resolve, reject) => {
      const cancel = this.#schedule(resolve, turn - this.#now());
      signal.addEventListener("abort", () => {
        cancel();
        reject(signal.reason);
      });
    });
  }

  async #turn(group: number, now: number): Promise<number> {
    const own = Math.max(now, this.#next.get(group) ?? now);
    this.#next.set(group, own + APART_MS);
    // A store that fails doesn't keep the bot from Discord, which refuses who comes too early.
    return this.#shared?.(group, now, APART_MS).catch(() => own) ?? own;
  }
}
