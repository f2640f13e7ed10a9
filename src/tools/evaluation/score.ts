import type { Entry, KnowledgeBase } from "../../knowledge/model.ts";
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
  const fits = (entry: Entry | undefined, text = entry?.answer.en ?? "") => answers(entry, text, one.fact, patterns);
  const offered = reply.suggestions.slice(0, SUGGESTIONS).some(({ entry }) => fits(base.entries.get(entry)));
  const isRight = fits(base.entries.get(reply.entry ?? ""), reply.text) && isInLanguage;
  if (answered) return { case: one, reply, verdict: isRight ? "right" : "wrong", helped: isRight || offered };
  return { case: one, reply, verdict: reply.suggestions.length > 0 ? "suggested" : "silent", helped: offered };
}

/**
 * Whether an answer's text is of a fact: any of several, none where there is none. Where no patterns say what a right text
 * holds, the entry must be the one that is named, or rest on the fact that is.
 */
export function answers(
  entry: Pick<Entry, "id" | "facts"> | undefined,
  text: string,
  fact: WantedFact,
  patterns: ReadonlyMap<string, readonly RegExp[]>,
): boolean {
  return [fact].flat().some((id) => {
    if (id === null) return false;
    const wanted = patterns.get(id);
    return wanted ? isRight(text, wanted) : entry?.id === id || entry?.facts.some((one) => one.id === id) === true;
  });
}

/** What a question names that is no entry, no fact and has no patterns: no answer to it can be right. */
export function namesNothing(
  { fact, isAside, wanted }: Case,
  { entries, facts }: KnowledgeBase,
  patterns: ReadonlyMap<string, readonly RegExp[]>,
): string[] {
  const named = isAside || wanted ? [] : [fact].flat();
  return named.filter((id) => id !== null).filter((id) => ![patterns, entries, facts].some((known) => known.has(id)));
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
