import type { BotProcess, OwnShards } from "../store/ports/processes.ts";
import { isPart, type ShardPlan } from "./shard-plan.ts";

/** The shards that a process says it has. */
export function shardsIn({ shards, shardCount }: Pick<BotProcess, "shards" | "shardCount">): OwnShards {
  return { ids: shards.split(",").map(Number), count: shardCount };
}

/** Whether a process with these shards takes the other's place: it has all of them. */
export function covers(plan: ShardPlan, other: OwnShards): boolean {
  if (!isPart(other) && !isPart(plan)) return true;
  return plan !== "auto" && plan.count === other.count && other.ids.every((id) => plan.ids.includes(id));
}

/** Why a process can't run beside the others, and what to do; undefined where it can, or takes their place. */
export function conflictWith(others: readonly BotProcess[], plan: ShardPlan): string | undefined {
  for (const process of others) {
    const other = shardsIn(process);
    if (covers(plan, other)) continue;
    const theirs = `Another process runs the shards ${process.shards} of ${other.count}`;
    if (plan === "auto") return `${theirs}. Set SHARDS and the same SHARD_COUNT here, or stop the other one.`;
    if (plan.count !== other.count)
      return `${theirs}, and this one is to run with SHARD_COUNT=${plan.count}. Stop all processes of the bot, give them the same number, and start them again.`;
    if (plan.ids.some((id) => other.ids.includes(id)))
      return `${theirs}, some of which SHARDS=${plan.ids.join(",")} names too. Give each shard to one process.`;
  }
  return undefined;
}
