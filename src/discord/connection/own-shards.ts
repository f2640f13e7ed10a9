import type { Client } from "discord.js";
import type { OwnShards } from "../../store/ports/processes.ts";

/** The shards that a client which is logged in has. */
export function ownShards({ options }: Client<true>): OwnShards {
  const count = options.shardCount ?? 1;
  return { ids: Array.isArray(options.shards) ? options.shards : [0], count };
}
