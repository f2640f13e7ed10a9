import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Reply } from "./ask-all.ts";
import { judgeWanted } from "./judge-wanted.ts";
import type { Case } from "./question-files.ts";
import type { Verdict, WantedFact } from "./wanted.ts";

/** How many characters of an answer count. */
const COUNTED = 500;
const SUGGESTIONS = 3;

/** What became of one question. */
export interface Result {
  readonly case: Case;
  readonly reply: Reply;
  readonly verdict: Verdict;
  /** Right, or the right entry among the first three suggestions. */
  readonly helped: boolean;
}

/** Judges a reply by the patterns of its question's fact. */
export function judge(
  one: Case,
  reply: Reply,
  patterns: ReadonlyMap<string, readonly RegExp[]>,
  base: KnowledgeBase,
): Result {
  const answered = reply.outcome === "answer";
  const isInLanguage = one.language === undefined || reply.language === one.language;
  if (one.wanted) {
    const judged = judgeWanted(one.wanted, reply, patterns);
    const verdict = judged === "right" && !isInLanguage ? "wrong" : judged;
    return { case: one, reply, verdict, helped: verdict === "right" };
  }
  if (one.fact === null) return { case: one, reply, verdict: answered ? "false" : "abstained", helped: false };
  const fits = (text: string) => answers(text, one.fact, patterns);
  const offered = reply.suggestions
    .slice(0, SUGGESTIONS)
    .some(({ entry }) => fits(base.entries.get(entry)?.answer.en ?? ""));
  const isRight = fits(reply.text) && isInLanguage;
  if (answered) return { case: one, reply, verdict: isRight ? "right" : "wrong", helped: isRight || offered };
  return { case: one, reply, verdict: reply.suggestions.length > 0 ? "suggested" : "silent", helped: offered };
}

/** Whether a text answers with a fact: any of several, none where there is none. */
export function answers(text: string, fact: WantedFact, patterns: ReadonlyMap<string, readonly RegExp[]>): boolean {
  return [fact].flat().some((id) => id !== null && isRight(text, patterns.get(id) ?? []));
}

/** Whether an answer holds all that a right one must. */
function isRight(text: string, wanted: readonly RegExp[]): boolean {
  return wanted.length > 0 && wanted.every((pattern) => pattern.test(text.slice(0, COUNTED)));
}

/** Counts of verdicts over a group of results. */
export interface Tally {
  readonly asked: number;
  readonly right: number;
  readonly wrong: number;
  readonly suggested: number;
  readonly silent: number;
  readonly helped: number;
  readonly unanswerable: number;
  readonly false: number;
  /** “Yes” to claims that aren't so: of those that are asked. */
  readonly misled: number;
}

export function tally(results: readonly Result[]): Tally {
  const count = (verdict: Result["verdict"]) => results.filter((result) => result.verdict === verdict).length;
  const unanswerable = count("false") + count("abstained");
  return {
    asked: results.length - unanswerable,
    right: count("right"),
    wrong: count("wrong"),
    suggested: count("suggested"),
    silent: count("silent"),
    helped: results.filter(({ helped }) => helped).length,
    unanswerable,
    false: count("false"),
    misled: count("misled"),
  };
}
