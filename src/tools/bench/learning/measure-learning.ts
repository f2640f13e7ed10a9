import { fork } from "node:child_process";
import { join } from "node:path";
import { loadBase } from "../../../knowledge/pack/load.ts";
import { peers } from "../intents/intent-contestants.ts";
import { OWN } from "../intents/peer-task.ts";
import { startPeer } from "../intents/start-peer.ts";
import { median } from "../measuring/quantile.ts";
import type { Section } from "../measuring/section.ts";
import { told } from "./learning.ts";

const PACK = "knowledge";
const REST_MS = 10_000;

/** Milliseconds that each peer takes to be built anew from all phrasings of the shipped pack. */
type PeerLoads = Readonly<Record<string, number>>;

/**
 * A curator saves one more phrasing of the shipped pack, and how long it takes until a question finds it.
 * @param loads what was measured of the peers in the same run, so that they needn't learn twice
 */
export async function measureLearning(
  rounds: number,
  { without = [], loads }: { readonly without?: readonly string[]; readonly loads?: PeerLoads | undefined } = {},
): Promise<Section> {
  const [first, next] = await savesOf(rounds);
  const load = await loadsOf(rounds);
  const theirs = loads ?? (await loadsOfPeers(without));
  const measure = (what: string, own: number) => ({ what, digits: 0, by: { [OWN]: own, ...theirs } });
  return {
    name: "learning",
    title: "Learning",
    about:
      "A curator saves one more phrasing of the shipped pack while the bot runs. Attest: from the written file to a question that finds it, " +
      "with the pack read and verified anew; *the next* with what was remembered of the one before, and *a load* is a start without " +
      "anything kept. The peers: built anew from all phrasings in memory, which they neither read nor verify. MiniSearch and fuse.js could also " +
      "take a single document within a millisecond; wink-bm25 and nlp.js can't.",
    command: "npm run bench -- learning",
    contestants: [OWN, ...Object.keys(theirs)],
    measures: [
      measure("the first save until it is live, ms", first),
      measure("the next, ms", next),
      measure("a load, ms", load),
    ],
  };
}

async function loadsOfPeers(without: readonly string[]): Promise<PeerLoads> {
  const entries = [...loadBase(PACK).entries.values()].map(({ id, phrasings }) => ({ id, phrasings: phrasings.en }));
  const loads: Record<string, number> = {};
  for (const name of peers.filter((peer) => !without.includes(peer))) {
    const result = await startPeer({ name, pack: PACK, phrasings: undefined, entries, questions: [] });
    if (result) loads[name] = result.loadMs;
  }
  return loads;
}

/** The first, and the median of the next. */
async function savesOf(rounds: number): Promise<[number, number]> {
  const saver = fork(join(import.meta.dirname, "save-often.ts"), ["."]);
  await told(saver);
  await new Promise((rested) => setTimeout(rested, REST_MS));
  const times: number[] = [];
  for (let i = 0; i <= rounds; i++) {
    saver.send("save");
    times.push(Number(await told(saver)));
  }
  saver.disconnect();
  const [first = Number.NaN, ...next] = times;
  return [first, median(next)];
}

async function loadsOf(rounds: number): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < rounds; i++)
    times.push(Number(await told(fork(join(import.meta.dirname, "load-once.ts"), ["."]))));
  return median(times);
}
