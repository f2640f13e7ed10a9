import type { AttestError } from "../../../errors.ts";
import type { Log } from "../../../log.ts";
import type { ConnectionHealth } from "../health.ts";

/** Why a connection was lost. */
export interface Loss {
  readonly shard: number;
  /** What the gateway closed with. */
  readonly code?: number;
  readonly reason?: string | undefined;
}

/** Follows the shards' connections: one warning per outage, however many shards it hits, and a line at its end. */
export class ConnectionWatch implements ConnectionHealth {
  readonly #log: Log;
  readonly #now: () => number;
  readonly #onLost: (error: AttestError) => void;
  /** By shard, when its outage began. */
  readonly #lost = new Map<number, number>();
  readonly #wereThere = new Set<number>();
  /** When the outage of shards that had been there began. */
  #since: number | undefined;
  #listens = false;
  #isGivenUp = false;
  lastEventAt: number | undefined;
  reconnects = 0;

  /** @param onLost is told when nothing is left to try; at most once */
  constructor(log: Log, now: () => number, onLost: (error: AttestError) => void) {
    this.#log = log;
    this.#now = now;
    this.#onLost = onLost;
  }

  get ready(): boolean {
    return this.#listens && this.#lost.size === 0;
  }

  get outageSince(): number | undefined {
    return this.#lost.size > 0 ? Math.min(...this.#lost.values()) : undefined;
  }

  /** The bot listens to events, or no longer does. */
  listening(listens: boolean): void {
    this.#listens = listens;
  }

  heard(): void {
    this.lastEventAt = this.#now();
  }

  lost({ shard, ...why }: Loss): void {
    const isFirst = this.#lost.size === 0;
    if (!this.#lost.has(shard)) this.#lost.set(shard, this.#now());
    if (!isFirst) return;
    const log = this.#log;
    this.#since = this.#wereThere.has(shard) ? this.#now() : undefined;
    log.warn(
      { shard, ...why },
      this.#since === undefined ? "Discord's gateway can't be reached; trying again" : "Lost Discord; reconnecting",
    );
  }

  back(shard: number): void {
    this.heard();
    this.#wereThere.add(shard);
    const wasLost = this.#lost.delete(shard);
    if (!wasLost || this.#lost.size > 0 || this.#since === undefined) return;
    const log = this.#log;
    this.reconnects += 1;
    log.info(`Back at Discord after ${Math.max(1, Math.round((this.#now() - this.#since) / 1000))} s`);
  }

  gaveUp(error: AttestError): void {
    if (!this.#isGivenUp) this.#onLost(error);
    this.#isGivenUp = true;
  }
}
