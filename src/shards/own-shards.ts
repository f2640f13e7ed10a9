import type { OwnShards } from "../store/ports/processes.ts";
import { isPart } from "./shard-plan.ts";

/** Where the bits of an id begin that say when it was made. */
const TIME_BITS = 22n;

/** Whether a server belongs to these shards, by Discord's formula. */
export function ownsServer(own: OwnShards, guildId: string): boolean {
  const { ids, count } = own;
  return !isPart(own) || ids.includes(Number((BigInt(guildId) >> TIME_BITS) % BigInt(count)));
}

/** Whether direct messages come here: Discord sends them to the first shard. */
export function ownsDirectMessages({ ids }: OwnShards): boolean {
  return ids.includes(0);
}
