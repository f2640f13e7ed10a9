import {
  type FetchingStrategyOptions,
  type IShardingStrategy,
  managerToFetchingStrategyOptions,
  SimpleShardingStrategy,
  type WebSocketManager,
  type WebSocketShardDestroyOptions,
} from "@discordjs/ws";
import type { GatewaySendPayload } from "discord.js";
import { AttestError } from "../../../errors.ts";
import { IdentifyTurns, type SharedTurns } from "./identify-turns.ts";
import { type KeeperParts, ShardKeeper } from "./shard-keeper.ts";
import { checkStarts } from "./starts.ts";

/** What keeps a client's shards connected, but for what the client's own manager gives. */
export interface GatewayParts extends Omit<KeeperParts, "manager" | "options" | "throttler"> {
  /** By which all processes of the bot identify in turn; without, this one is alone. */
  readonly turns?: SharedTurns | undefined;
}

/** The strategy by which discord.js has its shards kept: each by a keeper. */
export class KeptShards implements IShardingStrategy {
  readonly #manager: WebSocketManager;
  readonly #parts: GatewayParts;
  readonly #keepers = new Map<number, ShardKeeper>();

  constructor(manager: WebSocketManager, parts: GatewayParts) {
    this.#manager = manager;
    this.#parts = parts;
  }

  /** @throws NoStartsLeftError; GatewayAddressError */
  async spawn(shardIds: readonly number[]): Promise<void> {
    const manager = this.#manager;
    await checkStarts(manager, { shards: shardIds.length, now: this.#parts.now(), fresh: false });
    const options = soundOptions(await managerToFetchingStrategyOptions(manager));
    const { now, schedule, turns } = this.#parts;
    const groups = options.gatewayInformation.session_start_limit.max_concurrency;
    const parts = { ...this.#parts, manager, options, throttler: new IdentifyTurns(groups, now, schedule, turns) };
    for (const id of shardIds) this.#keepers.set(id, new ShardKeeper(id, parts));
  }

  async connect(): Promise<void> {
    await Promise.all([...this.#keepers.values()].map((keeper) => keeper.connect()));
  }

  async destroy(options: Omit<WebSocketShardDestroyOptions, "recover"> = {}): Promise<void> {
    const keepers = [...this.#keepers.values()];
    this.#keepers.clear();
    await Promise.all(keepers.map((keeper) => keeper.stop(options)));
  }

  async send(shardId: number, payload: GatewaySendPayload): Promise<void> {
    await this.#keepers.get(shardId)?.send(payload);
  }

  async fetchStatus() {
    // The library's collection is of another version than discord.js's, and it has no other place that makes one.
    const statuses = await new SimpleShardingStrategy(this.#manager).fetchStatus();
    for (const [id, { status }] of this.#keepers) statuses.set(id, status);
    return statuses;
  }
}

/** Discord, or what speaks for it, names no address to connect to. */
class GatewayAddressError extends AttestError {
  override readonly name = "GatewayAddressError";
}

/** The keeper itself waits for hello. An address that can't be one would make an error that nobody catches. */
function soundOptions(options: FetchingStrategyOptions): FetchingStrategyOptions {
  const { url } = options.gatewayInformation;
  if (!/^wss?:$/.test(URL.parse(url)?.protocol ?? "")) {
    throw new GatewayAddressError("GATEWAY_ADDRESS", "Discord's API names no address of a gateway");
  }
  return { ...options, helloTimeout: null };
}
