import type { Engine } from "../answering/engine.ts";
import { postNow } from "../delivery/post-now.ts";
import type { RunningBot } from "../discord/bot.ts";
import { startBot } from "../discord/start-bot.ts";
import { inLanguage } from "../knowledge/model.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";
import { startStandIn } from "./stand-in.ts";

/** What a playground is built from. */
export interface PlaygroundParts {
  readonly engine: Engine;
  /** The pack's folder, watched while the playground runs. */
  readonly knowledgeDir?: string;
  readonly store: Store;
  readonly log: Log;
  /** 0 takes any free port. */
  readonly port: number;
}

const TOKEN = "playground";
const DAILY_CHANNEL = "daily-brief";
const STARTERS = 3;

/** A bot at work in the playground. */
export interface Playground {
  /** Address of the page. */
  readonly pageUrl: string;
  stop(): Promise<void>;
}

/** Starts the bot against a Discord on this machine. */
export async function startPlayground({ port, ...parts }: PlaygroundParts): Promise<Playground> {
  let bot: RunningBot | undefined;
  const post = async () => (bot ? postToday(bot) : "The bot is still starting. Try again in a moment.");
  const standIn = await startStandIn({
    port,
    token: TOKEN,
    controls: [{ id: "daily", label: "Post today's summary now", run: post }],
    starters: starterQuestions(parts.engine),
  });
  bot = await startBot({ ...parts, apiUrl: standIn.apiUrl, token: TOKEN });
  const { stop } = bot;
  return {
    pageUrl: standIn.pageUrl,
    async stop() {
      await stop();
      await standIn.close();
    },
  };
}

function starterQuestions({ base }: Engine): string[] {
  const entries = base.event.starters.flatMap((id) => base.entries.get(id) ?? []);
  const questions = entries.slice(0, STARTERS).map(({ question }) => inLanguage(question, "en"));
  return [...(base.event.toll ? ["/deathtoll"] : []), ...questions];
}

async function postToday(bot: RunningBot): Promise<string> {
  const guild = bot.client.guilds.cache.first();
  const channel = guild?.channels.cache.find(({ name }) => name === DAILY_CHANNEL);
  if (!guild || !channel) return "The playground's server isn't there yet. Try again in a moment.";
  const setting = (await bot.store.daily(guild.id)) ?? {
    guildId: guild.id,
    channelId: channel.id,
    hour: 0,
    zone: "UTC",
    language: "en",
    setBy: guild.ownerId,
    setAt: 0,
  };
  const report = await postNow(bot.delivery, setting, bot.now);
  const where = `#${guild.channels.cache.get(report.channelId)?.name ?? DAILY_CHANNEL}`;
  switch (report.outcome) {
    case "sent":
      return `Posted in ${where}.`;
    case "taken":
      return report.status === "sent"
        ? `Today's summary is in ${where} already: it is posted once a day.`
        : "Today's summary is under way.";
    case "failed":
      return `Not posted: ${report.reason}`;
    case "skipped":
      return "Skipped: nothing has changed since the last one.";
    case "missed":
      return "Missed: it is too late for today's.";
    default:
      return report satisfies never;
  }
}
