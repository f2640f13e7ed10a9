import { parseArgs } from "node:util";
import { indexBase } from "../../../answering/base-index.ts";
import { createEngine } from "../../../answering/engine.ts";
import { AttestError } from "../../../errors.ts";
import type { KnowledgeBase } from "../../../knowledge/model.ts";
import { loadPrepared } from "../../../loading/prepare.ts";
import { questionsOf } from "../../evaluation/measured-place.ts";
import { readCases } from "../../evaluation/question-files.ts";
import { processorTime } from "../fuzz/times.ts";
import { type Classify, contestants } from "../intents/intent-contestants.ts";
import { seeded } from "../measuring/chance.ts";
import { median, quantile } from "../measuring/quantile.ts";
import { withPhrasings } from "./more-phrasings.ts";

const USAGE = "Usage: npm run bench -- growth [--most 100000] [--questions 150] [--seed 1]";
const KNOWLEDGE = { folder: "knowledge" };
const SIZES = [40, 1000, 5000, 20_000, 100_000];
/** Beside this size the largest is held. */
const BESIDE = 20_000;
/** A question at the largest size, in medians at the other. */
const ASKED = 3;
/** A question, in medians of the peer with a document a phrasing. */
const ASKED_OF_PEER = 0.1;
/** The slowest of a hundred questions, in medians. */
const ASKED_OF_SLOW = 3;
/** The peer is asked so many. */
const PEER_QUESTIONS = 30;
/** Asked before anything counts. */
const WARM_UP = 300;

/** What was measured at one size. */
interface Measured {
  readonly size: number;
  readonly median: number;
  readonly slow: number;
  /** The peer's median, with a document a phrasing. */
  readonly peer: number;
  readonly isLearned: boolean;
}

/**
 * `npm run bench -- growth`: the shipped base with 40 to 100,000 English phrasings, its own or varied, and how long a question
 * that is no phrasing takes at each size, in processor time, beside wink-bm25's with a document a phrasing and with a document an entry;
 * whether the classifier is at work is told beside it.
 */
export async function run(args: readonly string[]): Promise<void> {
  const { most, questions, seed } = optionsOf(args);
  const { base } = loadPrepared(KNOWLEDGE);
  const asked = readCases(questionsOf(KNOWLEDGE.folder)).cases.filter(({ turn }) => turn === 0);
  const [first, ...others] = seeded(seed).shuffled(asked.map(({ question }) => question));
  if (first === undefined) throw new AttestError("USAGE", USAGE);
  const texts = [first, ...others].slice(0, questions);
  console.log("phrasings   entries  load, s  median, ms  99th, ms   wink, a phrasing   an entry  classifier");
  const measured: Measured[] = [];
  for (const size of SIZES.filter((one) => one <= most))
    measured.push(await measure(size, withPhrasings(base, size, seeded(seed)), texts));
  const [small, large] = [measured.find(({ size }) => size === BESIDE), measured.at(-1)];
  if (!small || !large) return;
  const tell = (what: string, ratio: number, asked: number, isSo = true) =>
    console.log(
      `${what}: ${ratio.toFixed(2)} times; at most ${asked} asked for, ${ratio <= asked && isSo ? "reached" : "missed"}`,
    );
  tell(`median at ${BESIDE} beside wink-bm25 with a document a phrasing`, small.median / small.peer, ASKED_OF_PEER);
  tell(`99th percentile at ${BESIDE} beside the median`, small.slow / small.median, ASKED_OF_SLOW);
  if (small === large) return;
  const what = `median at ${large.size} beside that at ${BESIDE}, the classifier at work`;
  tell(what, large.median / small.median, ASKED, large.isLearned);
}

async function measure(size: number, base: KnowledgeBase, texts: readonly string[]): Promise<Measured> {
  const before = process.cpuUsage();
  const index = indexBase(base);
  const engine = createEngine(base, index);
  const { user, system } = process.cpuUsage(before);
  for (let i = 0; i < WARM_UP; i++) engine.consider({ text: texts[i % texts.length] ?? "" });
  const times = texts.map((text) => processorTime(() => engine.consider({ text })));
  const isLearned = index.ranking.classifier !== undefined;
  const [each, joined] = [await peerMedian(phrasingsOf(base), texts), await peerMedian(entriesOf(base), texts)];
  const cells = [size, base.entries.size, ((user + system) / 1e6).toFixed(1), median(times).toFixed(2)];
  const widths = [9, 10, 9, 12];
  console.log(
    `${cells.map((cell, i) => String(cell).padStart(widths[i] ?? 0)).join("")}${[quantile(times, 0.99), each, joined].map((ms, i) => ms.toFixed(2).padStart([10, 19, 11][i] ?? 0)).join("")}  ${
      isLearned ? "at work" : "steps aside"
    }`,
  );
  return { size, median: median(times), slow: quantile(times, 0.99), peer: each, isLearned };
}

/** What the peer searches in. */
type Documents = readonly { readonly id: string; readonly phrasings: readonly string[] }[];

function entriesOf({ entries }: KnowledgeBase): Documents {
  return [...entries.values()].map(({ id, phrasings }) => ({ id, phrasings: phrasings.en }));
}

function phrasingsOf(base: KnowledgeBase): Documents {
  return entriesOf(base).flatMap(({ id, phrasings }) =>
    phrasings.map((one, i) => ({ id: `${id} ${i}`, phrasings: [one] })),
  );
}

async function peerMedian(entries: Documents, texts: readonly string[]): Promise<number> {
  const classify: Classify | undefined = await contestants["wink-bm25"]?.({ entries, test: [] });
  if (!classify) return Number.NaN;
  return median(texts.slice(0, PEER_QUESTIONS).map((text) => processorTime(() => void classify(text))));
}

function optionsOf(args: readonly string[]): { most: number; questions: number; seed: number } {
  try {
    const text = { type: "string" } as const;
    const { values } = parseArgs({ args: [...args], options: { most: text, questions: text, seed: text } });
    const [most, questions, seed] = [values.most ?? 100_000, values.questions ?? 150, values.seed ?? 1].map(Number);
    if (!most || !questions || seed === undefined || !Number.isInteger(seed)) throw new TypeError("no whole number");
    return { most, questions, seed };
  } catch {
    throw new AttestError("USAGE", USAGE);
  }
}
