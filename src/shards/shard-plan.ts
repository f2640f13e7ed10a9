/** Which of the bot's shards a process runs. `auto` takes as many as Discord recommends, all of them in this process. */
export type ShardPlan = "auto" | { readonly ids: readonly number[]; readonly count: number };

/** The setting that is wrong, and what to do. */
interface Problem {
  readonly problem: string;
}

/** More than Discord gives to any bot; a typing error would ask for as many connections. */
const MOST = 16_384;
const FORM = "must be shards such as 0-3, 0,2 or auto";

/**
 * Reads `SHARDS` and `SHARD_COUNT`, which belong together: the second says into how many the bot is split, the first which of
 * these this process runs, all of them where it isn't set.
 */
export function readShards(shards: string | undefined, count: string | undefined): ShardPlan | Problem {
  if (shards === "auto" || count === "auto") {
    if (shards === count || shards === undefined || count === undefined) return "auto";
    return {
      problem: "SHARDS: auto is all shards that Discord recommends; take the other of SHARDS and SHARD_COUNT out",
    };
  }
  const total = count === undefined ? undefined : Number(count);
  if (total !== undefined && !(Number.isInteger(total) && total >= 1 && total <= MOST))
    return { problem: `SHARD_COUNT: must be a number of shards, 1 to ${MOST}, or auto` };
  if (shards === undefined) return total === undefined ? "auto" : { ids: upTo(total), count: total };
  const ids = idsIn(shards);
  if (!ids) return { problem: `SHARDS: ${FORM}` };
  if (total === undefined)
    return {
      problem: "SHARD_COUNT: is missing; SHARDS names some of so many, and all processes must have the same number",
    };
  const beyond = ids.find((id) => id >= total);
  if (beyond !== undefined)
    return { problem: `SHARDS: there is no shard ${beyond}; with SHARD_COUNT=${total} they are 0 to ${total - 1}` };
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return { problem: `SHARDS: shard ${twice} stands there twice` };
  return { ids, count: total };
}

/** Whether other processes run the rest of the bot's shards. */
export function isPart(plan: ShardPlan): boolean {
  return plan !== "auto" && plan.ids.length < plan.count;
}

/** The numbers of `0-3`, `0,2,5-7` and `[0,1]`, which discord.js has; undefined for anything else. */
function idsIn(shards: string): number[] | undefined {
  const ids: number[] = [];
  for (const part of shards.replace(/^\[(.*)\]$/, "$1").split(",")) {
    const [, first, last = first] = /^\s*(\d{1,5})\s*(?:-\s*(\d{1,5})\s*)?$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (first === undefined || to < from || to > MOST) return undefined;
    for (let id = from; id <= to; id++) ids.push(id);
  }
  return ids;
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, id) => id);
}
