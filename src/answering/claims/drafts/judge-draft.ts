import type { Answer } from "../../answer.ts";
import { stemOf } from "../../reading/normalise.ts";
import type { Speakers } from "../recognising/speakers.ts";
import { nounsAtEnd, objectOf, plainWords } from "./finite-verbs.ts";
import { isCounted, lastingIn } from "./piece-words.ts";
import type { Statement } from "./statement.ts";

/** How a statement stands to the source; "near" is told something on it, and isn't judged. */
export type Standing = "so" | "wrong" | "partly" | "near" | "unsaid";

/** A statement of a draft with what is made of it. */
export interface JudgedStatement extends Statement {
  readonly standing: Standing;
  /** What tells why. */
  readonly answer: Answer;
  /** It names nothing that the base knows, and may only be a remark. */
  readonly isBeside: boolean;
  /** Which of the draft's it is, from 1. */
  readonly place: number;
}

/** Something is told on a statement without a verdict from so probable on. */
const TOLD = 0.6;

/** It names somebody or a place, of which much else may be told. */
const NAMED = /(?<=.)\p{Lu}/u;
/** What follows only says which, where or when. */
const BEHIND_HEAD = /\s(?:in|on|at|of|for|to|from|along|across|near|by|with|into|over|after|as|that|which|who)\s/i;

/** The source itself, however it is called. */
const ITSELF = /\b(?:articles?|reports?|sources?|stor(?:y|ies)|pieces?)\b/i;

/**
 * Judges a draft's statements one by one. What claims nothing is left out.
 * @param judge the verdict on a text; undefined where it gets none @param understand what the text would be answered with as a question
 */
export function judgeStatements(
  statements: readonly Statement[],
  judge: (text: string) => Answer | undefined,
  understand: (text: string) => Answer,
  speakers: Pick<Speakers, "speakerIn" | "isOfEvent">,
): JudgedStatement[] {
  return withTheirTime(statements, judge).flatMap((statement, i): JudgedStatement[] => {
    const judged = judge(statement.text);
    const alone = judged ?? understand(statement.text);
    const found = judged ? standingOf(judged) : unjudged(alone, speakers.isOfEvent(statement.text));
    if (!found) return [];
    const told = found === "unsaid" ? toldOfObject(statement.said, understand, speakers) : undefined;
    const standing = told ? "near" : found;
    const answer = told ?? alone;
    const isBeside = standing === "unsaid" && !speakers.isOfEvent(statement.text);
    const one = { ...statement, standing, answer, isBeside, place: i + 1 };
    return [one, ...judgeSource(one, speakers)];
  });
}

/** What is told of the very thing that a statement is about, whatever the source says was done to it. */
function toldOfObject(
  said: string,
  understand: (text: string) => Answer,
  { speakerIn }: Pick<Speakers, "speakerIn">,
): Answer | undefined {
  const object = objectOf(said);
  const [head = ""] = object.split(BEHIND_HEAD);
  const nouns = nounsAtEnd(head);
  if (nouns.length === 0 || NAMED.test(object) || isCounted(object) || speakerIn(object) !== undefined)
    return undefined;
  const answer = understand(head);
  const isTold = answer.outcome === "answer" && answer.confidence >= TOLD;
  const told = new Set(plainWords(answer.text).map(stemOf));
  return isTold && nouns.some((noun) => told.has(stemOf(noun))) ? answer : undefined;
}

/** “Half a million died in ten years of war”: of a time that the source doesn't tell of, the count isn't judged without it. */
function withTheirTime(
  statements: readonly Statement[],
  judge: (text: string) => Answer | undefined,
): readonly Statement[] {
  const joined: Statement[] = [];
  for (const statement of statements) {
    const last = joined.at(-1);
    const mayBeOfOther = last && isCounted(last.text) && lastingIn(statement.said) !== undefined;
    if (mayBeOfOther && (judge(statement.text)?.verdict ?? "unsaid") === "unsaid")
      joined.splice(-1, 1, {
        ...last,
        text: `${last.text} ${statement.said}`,
        said: `${last.said} ${statement.said}`,
      });
    else joined.push(statement);
  }
  return joined;
}

/** Who is named for what is so, where the source names somebody else, or nobody. */
function judgeSource(one: JudgedStatement, { speakerIn }: Pick<Speakers, "speakerIn">): JudgedStatement[] {
  const { source, answer, standing } = one;
  if (!source || standing !== "so" || answer.outcome !== "answer" || ITSELF.test(source.name)) return [];
  const claimants = answer.facts.map(({ claimant }) => speakerIn(claimant.en));
  const named = speakerIn(source.name);
  const isOfOther = claimants.some((claimant) => claimant !== undefined);
  if (named !== undefined && (claimants.includes(named) || !isOfOther)) return [];
  return [{ ...one, said: source.said, standing: isOfOther ? "wrong" : "unsaid" }];
}

function standingOf({ verdict }: Answer): Standing {
  if (verdict === "yes") return "so";
  if (verdict === "no") return "wrong";
  return verdict === "partly" ? "partly" : "unsaid";
}

function unjudged({ outcome, confidence }: Answer, isOfEvent: boolean): Standing | undefined {
  if (outcome === "smalltalk" && !isOfEvent) return undefined;
  return outcome === "answer" && confidence >= TOLD ? "near" : "unsaid";
}
