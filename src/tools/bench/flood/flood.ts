import { mkdtempSync, rmSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { loadBase } from "../../../knowledge/pack/load.ts";
import { type StandIn, startStandIn } from "../../../playground/stand-in.ts";
import { median } from "../measuring/quantile.ts";
import { startBotProcess } from "../processes/start-bot-process.ts";
import { addMembers, flood } from "./flooders.ts";
import { askLikePeople, type Waits } from "./others.ts";

const LIMITS = { perSecond: 50, perChannel: 5 };
const MEMBERS = 50;
const OTHERS = 4;
const PER_SECOND = 200;
const SECONDS = 15;
/** Of ordinary questions by the same people, before the floods and after each: the machine may have other work meanwhile. */
const IDLE_SECONDS = 15;
/** How often, each with a pause in which the limits recover. */
const ROUNDS = 2;
const RECOVERY_MS = 30_000;
/** After the flood nothing may be queued any longer than this. */
const REST_MS = 10_000;

/**
 * `npm run bench -- flood [unlimited]`: 50 members ask 200 questions a second for 15 s in one channel, by mention, command
 * and button, while others ask like people there and in another channel. The stand-in keeps Discord's limits.
 */
export async function run([limits]: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "attest-flood-"));
  const standIn = await startStandIn({ limits: LIMITS });
  const flooders = addMembers(standIn, MEMBERS + OTHERS).map((name) => standIn.person(name));
  const [a, b, c, d] = flooders.splice(0, OTHERS);
  if (!a || !b || !c || !d) throw new TypeError(`There are ${OTHERS} others`);
  const bot = await startBotProcess(
    standIn.apiUrl,
    join(folder, "attest.db"),
    limits === "unlimited" ? "none" : "usual",
  );
  const channel = (name: string) => standIn.world.channelByName(name).id;
  const [here, elsewhere] = [channel("general"), channel("daily-brief")];
  const entries = [...loadBase("knowledge").entries.values()].filter(({ kind }) => kind !== "smalltalk");
  const questions = entries.map(({ question }) => question.en);
  const asking = (until: Promise<unknown>) =>
    Promise.all([
      askLikePeople(standIn, { channelId: here, questions, people: [a, b] }, until),
      askLikePeople(standIn, { channelId: elsewhere, questions: [...questions].reverse(), people: [c, d] }, until),
    ]);
  const button = await aButton(standIn, here);

  // The first answers of a process are slow.
  await asking(delay(8_000));
  const idle = [await asking(delay(IDLE_SECONDS * 1_000))];
  const flooded: (readonly [Waits, Waits])[] = [];
  let late = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const flooding = flood(standIn, {
      ...{ people: flooders, channelId: here, questions, button },
      ...{ perSecond: PER_SECOND, seconds: SECONDS },
    });
    flooded.push(await asking(flooding));
    await delay(REST_MS);
    late += await postedWithin(standIn, here, RECOVERY_MS);
    idle.push(await asking(delay(IDLE_SECONDS * 1_000)));
  }

  console.log(
    `${PER_SECOND} questions a second by ${MEMBERS} members for ${SECONDS} s, ${ROUNDS} times, ${limits ?? "with limits"}`,
  );
  for (const [place, where, asked] of [
    [0, "same channel", 3],
    [1, "elsewhere", 1.5],
  ] as const)
    for (const way of ["mention", "command"] as const) {
      const waits = (rounds: readonly (readonly [Waits, Waits])[]) => rounds.flatMap((round) => round[place][way]);
      compare(`${where}, by ${way}`, waits(idle), waits(flooded), asked);
    }
  console.log(
    `answers posted later than ${REST_MS / 1_000} s after the end: ${late} (asked: 0) ${verdict(late === 0)}`,
  );
  console.log(
    `${standIn.refused} requests refused, ${standIn.violations.length} breaches of contract; load of the machine ${loadavg()[0]?.toFixed(1)}`,
  );
  bot.kill();
  await bot.gone;
  await standIn.close();
  rmSync(folder, { recursive: true });
}

/** An offer with a button, asked for by Lina. */
async function aButton(standIn: StandIn, channelId: string): Promise<{ messageId: string; customId: string }> {
  const asked = standIn.person("Lina").say(channelId, `<@${standIn.world.bot.id}> how many people were injured?`);
  const offer = await standIn.nextMessage((message) => message.message_reference?.message_id === asked.id);
  const customId = /"custom_id":"(answer:[^"]+)"/.exec(JSON.stringify(offer.components))?.[1];
  if (customId === undefined) throw new TypeError("What isn't known offers what is");
  return { messageId: offer.id, customId };
}

/** How many messages the bot posts in a channel from now on. */
async function postedWithin({ world }: StandIn, channelId: string, ms: number): Promise<number> {
  let posted = 0;
  const stop = world.listen((event) => {
    if (event.type !== "message") return;
    const { message } = event.stored;
    if (message.author.id === world.bot.id && message.channel_id === channelId) posted++;
  });
  await delay(ms);
  stop();
  return posted;
}

function compare(what: string, idle: readonly number[], flooded: readonly number[], asked: number): void {
  const [before, during] = [median(idle), median(flooded)];
  const ratio = during / before;
  console.log(
    `${what.padEnd(26)} median ${before.toFixed(1)} ms idle (${idle.length}), ${during.toFixed(1)} ms in the flood (${flooded.length}): × ${ratio.toFixed(2)} (asked: ≤ ${asked}) ${verdict(ratio <= asked)}`,
  );
}

function verdict(isReached: boolean): string {
  return isReached ? "reached" : "MISSED";
}
