import { ChannelType, MessageFlags } from "discord.js";
import { startBot } from "../../../bot/start-bot.ts";
import { loadConfig } from "../../../config.ts";
import { dayMark } from "../../../discord/messages/daily/day-mark.ts";
import { loadEngine } from "../../../loading/prepare.ts";
import { createLog } from "../../../log.ts";
import { type Message, type StandIn, startStandIn } from "../../../playground/stand-in.ts";
import { openStore } from "../../../store/open-store.ts";
import type { Store } from "../../../store/store.ts";
import { type BotProcess, startBotProcess } from "../processes/start-bot-process.ts";
import { addChannels, markOf, postsByChannel, settingFor } from "./many-channels.ts";

/** Channels with a summary, each day. */
export const CHANNELS = 8;
/** Each post is passed on. */
const PASSED_ON = { unchanged: "rotate", crosspost: "followers" } as const;
const FIRST_DAY = Temporal.Instant.from("2025-01-01T09:00:30Z");

/** What became of the deliveries of all days. */
export interface Tally {
  days: number;
  lost: number;
  doubled: number;
  unmarked: number;
  /** Posts that weren't passed on to the servers that follow their channel. */
  kept: number;
  /** How many were sent before the kill. */
  before: number;
}

/** Days on each of which one bot dies at its work and another one finishes it. */
export interface Takeovers {
  readonly standIn: StandIn;
  /**
   * Lives through the next day.
   * @param kill wakes the bot at that time and sees to it that it dies
   * @param laterSeconds when the other one takes over
   */
  day(kill: (victim: BotProcess, at: Temporal.Instant) => Promise<void>, laterSeconds: number): Promise<void>;
  /** What the days since the last call came to. */
  takeTally(): Tally;
  stop(): Promise<void>;
}

/** Starts a stand-in that keeps what was posted, a bot that takes over, and one that dies each day, on one store. */
export async function startTakeovers(place: string): Promise<Takeovers> {
  let clock = FIRST_DAY;
  let today = 0;
  let tally = newTally();
  const standIn = await startStandIn({ now: () => clock.epochMilliseconds });
  const channels = addChannels(standIn, CHANNELS, ChannelType.GuildAnnouncement);
  const store = await openStore(place);
  const survivor = await startSurvivor(standIn, store, () => clock);
  for (const channel of channels) await store.setDaily({ ...settingFor(channel, 9), ...PASSED_ON });
  const start = () => startBotProcess(standIn.apiUrl, place);
  let next = start();

  return {
    standIn,
    async day(kill, laterSeconds) {
      clock = FIRST_DAY.add({ hours: 24 * today++ });
      const date = clock.toString().slice(0, 10);
      const victim = await next;
      next = start();
      await kill(victim, clock);
      await victim.gone;
      tally.days += 1;
      tally.before += countPosts(standIn, channels, date).filter((posts) => posts > 0).length;
      clock = clock.add({ seconds: laterSeconds });
      await survivor.pass();
      for (const posts of countPosts(standIn, channels, date)) {
        if (posts === 0) tally.lost += 1;
        if (posts > 1) tally.doubled += 1;
      }
      tally.kept += postsOf(standIn, date).filter(({ flags = 0 }) => !(flags & MessageFlags.Crossposted)).length;
      for (const channel of channels) if ((await store.delivery(channel, date))?.status !== "sent") tally.unmarked += 1;
    },
    takeTally() {
      const taken = tally;
      tally = newTally();
      return taken;
    },
    async stop() {
      const unused = await next;
      unused.kill();
      await unused.gone;
      await survivor.stop();
      await store.close();
      await standIn.close();
    },
  };
}

/** A bot in this process, whose passes find settings only while they are asked for. */
async function startSurvivor(standIn: StandIn, store: Store, now: () => Temporal.Instant) {
  let awake = false;
  const { daily, stop } = await startBot({
    apiUrl: standIn.apiUrl,
    token: "playground",
    engine: loadEngine(loadConfig(process.env).pack),
    store: { ...store, allDaily: async () => (awake ? store.allDaily() : []) },
    log: createLog("fatal"),
    now,
  });
  return {
    stop,
    async pass() {
      awake = true;
      await daily.runNow();
      awake = false;
    },
  };
}

function countPosts({ world }: StandIn, channels: readonly string[], date: string): number[] {
  const posts = postsByChannel(world);
  const mark = dayMark(date);
  return channels.map((channel) => (posts.get(channel) ?? []).filter((found) => found === mark).length);
}

function postsOf({ world }: StandIn, date: string): Message[] {
  const mark = dayMark(date);
  return [...world.messages.values()].map(({ message }) => message).filter((message) => markOf(message) === mark);
}

function newTally(): Tally {
  return { days: 0, lost: 0, doubled: 0, unmarked: 0, kept: 0, before: 0 };
}
