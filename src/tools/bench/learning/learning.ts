import { type ChildProcess, fork, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { median } from "../measuring/quantile.ts";
import { askArguments } from "../processes/checkout.ts";

/** Rounds, in each of which every checkout is measured once. */
const ROUNDS = 7;
/** Time in which what was begun at the start comes to rest, in milliseconds. */
const REST_MS = 10_000;

type Measure = (checkout: string) => Promise<number>;

/**
 * `npm run bench -- learning [OTHER_CHECKOUT]`: what loading and reloading the shipped pack take, beside another checkout's,
 * turn by turn, in medians. Takes some minutes.
 */
export async function run([other]: readonly string[]): Promise<void> {
  const checkouts = [".", ...(other === undefined ? [] : [other])].map((path) => resolve(path));
  const room = mkdtempSync(join(tmpdir(), "attest-bench-"));
  try {
    await report("a load without cache, ms", checkouts, loadTime);
    const compiled = (checkout: string) => join(room, `compiled-${checkouts.indexOf(checkout)}`);
    await report("peak of an ask without cache, MB", checkouts, (checkout) => askPeak(checkout, compiled(checkout)));
    await report("  the very first, nothing compiled yet", checkouts, (checkout) =>
      askPeak(checkout, mkdtempSync(join(room, "new-"))),
    );
    await measureSaves(checkouts);
  } finally {
    rmSync(room, { recursive: true });
  }
}

async function measureSaves(checkouts: readonly string[]): Promise<void> {
  const savers = new Map<string, ChildProcess>();
  for (const checkout of checkouts) {
    const saver = fork(join(import.meta.dirname, "save-often.ts"), [checkout]);
    savers.set(checkout, saver);
    await told(saver);
  }
  await new Promise((rested) => setTimeout(rested, REST_MS));
  const save: Measure = async (checkout) => {
    const saver = savers.get(checkout);
    saver?.send("save");
    return Number(saver && (await told(saver)));
  };
  await report("a save until it is live, the first, ms", checkouts, save, 1);
  await report("  the next", checkouts, save);
  for (const saver of savers.values()) saver.disconnect();
}

async function loadTime(checkout: string): Promise<number> {
  return Number(await told(fork(join(import.meta.dirname, "load-once.ts"), [checkout])));
}

async function askPeak(checkout: string, compiled: string): Promise<number> {
  const room = mkdtempSync(join(tmpdir(), "attest-bench-"));
  const preload = pathToFileURL(join(import.meta.dirname, "report-peak.mjs")).href;
  const child = spawn(process.execPath, ["--import", preload, ...askArguments(checkout), "who is al-Sharaa?"], {
    cwd: checkout,
    env: { ...process.env, CACHE_DIR: join(room, "cache"), NODE_COMPILE_CACHE: compiled },
    stdio: ["ignore", "ignore", "inherit", "pipe"],
  });
  let kilobytes = "";
  child.stdio[3]?.on("data", (text) => {
    kilobytes += text;
  });
  await once(child, "close");
  rmSync(room, { recursive: true });
  return Number(kilobytes) / 1000;
}

/** The next message of a measuring process. Rejects where it ends. */
export async function told(child: ChildProcess): Promise<unknown> {
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`A measuring process ended with ${code}`);
  });
  ended.catch(() => {});
  const [message] = await Promise.race([once(child, "message"), ended]);
  return message;
}

/** Measures each checkout in turn, and prints the medians, with the first checkout's share of the second's. */
async function report(what: string, checkouts: readonly string[], measure: Measure, rounds = ROUNDS): Promise<void> {
  const measured = checkouts.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, checkout] of checkouts.entries()) measured[i]?.push(await measure(checkout));
  const medians = measured.map(median);
  const [own = Number.NaN, others] = medians;
  const ratio = others === undefined ? "" : (own / others).toFixed(2);
  console.log(`${what.padEnd(42)}${medians.map((ms) => ms.toFixed(0).padStart(8)).join("")}${ratio.padStart(8)}`);
}
