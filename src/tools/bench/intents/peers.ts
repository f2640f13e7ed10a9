import { parseArgs } from "node:util";
import { cutBase } from "../../../knowledge/cut-base.ts";
import { loadBase } from "../../../knowledge/pack/load.ts";
import { readFiles } from "../../../knowledge/pack-files.ts";
import { questionsOf } from "../../evaluation/measured-place.ts";
import { readCases, readPatterns } from "../../evaluation/question-files.ts";
import { seeded } from "../measuring/chance.ts";
import type { Section } from "../measuring/section.ts";
import { printSection } from "../measuring/section-table.ts";
import { peers, SLOWEST } from "./intent-contestants.ts";
import { measuresOf, PEER_MEASURES } from "./peer-measures.ts";
import { OWN } from "./peer-task.ts";
import { PATIENCE, startPeer } from "./start-peer.ts";

const SEED = 18;
/** Questions for an engine that takes a second for each: the first so many, which are drawn by lot as all are. */
const FEWER: Readonly<Record<string, number>> = { [SLOWEST]: 100 };

/** Which pack is asked what. */
export interface PeerOptions {
  readonly pack: string;
  /** The folder of the questions. */
  readonly questions: string;
  /** Phrasings of each entry, the first ones; undefined for all. */
  readonly phrasings?: number | undefined;
  /** Questions, drawn by lot; undefined for all. */
  readonly most?: number | undefined;
  /** Engines that are left out. */
  readonly without?: readonly string[];
}

/**
 * `npm run bench -- peers [--most 300] [--phrasings N] [PACK QUESTIONS]`: the engine beside those that JavaScript bots use, on a
 * pack's phrasings.
 */
export async function run(args: readonly string[]): Promise<void> {
  const text = { type: "string" } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { most: { ...text, default: "300" }, phrasings: text },
  });
  const [pack = "knowledge", questions = questionsOf(pack)] = positionals;
  const phrasings = values.phrasings === undefined ? undefined : Number(values.phrasings);
  printSection(await measurePeers({ pack, questions, phrasings, most: Number(values.most) }));
}

/** Every engine with the same phrasings and the same questions, one after the other. */
export async function measurePeers(options: PeerOptions): Promise<Section> {
  const { pack, questions, phrasings, most, without = [] } = options;
  const whole = loadBase(pack);
  const base = phrasings === undefined ? whole : cutBase(whole, readFiles(pack) ?? [], { phrasings });
  const alone = readCases(questions).cases.filter(
    ({ turn, wanted, isAside, language }) => turn === 0 && !wanted && !isAside && language === undefined,
  );
  const cases = seeded(SEED).shuffled(alone).slice(0, most);
  const entries = [...base.entries.values()].map(({ id, phrasings }) => ({ id, phrasings: phrasings.en }));
  const judging = { cases, entries: base.entries, patterns: readPatterns(questions, questionsOf(pack)) };
  const asked = cases.map(({ question }) => question);
  const found = new Map<string, Record<string, number>>();
  const engines = [OWN, ...peers.filter((peer) => !without.includes(peer))];
  for (const name of engines) {
    const result = await startPeer({ name, pack, phrasings, entries, questions: asked.slice(0, FEWER[name]) });
    if (result) found.set(name, measuresOf(result, { ...judging, cases: cases.slice(0, FEWER[name]) }));
  }
  const names = [...found.keys()];
  const count = entries.reduce((sum, one) => sum + one.phrasings.length, 0);
  const unanswerable = cases.filter(({ fact }) => fact === null).length;
  return {
    name: "answering",
    title: `Answering: ${base.event.title.en}, ${phrasings === undefined ? "all" : `at most ${phrasings}`} phrasings an entry`,
    about:
      `${count} English phrasings of ${base.entries.size} entries, and ${cases.length} English questions that stand alone, none of them ` +
      `a phrasing, ${unanswerable} of them without an answer in the source. Every engine gets the same phrasings and questions, the ` +
      "phrasings of known unknowns too: who finds one of these has given no answer. *While at most 3 % false*: each engine's own score " +
      "is cut where it serves that engine best. *As it comes*: Attest as it decides, the others with whatever they find. Each runs " +
      "in a process of its own; of three turns at a question the quickest counts. *Load* is from the phrasings in memory to the first " +
      "answer, without anything kept; *memory* is what that adds." +
      asides(engines, names, cases.length),
    command: `npm run bench -- peers${phrasings === undefined ? "" : ` --phrasings ${phrasings}`}`,
    contestants: names,
    measures: Object.values(PEER_MEASURES).map((what) => ({
      what,
      digits: what.endsWith("ms") ? 2 : 1,
      by: Object.fromEntries(
        names
          .map((name) => [name, found.get(name)?.[what] ?? Number.NaN] as const)
          .filter(([, figure]) => Number.isFinite(figure)),
      ),
    })),
  };
}

/** Who was asked less than the others, and who isn't there. */
function asides(engines: readonly string[], measured: readonly string[], questions: number): string {
  const fewer = Object.entries(FEWER).filter(([name, count]) => measured.includes(name) && count < questions);
  const left = engines.filter((name) => !measured.includes(name));
  return [
    ...fewer.map(
      ([name, count]) =>
        ` ${name} was asked the first ${count} of the questions alone, for it takes a second for each.`,
    ),
    ...left.map((name) => ` ${name} wasn't done within ${PATIENCE / 60_000} minutes, and is left out.`),
  ].join("");
}
