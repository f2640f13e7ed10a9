import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { loadBase } from "../../../knowledge/pack/load.ts";
import { type StandIn, startStandIn } from "../../../playground/stand-in.ts";
import { openStore } from "../../../store/open-store.ts";
import type { Store } from "../../../store/store.ts";
import { median } from "../measuring/quantile.ts";
import { type BotProcess, startBotProcess } from "../processes/start-bot-process.ts";
import { startPostgres } from "../processes/start-postgres.ts";
import { type AnswerTimes, startAsking } from "./answer-times.ts";
import { addChannels, markOf, nextHour, settingFor } from "./many-channels.ts";

const LIMITS = { perSecond: 50, perChannel: 5 };
/** The first answers of a process are slow. */
const WARM_UP = 20;
/** Before the summaries, and as many after them: the machine may have other work meanwhile. */
const IDLE_QUESTIONS = 30;

/**
 * Lets summaries for so many channels fall due at once, on "sqlite" or "postgres", and asks questions meanwhile. The
 * stand-in refuses what a "bucket" can't hold, or under a "strict" limit whatever a second may not hold.
 */
export async function run([count = "10000", engine = "sqlite", limit = "bucket"]: readonly string[]): Promise<void> {
  await fanOut(Number(count), engine, limit);
}

/** What became of summaries that fell due at once. */
export interface FannedOut {
  /** Seconds until all were posted. */
  readonly took: number;
  /** Seconds that the limit itself takes for them, and for what else was sent meanwhile. */
  readonly least: number;
  /** Deliveries that are marked as sent. */
  readonly sent: number;
  readonly refused: number;
}

/** As `run`. */
export async function fanOut(channels: number, engine = "sqlite", limit = "bucket"): Promise<FannedOut> {
  const folder = mkdtempSync(join(tmpdir(), "attest-fan-out-"));
  const server = engine === "postgres" ? await startPostgres() : undefined;
  const place = (await server?.createDatabase()) ?? join(folder, "attest.db");
  const standIn = await startStandIn({ limits: { ...LIMITS, strict: limit === "strict" } });
  const store = await openStore(place);
  const moment = nextHour();
  const ids = addChannels(standIn, channels);
  for (const channel of ids) await store.setDaily(settingFor(channel, moment.hour));
  const bot = await startBotProcess(standIn.apiUrl, place);
  const asking = startAsking(standIn, loadBase("knowledge"));

  await asking.while((asked) => asked < WARM_UP);
  const before = await asking.while((asked) => asked < IDLE_QUESTIONS);
  const posted = secondsUntilPosted(standIn, bot, channels);
  bot.wake(moment.toInstant());
  let going = true;
  const busy = asking.while(() => going);
  const took = await posted;
  going = false;
  const meanwhile = await busy;
  const after = await asking.while((asked) => asked < IDLE_QUESTIONS);

  // Answers to free text count towards the limit of requests too.
  const least = (channels + meanwhile.texts.length) / LIMITS.perSecond;
  const sent = await countSent(store, ids);
  const { refused } = standIn;
  console.log(
    `${channels} channels, ${engine}, ${limit} limit: ${took.toFixed(1)} s, ${(took / least).toFixed(3)} × the limit's own ${least.toFixed(1)} s; ` +
      `${sent} marked sent, ${refused} requests refused, ${standIn.violations.length} breaches of contract`,
  );
  compare("commands", [...before.commands, ...after.commands], meanwhile.commands);
  compare("free text", [...before.texts, ...after.texts], meanwhile.texts);
  const unanswered = (times: AnswerTimes) => `${times.unanswered} of ${times.commands.length + times.texts.length}`;
  console.log(
    `not answered in time: before ${unanswered(before)}, meanwhile ${unanswered(meanwhile)}, after ${unanswered(after)}`,
  );
  console.log(`load of the machine over the last five minutes: ${loadavg()[1]?.toFixed(1)}`);
  bot.kill();
  await bot.gone;
  await store.close();
  await standIn.close();
  await server?.stop();
  rmSync(folder, { recursive: true });
  return { took, least, sent, refused };
}

/** From now until as many summaries were posted. Rejects where the bot dies before. */
async function secondsUntilPosted({ world }: StandIn, bot: BotProcess, channels: number): Promise<number> {
  const begin = performance.now();
  let posted = 0;
  const all = new Promise<void>((resolve) => {
    world.listen((event) => {
      if (event.type === "message" && markOf(event.stored.message) !== undefined && ++posted === channels) resolve();
    });
  });
  const died = bot.gone.then(() => Promise.reject(new Error(`The bot died after ${posted} posts`)));
  died.catch(() => {});
  await Promise.race([all, died]);
  return (performance.now() - begin) / 1000;
}

async function countSent(store: Store, channels: readonly string[]): Promise<number> {
  const last = await Promise.all(channels.map((id) => store.deliveries(id, 1)));
  return last.flat().filter(({ status }) => status === "sent").length;
}

function compare(kind: string, idle: readonly number[], meanwhile: readonly number[]): void {
  const [before, during] = [median(idle), median(meanwhile)];
  console.log(
    `${kind}: median ${before.toFixed(1)} ms idle (${idle.length}), ${during.toFixed(1)} ms meanwhile (${meanwhile.length}), × ${(during / before).toFixed(2)}`,
  );
}
