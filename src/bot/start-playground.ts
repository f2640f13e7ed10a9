import type { Engine } from "../answering/engine.ts";
import type { PeopleLimits } from "../discord/people/people-limits.ts";
import { inLanguage } from "../knowledge/model.ts";
import type { PackPlace } from "../loading/pack-place.ts";
import type { Log } from "../log.ts";
import type { Observer } from "../metrics/observer.ts";
import { type Control, startStandIn } from "../playground/stand-in.ts";
import { takePort } from "../starting/take-port.ts";
import type { Store } from "../store/store.ts";
import { inWords, postToday } from "./daily-control.ts";
import { movableClock } from "./movable-clock.ts";
import type { RunningBot } from "./running-bot.ts";
import { startBot } from "./start-bot.ts";

/** What a playground is built from. */
export interface PlaygroundParts {
  readonly engine: Engine;
  /** Where the pack is, which is watched while the playground runs. */
  readonly pack?: PackPlace;
  readonly store: Store;
  readonly log: Log;
  /** 0 takes any free port. */
  readonly port: number;
  readonly messageContent?: boolean;
  /** Told of the bot's work. */
  readonly observer?: Observer;
  readonly limits?: PeopleLimits;
  /** How long the bot has for its responses, in milliseconds; as long as at Discord by default. */
  readonly answerWithinMs?: number;
}

const TOKEN = "playground";
const STARTERS = 3;
const HOURS = 24;

/** A bot at work in the playground. */
export interface Playground {
  /** Address of the page. */
  readonly pageUrl: string;
  /** Every breach of Discord's contract so far, in words. */
  readonly violations: readonly string[];
  stop(): Promise<void>;
}

/** Starts the bot against a Discord on this machine. */
export async function startPlayground({ port, answerWithinMs, ...parts }: PlaygroundParts): Promise<Playground> {
  const clock = movableClock();
  let bot: RunningBot | undefined;
  const withBot = (run: (running: RunningBot) => Promise<string>) => async () =>
    bot ? run(bot) : "The bot is still starting. Try again in a moment.";
  const nextDay = withBot(async (running) => {
    const reports = [];
    // Hour by hour, so that nothing which falls due on the way is missed.
    for (let hour = 0; hour < HOURS; hour++) {
      clock.forward({ hours: 1 });
      reports.push(...(await running.daily.runNow()));
    }
    standIn.world.tellTime();
    const time = clock.now().toLocaleString("en-GB", { dateStyle: "full", timeStyle: "short", timeZone: "UTC" });
    return [`It is now ${time} UTC.`, ...reports.map((report) => inWords(running, report))].join(" ");
  });
  const controls: Control[] = [
    { id: "daily", label: "Post today's summary now", run: withBot(postToday) },
    { id: "next-day", label: "Set the clock forward a day", run: nextDay },
  ];
  const now = () => clock.now().epochMilliseconds;
  const standIn = await takePort("PLAYGROUND_PORT", port, () =>
    startStandIn({
      port,
      token: TOKEN,
      controls,
      starters: starterQuestions(parts.engine),
      now,
      ...(answerWithinMs !== undefined && { answerWithinMs }),
    }),
  );
  const running = await startBot({ ...parts, apiUrl: standIn.apiUrl, token: TOKEN, now: () => clock.now() });
  bot = running;
  return {
    pageUrl: standIn.pageUrl,
    violations: standIn.violations,
    async stop() {
      await running.stop();
      await standIn.close();
    },
  };
}

function starterQuestions({ base }: Engine): string[] {
  const entries = base.event.starters.flatMap((id) => base.entries.get(id) ?? []);
  const questions = entries.slice(0, STARTERS).map(({ question }) => inLanguage(question, "en"));
  return [...(base.event.count ? [`/${base.event.count.command.name}`] : []), ...questions];
}
