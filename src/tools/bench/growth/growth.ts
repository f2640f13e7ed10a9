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
import type { Section } from "../measuring/section.ts";
import { printSection } from "../measuring/section-table.ts";
import { withPhrasings } from "./more-phrasings.ts";

const USAGE = "Usage: npm run bench -- growth [--most 100000] [--questions 150] [--seed 1]";
const KNOWLEDGE = { folder: "knowledge" };
const SIZES = [40, 1000, 5000, 20_000, 100_000];
/** Beside this size the largest is held. */
const BESIDE = 20_000;
const OWN = "Attest";
const PEERS = { each: "wink-bm25, a phrasing", joined: "wink-bm25, an entry" } as const;
/** The peer is asked so many. */
const PEER_QUESTIONS = 30;
/** Asked before anything counts. */
const WARM_UP = 300;

/** What was measured at one size. */
interface Measured {
  readonly size: number;
  readonly median: number;
  readonly slow: number;
  /** The peer's median, with a document a phrasing, and an entry. */
  readonly each: number;
  readonly joined: number;
  readonly isLearned: boolean;
}

/** How growth is measured. */
export interface GrowthOptions {
  /** Phrasings at most. */
  readonly most: number;
  readonly questions: number;
  readonly seed: number;
}

/** `npm run bench -- growth`: how long a question takes with ever more phrasings. */
export async function run(args: readonly string[]): Promise<void> {
  printSection(await measureGrowth(optionsOf(args)));
}

/**
 * The shipped base with 40 to 100,000 English phrasings, its own or varied, and how long a question that is no phrasing takes at each
 * size, beside wink-bm25's with a document a phrasing and with a document an entry.
 */
export async function measureGrowth({ most, questions, seed }: GrowthOptions): Promise<Section> {
  const { base } = loadPrepared(KNOWLEDGE);
  const cases = readCases(questionsOf(KNOWLEDGE.folder)).cases.filter(({ turn }) => turn === 0);
  const texts = seeded(seed)
    .shuffled(cases.map(({ question }) => question))
    .slice(0, questions);
  const measured: Measured[] = [];
  for (const size of SIZES.filter((one) => one <= most))
    measured.push(await measure(size, withPhrasings(base, size, seeded(seed)), texts));
  const large = measured.at(-1);
  const beside = measured.find(({ size }) => size === BESIDE);
  const named = (size: number) => `${size.toLocaleString("en")} phrasings`;
  return {
    name: "growth",
    title: "Growth",
    about:
      `The shipped base with so many English phrasings, its own or, beyond them, varied ones, and ${texts.length} questions that are ` +
      "none of them; the processor time of a question, for both in one process at each size. wink-bm25 is the quickest peer; with a " +
      "document an entry it does less than it could, with one a phrasing as much as Attest does. Beside it stands whether Attest's " +
      "classifier, which decides, is at work (1) or steps aside (0).",
    command: "npm run bench -- growth",
    contestants: [OWN, ...Object.values(PEERS)],
    measures: [
      ...measured.map(({ size, median, each, joined }) => ({
        what: `a question at ${named(size)}, median, ms`,
        digits: 2,
        by: { [OWN]: median, [PEERS.each]: each, [PEERS.joined]: joined },
        ...(size === BESIDE ? { asked: { beside: PEERS.each, limit: "≤ 0.1" } } : {}),
      })),
      ...measured.map(({ size, median, slow }) => ({
        what: `99th percentile at ${named(size)}, in medians`,
        digits: 2,
        by: { [OWN]: slow / median },
        ...(size === BESIDE ? { asked: { limit: "≤ 3" } } : {}),
      })),
      ...measured.map(({ size, isLearned }) => ({
        what: `classifier at ${named(size)}`,
        digits: 0,
        by: { [OWN]: isLearned ? 1 : 0 },
        ...(size === large?.size && size > BESIDE ? { asked: { limit: "≥ 1" } } : {}),
      })),
      ...(beside && large && large !== beside
        ? [
            {
              what: `median at ${named(large.size)}, in those at ${named(BESIDE)}`,
              digits: 2,
              by: { [OWN]: large.median / beside.median },
              asked: { limit: "≤ 3" },
            },
          ]
        : []),
    ],
  };
}

async function measure(size: number, base: KnowledgeBase, texts: readonly string[]): Promise<Measured> {
  const index = indexBase(base);
  const engine = createEngine(base, index);
  for (let i = 0; i < WARM_UP; i++) engine.consider({ text: texts[i % texts.length] ?? "" });
  const times = texts.map((text) => processorTime(() => engine.consider({ text })));
  const isLearned = index.ranking.classifier !== undefined;
  const [each, joined] = [await peerMedian(phrasingsOf(base), texts), await peerMedian(entriesOf(base), texts)];
  return { size, median: median(times), slow: quantile(times, 0.99), each, joined, isLearned };
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

function optionsOf(args: readonly string[]): GrowthOptions {
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
