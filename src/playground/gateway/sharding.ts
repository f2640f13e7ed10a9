import { GatewayCloseCodes } from "discord.js";
import type { WebSocket } from "ws";
import { serversOfBot, shardOf } from "../world/servers.ts";
import type { World } from "../world/world.ts";

/** How a gateway splits a bot. */
export interface ShardingOptions {
  /** How many shards it recommends; one by default. */
  readonly recommended?: number;
  /** How many shards may identify at once; one by default. */
  readonly maxConcurrency?: number;
  /** Milliseconds between two identifies of the same group, sooner ones being refused; none by default, where Discord has 5,000. */
  readonly identifyApartMs?: number;
  /** Servers that a shard may hold; as at Discord by default. */
  readonly mostServers?: number;
}

const MOST_SERVERS = 2_500;
const WHOLE = [0, 1] as const;

/** A shard's number, and of how many. */
export type Shard = readonly [id: number, count: number];

/** Which shards a gateway takes, and when. */
export class Sharding {
  readonly #world: World;
  readonly #options: ShardingOptions;
  readonly #invalidate: (socket: WebSocket) => void;
  readonly #identifiedAt = new Map<number, number>();
  /** How many identified before their turn. */
  hasty = 0;

  /** @param invalidate tells a client that its session is invalid */
  constructor(world: World, options: ShardingOptions, invalidate: (socket: WebSocket) => void) {
    this.#world = world;
    this.#options = options;
    this.#invalidate = invalidate;
  }

  /** As `/gateway/bot` has it. */
  get recommended(): number {
    return this.#options.recommended ?? 1;
  }

  get maxConcurrency(): number {
    return this.#options.maxConcurrency ?? 1;
  }

  /** Whether a shard may identify now; tells its client so where it may not. */
  admits(shard: Shard | undefined, socket: WebSocket): boolean {
    const refusal = this.#refusal(shard);
    if (refusal !== undefined) socket.close(refusal);
    else if (this.#isInTurn(shard)) return true;
    else this.#invalidate(socket);
    return false;
  }

  /** The code to close with where a shard can't be; undefined for one that can. */
  #refusal([id, count]: Shard = WHOLE): GatewayCloseCodes | undefined {
    if (id < 0 || id >= count) return GatewayCloseCodes.InvalidShard;
    const { mostServers = MOST_SERVERS } = this.#options;
    const servers = serversOfBot(this.#world).filter((server) => shardOf(server.id, count) === id);
    return servers.length > mostServers ? GatewayCloseCodes.ShardingRequired : undefined;
  }

  /** Whether it is the shard's turn to identify; counts it. */
  #isInTurn([id]: Shard = WHOLE): boolean {
    const { identifyApartMs } = this.#options;
    if (identifyApartMs === undefined) return true;
    const group = id % this.maxConcurrency;
    const now = performance.now();
    const isHasty = now - (this.#identifiedAt.get(group) ?? Number.NEGATIVE_INFINITY) < identifyApartMs;
    if (isHasty) this.hasty += 1;
    else this.#identifiedAt.set(group, now);
    return !isHasty;
  }
}

/** Whether a shard is told of what happens in a server; direct messages go to the first one. */
export function isToldTo([id, count]: Shard = WHOLE, guildId: string | undefined): boolean {
  return id === (guildId === undefined ? 0 : shardOf(guildId, count));
}
