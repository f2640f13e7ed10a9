import type { Entry } from "../../../knowledge/model.ts";
import type { Case } from "../../evaluation/question-files.ts";
import { answers } from "../../evaluation/score.ts";
import { median, quantile } from "../measuring/quantile.ts";
import type { Section } from "../measuring/section.ts";
import { OWN, type PeerReply, type PeerResult } from "./peer-task.ts";

/** So many of the questions without an answer may be answered. */
const MOST_FALSE = 0.03;
const MB = 2 ** 20;

/** What makes a reply right. */
export interface Judging {
  readonly cases: readonly Case[];
  readonly entries: ReadonlyMap<string, Entry>;
  readonly patterns: ReadonlyMap<string, readonly RegExp[]>;
}

/** One engine's figures, by what was measured; shares in percent. */
export function measuresOf({ replies, times, loadMs, bytes }: PeerResult, judging: Judging): Record<string, number> {
  const judged = judging.cases.map((one, i) => judge(one, replies[i], judging));
  const answerable = judged.filter(({ isAnswerable }) => isAnswerable);
  const others = judged.filter(({ isAnswerable }) => !isAnswerable);
  const share = (part: number, whole: readonly unknown[]) => (100 * part) / whole.length;
  const given = ({ isGiven, isAnswer }: Judged) => isGiven && isAnswer;
  return {
    [PEER_MEASURES.within]: share(rightWithin(judged, MOST_FALSE * others.length), answerable),
    [PEER_MEASURES.first]: share(answerable.filter(({ isRight }) => isRight).length, answerable),
    [PEER_MEASURES.given]: share(answerable.filter((one) => given(one) && one.isRight).length, answerable),
    [PEER_MEASURES.false]: share(others.filter(given).length, others),
    [PEER_MEASURES.median]: median(times),
    [PEER_MEASURES.slow]: quantile(times, 0.99),
    [PEER_MEASURES.load]: loadMs,
    [PEER_MEASURES.memory]: bytes / MB,
  };
}

/** What is measured of an engine. */
export const PEER_MEASURES = {
  within: "right while at most 3 % false, %",
  first: "right entry first, %",
  given: "right as it comes, %",
  false: "false as it comes, %",
  median: "a question, median, ms",
  slow: "a question, 99th percentile, ms",
  load: "load, ms",
  memory: "memory, MB",
} as const;

/** Milliseconds that each peer took to be loaded, by a section that measured it; undefined where it is another section. */
export function loadsIn({ measures }: Section): Readonly<Record<string, number>> | undefined {
  const load = measures.find(({ what }) => what === PEER_MEASURES.load);
  if (!load) return undefined;
  const { [OWN]: _, ...loads } = load.by;
  return loads;
}

interface Judged {
  readonly isAnswerable: boolean;
  readonly score: number;
  readonly isGiven: boolean;
  /** Whether the entry answers anything: a known unknown and small talk don't. */
  readonly isAnswer: boolean;
  readonly isRight: boolean;
}

function judge({ fact }: Case, reply: PeerReply | undefined, { entries, patterns }: Judging): Judged {
  const entry = entries.get(reply?.id ?? "");
  const isAnswer = entry !== undefined && entry.kind !== "unknown" && entry.kind !== "smalltalk";
  const text = reply?.text ?? entry?.answer.en ?? "";
  return {
    isAnswerable: fact !== null,
    score: reply?.score ?? 0,
    isGiven: reply?.isGiven ?? false,
    isAnswer,
    isRight: isAnswer && answers(entry, text, fact, patterns),
  };
}

/** The most right answers by any threshold that lets at most so many false ones pass. */
function rightWithin(judged: readonly Judged[], mostFalse: number): number {
  const passing = judged.filter(({ isAnswer, score }) => isAnswer && score > 0).sort((a, b) => b.score - a.score);
  let [right, wrong, best] = [0, 0, 0];
  for (const [i, { score, isAnswerable, isRight }] of passing.entries()) {
    if (!isAnswerable) wrong++;
    else if (isRight) right++;
    // Those with the same score pass together.
    if (passing[i + 1]?.score === score) continue;
    if (wrong > mostFalse) break;
    best = right;
  }
  return best;
}
