import { onTestFinished } from "vitest";
import type { RunningBot } from "../../src/bot/running-bot.ts";
import { startBot } from "../../src/bot/start-bot.ts";
import { onTheClock } from "../../src/discord/requests/patience.ts";
import { type StandIn, type StandInOptions, startStandIn } from "../../src/playground/stand-in.ts";
import type { ShardPlan } from "../../src/shards/shard-plan.ts";
import { openStore } from "../../src/store/open-store.ts";
import type { Store } from "../../src/store/store.ts";
import { BOUND_MS } from "../bound.ts";
import { keptLog, type LogLine } from "../log-lines.ts";
import { ManualClock } from "../manual-clock.ts";
import { shippedEngine } from "../pack-places.ts";
import { newDatabase } from "../store/engines.ts";

/** A bot with some of the shards, and a store of its own on the database of all. */
export interface ShardedBot {
  readonly bot: RunningBot;
  readonly store: Store;
  readonly lines: readonly LogLine[];
  /** Whether another one has taken its shards over. */
  readonly isSuperseded: boolean;
}

/** Looks for a sign of life after which it is taken for lost. */
const MOST_OVERDUE = 200;

/**
 * Lets half a second pass at a time, unless somebody's sign of life is overdue: on a busy machine it may take its time, or be lost.
 * @returns what does so, and resolves to the processes that the store tells of
 */
export function patiently(clock: ManualClock, store: Store): () => ReturnType<Store["livingProcesses"]> {
  let overdue = 0;
  return async () => {
    const now = clock.now().epochMilliseconds;
    const living = await store.livingProcesses(0);
    overdue = living.every(({ beatAt }) => beatAt >= now - 3_000) ? 0 : overdue + 1;
    if (overdue === 0 || overdue > MOST_OVERDUE) clock.forward(500);
    return living;
  };
}

/** A Discord with several servers, and bots on one PostgreSQL, all by a clock that the test moves. */
export interface ShardedScene {
  readonly standIn: StandIn;
  readonly clock: ManualClock;
  /** Rejects as the start does. */
  start(shards: ShardPlan, patience?: typeof onTheClock): Promise<ShardedBot>;
  /** The id of the channel of that name in the nth branch. */
  channel(branch: number, name: string): string;
  /** Ids of the branches. */
  readonly branches: readonly string[];
}

export async function shardedScene(options: StandInOptions): Promise<ShardedScene> {
  const clock = new ManualClock();
  const now = () => clock.now().epochMilliseconds;
  const standIn = await startStandIn({ answerWithinMs: BOUND_MS, now, ...options });
  onTestFinished(() => standIn.close());
  const place = await newDatabase();
  const patience = { ...onTheClock, pause: async () => {} };
  const { world } = standIn;
  return {
    standIn,
    clock,
    branches: [...world.branches.keys()],
    channel(branch, name) {
      const guild = [...world.branches.keys()][branch];
      const found = [...world.channels.values()].find(
        (channel) => "guild_id" in channel && channel.guild_id === guild && channel.name === name,
      );
      if (!found) throw new Error("Unknown Channel");
      return found.id;
    },
    async start(shards) {
      // However busy the machine is, no sign of life is given up.
      const store = await openStore(place, { waitMs: BOUND_MS });
      onTestFinished(() => store.close());
      const { log, lines } = keptLog();
      let isSuperseded = false;
      const bot = await startBot({
        apiUrl: standIn.apiUrl,
        token: "playground",
        engine: shippedEngine(),
        store,
        log,
        shards,
        now: clock.now,
        schedule: clock.schedule,
        patience,
        onSuperseded: () => {
          isSuperseded = true;
        },
      });
      onTestFinished(() => bot.stop());
      return {
        bot,
        store,
        lines,
        get isSuperseded() {
          return isSuperseded;
        },
      };
    },
  };
}
