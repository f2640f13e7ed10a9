import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { loadBase } from "../../knowledge/load.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import { type StandIn, startStandIn } from "../../playground/stand-in.ts";
import { openStore } from "../../store/open-store.ts";
import { addChannels, dateLineOf, nextHour, settingFor } from "./many-channels.ts";
import { startBotProcess } from "./start-bot-process.ts";
import { startPostgres } from "./start-postgres.ts";

const LIMITS = { perSecond: 50, perChannel: 5 };
/** The first answers of a process are slow. */
const WARM_UP = 20;
const IDLE_QUESTIONS = 40;
/** Free text is answered by messages, of which a channel takes five in five seconds. */
const PAUSE_MS = 1_100;

/**
 * Lets summaries for so many channels fall due at once, on "sqlite" or "postgres", and asks questions meanwhile. The
 * stand-in refuses what a "bucket" can't hold, or under a "strict" limit whatever a second may not hold.
 */
export async function run([count = "10000", engine = "sqlite", limit = "bucket"]: readonly string[]): Promise<void> {
  const channels = Number(count);
  const folder = mkdtempSync(join(tmpdir(), "attest-fan-out-"));
  const server = engine === "postgres" ? await startPostgres() : undefined;
  const place = (await server?.createDatabase()) ?? join(folder, "attest.db");
  const standIn = await startStandIn({ limits: { ...LIMITS, strict: limit === "strict" } });
  const store = await openStore(place);
  const moment = nextHour();
  for (const channel of addChannels(standIn, channels)) await store.setDaily(settingFor(channel, moment.hour));
  const bot = await startBotProcess(standIn.apiUrl, place, "answers");

  const questions = questionsOf(loadBase("knowledge"));
  await answersWhile(standIn, questions, (asked) => asked < WARM_UP);
  const idle = await answersWhile(standIn, questions, (asked) => asked < IDLE_QUESTIONS);
  const all = Promise.withResolvers<number>();
  let posted = 0;
  const begin = performance.now();
  standIn.world.listen((event) => {
    if (event.type === "message" && dateLineOf(event.stored.message) && ++posted === channels)
      all.resolve(performance.now() - begin);
  });
  bot.wake(moment.toInstant());
  let going = true;
  const asking = answersWhile(standIn, questions, () => going);
  const took = (await all.promise) / 1000;
  going = false;
  const busy = await asking;

  // Answers to free text count towards the limit of requests too.
  const least = (channels + busy.texts.length) / LIMITS.perSecond;
  console.log(
    `${channels} channels, ${engine}, ${limit} limit: ${took.toFixed(1)} s, ${(took / least).toFixed(3)} × the limit's own ${least.toFixed(1)} s; ` +
      `${standIn.refused} requests refused, ${standIn.violations.length} breaches of contract`,
  );
  const sent = (await Promise.all([...standIn.world.channels.keys()].map((id) => store.deliveries(id, 1)))).flat();
  console.log(`marked sent: ${sent.filter(({ status }) => status === "sent").length}`);
  for (const [kind, of] of [["commands", "commands"] as const, ["free text", "texts"] as const]) {
    const [before, during] = [median(idle[of]), median(busy[of])];
    console.log(
      `${kind}: median ${before.toFixed(1)} ms idle (${idle[of].length}), ${during.toFixed(1)} ms meanwhile (${busy[of].length}), × ${(during / before).toFixed(2)}`,
    );
  }
  bot.kill();
  await bot.gone;
  await store.close();
  await standIn.close();
  await server?.stop();
  rmSync(folder, { recursive: true });
}

/** Milliseconds until the answer of each question. */
interface Latencies {
  readonly commands: number[];
  readonly texts: number[];
}

/** The questions of the entries over and over: the same isn't answered twice within two minutes, only pointed to. */
function* questionsOf({ entries }: KnowledgeBase): Generator<string, never> {
  const questions = [...entries.values()].filter(({ kind }) => kind !== "smalltalk").map(({ question }) => question.en);
  for (let i = 0; ; i++) yield questions[i % questions.length] ?? "";
}

async function answersWhile(
  standIn: StandIn,
  questions: Generator<string, never>,
  goOn: (asked: number) => boolean,
): Promise<Latencies> {
  const lina = standIn.person("Lina");
  const general = standIn.world.channelByName("general").id;
  const latencies: Latencies = { commands: [], texts: [] };
  for (let asked = 0; goOn(asked); asked++) {
    const text = questions.next().value;
    const begin = performance.now();
    await lina.command(general, "ask", { question: text, hide: true });
    latencies.commands.push(performance.now() - begin);
    await delay(PAUSE_MS / 2);

    const asking = performance.now();
    const question = lina.say(general, `<@${standIn.world.bot.id}> ${text}`);
    await standIn.nextMessage((message) => message.message_reference?.message_id === question.id);
    latencies.texts.push(performance.now() - asking);
    await delay(PAUSE_MS / 2);
  }
  return latencies;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
