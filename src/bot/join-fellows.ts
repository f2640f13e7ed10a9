import type { SharedTurns } from "../discord/connection/gateway/identify-turns.ts";
import { type Door, type FellowParts, Fellows } from "../shards/fellows.ts";
import { isPart } from "../shards/shard-plan.ts";
import type { OwnShards } from "../store/ports/processes.ts";
import type { Store } from "../store/store.ts";

/** A bot's life with its other processes; one that knows of none is alone. */
export type Fellowship = Pick<Fellows, "admit" | "isCurrent" | "tell" | "takeOver" | "stop"> & {
  readonly turns: SharedTurns | undefined;
};

/** @param parts undefined for a bot that knows of no other processes */
export function joinFellows(parts: FellowParts | undefined, door: Door): Fellowship {
  if (!parts) {
    const nothing = async () => {};
    const takeOver = async () => door.open();
    return { admit: nothing, isCurrent: true, tell: nothing, takeOver, stop: nothing, turns: undefined };
  }
  return Object.assign(new Fellows(parts), { turns: parts.store.identifyTurn });
}

/** The store, of whose daily settings a process sees its own servers' alone. */
export function storeOf(own: OwnShards, store: Store): Store {
  return isPart(own) ? { ...store, allDaily: () => store.allDaily(own) } : store;
}
