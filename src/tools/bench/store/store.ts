import { resolve } from "node:path";
import { median } from "../measuring/quantile.ts";
import { type BreakableStore, freezableServer, killableServer, lockableFile } from "./breakable-stores.ts";
import { startStoreBot } from "./store-bot.ts";

/** Questions a phase. */
const QUESTIONS = 40;
const WARM_UP = 60;
/** Idle and broken by turns, so that neither has the warmer engine. */
const ROUNDS = 4;
const ASKED_RATIO = 2;

/**
 * `npm run bench -- store [CHECKOUT]`: answers while the store is well, and while it is locked, frozen or killed; and whether
 * what was noted or confirmed is there when it is back. With another checkout, its bot takes the place of this one's.
 */
export async function run([checkout = "."]: readonly string[]): Promise<void> {
  console.log("milliseconds from asking to the answer (median / slowest), and rows found of those expected");
  for (const open of [lockableFile, freezableServer, killableServer]) {
    const store = await open();
    try {
      await measure(store, resolve(checkout));
    } finally {
      await store.close();
    }
  }
}

async function measure(store: BreakableStore, checkout: string): Promise<void> {
  const bot = await startStoreBot(checkout, store.place);
  const idle: number[] = [];
  const broken: number[] = [];
  try {
    await bot.ask(WARM_UP);
    const confirmed = [await bot.set(9)];
    for (let round = 0; round < ROUNDS; round++) {
      idle.push(...(await bot.ask(QUESTIONS)));
      await store.break();
      broken.push(...(await bot.ask(QUESTIONS)));
      const [hour] = await Promise.all([bot.set(10 + round), bot.ask(1).then((times) => broken.push(...times))]);
      confirmed.push(hour);
      await store.mend();
      await bot.recovered();
    }
    const ratio = median(broken) / median(idle);
    const verdict = ratio <= ASKED_RATIO ? "reached" : "missed";
    console.log(`\n${store.name}`);
    console.log(`  idle     ${inWords(idle)}`);
    console.log(`  broken   ${inWords(broken)}`);
    console.log(`  ratio    ${ratio.toFixed(2)}, asked ≤ ${ASKED_RATIO}: ${verdict}`);
    const settings = confirmed.filter((hour) => hour !== undefined);
    console.log(`  settings ${settings.length} confirmed, ${confirmed.length - settings.length} refused`);
    const found = await bot.found();
    for (const [table, { expected, rows }] of Object.entries({
      ...found.noted,
      daily_setting: { expected: settings.at(-1), rows: found.hour },
    })) {
      console.log(`  ${table.padEnd(14)} ${rows} of ${expected}: ${rows === expected ? "all there" : "WRONG"}`);
    }
  } finally {
    await bot.stop();
  }
}

function inWords(times: readonly number[]): string {
  return `${median(times).toFixed(2)} / ${Math.max(...times).toFixed(0)}`;
}
