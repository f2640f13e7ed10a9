import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { STEPS } from "../processes/mortal-store.ts";
import type { BotProcess } from "../processes/start-bot-process.ts";
import { startPostgres } from "../processes/start-postgres.ts";
import { markOf } from "./many-channels.ts";
import { CHANNELS, startTakeovers, type Takeovers } from "./takeovers.ts";

/** Longer than a pass over the channels takes: some processes die before, some after their work. */
const LONGEST_LIFE_MS = 700;
/** Within the minutes for which a nonce holds, and beyond them, when only a look at the channel helps. */
const TAKEN_OVER_AFTER_S = [61, 1200];
/** In the midst of the channels. */
const TIME = CHANNELS / 2;
/** The message stands in the channel, and the bot doesn't know yet. */
const AS_IT_IS_POSTED = "as it is posted";

/** Kills the bot at every step of a delivery and at so many random moments, on SQLite and on PostgreSQL. */
export async function run([runs = "300"]: readonly string[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "attest-kill-"));
  await runOn("SQLite", join(folder, "attest.db"), Number(runs));
  rmSync(folder, { recursive: true });
  const server = await startPostgres();
  await runOn("PostgreSQL", await server.createDatabase(), Number(runs));
  await server.stop();
}

async function runOn(engine: string, place: string, runs: number): Promise<void> {
  const takeovers = await startTakeovers(place);
  const steps = [...STEPS, AS_IT_IS_POSTED];
  for (const step of steps)
    for (const seconds of TAKEN_OVER_AFTER_S) await takeovers.day((...day) => killAt(step, takeovers, ...day), seconds);
  report(`${engine}, each of ${steps.length} steps`, takeovers);
  for (let i = 0; i < runs; i++) await takeovers.day(killAtRandom, TAKEN_OVER_AFTER_S[i % 2] ?? 0);
  report(`${engine}, random moments`, takeovers);
  await takeovers.stop();
}

async function killAt(step: string, { standIn }: Takeovers, victim: BotProcess, at: Temporal.Instant): Promise<void> {
  if (step !== AS_IT_IS_POSTED) return victim.wake(at, { step, time: TIME });
  let posts = 0;
  const unlisten = standIn.world.listen((event) => {
    if (event.type === "message" && markOf(event.stored.message) !== undefined && ++posts === TIME) victim.kill();
  });
  victim.wake(at);
  await victim.gone;
  unlisten();
}

async function killAtRandom(victim: BotProcess, at: Temporal.Instant): Promise<void> {
  victim.wake(at);
  await delay(Math.random() * LONGEST_LIFE_MS);
  victim.kill();
}

function report(what: string, { takeTally, standIn }: Takeovers): void {
  const { days, lost, doubled, unmarked, kept, before } = takeTally();
  const deliveries = days * CHANNELS;
  console.log(
    `${what}: ${days} kills, ${deliveries} deliveries, ${before} sent before the kill, ${deliveries - before} after it: ` +
      `${lost} lost, ${doubled} doubled, ${unmarked} not marked sent, ${kept} not passed on, ${standIn.violations.length} breaches of contract`,
  );
}
