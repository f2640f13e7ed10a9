import type { Derived, Entry, Fact } from "../knowledge/model.ts";
import type { Contact, Language } from "../knowledge/pack/schema.ts";
import type { Act } from "./acts/act.ts";
import { ANSWERED, HEARD, IN_NEED, ruledMark, saidMark, spokenMark } from "./memory.ts";

/** What a member asks. */
export interface Question {
  readonly text: string;
  /** Ids of the entries that the conversation was last about, the last first; a question that stands alone isn't bent by them. */
  readonly context?: readonly string[] | undefined;
  /** In which it is answered, where that isn't its own. */
  readonly language?: Language | undefined;
}

/** An entry offered as a question to press. */
export interface Suggestion {
  readonly entry: string;
  readonly question: string;
}

/** How a claim stands to what the source says. */
export type Verdict = "yes" | "no" | "partly" | "unsaid";

/** What is said to somebody who lost, seeks or fears for somebody close, before anything else. */
export interface Consolation {
  readonly text: string;
  /** Which line of sympathy that is: a feeling, or another where it isn't plain. */
  readonly line: string;
  /** Whom they may turn to, as the pack says. */
  readonly contacts: readonly Contact[];
  /** Whether they are spoken to gently from now on: whoever only asks how to help isn't. */
  readonly isOfNeed: boolean;
}

/** What is told where a message wasn't surely understood, but one answer is by far the likeliest; nothing is committed to by it. */
export interface Nearest {
  /** What is said before it: that it may not be what was meant. */
  readonly lead: string;
  /** Whether it can answer what is asked; it only comes nearest to it where it can't. */
  readonly isHeld: boolean;
  /** An entry's. */
  readonly answer: Answer;
}

interface Common {
  /** What the member reads first, at most 500 characters, 700 where it answers several questions. */
  readonly text: string;
  readonly language: Language;
  /** 0 to 1: how sure the engine is of its choice. */
  readonly confidence: number;
  readonly suggestions: readonly Suggestion[];
  /** What the message does; a question where it is left out. */
  readonly act?: Act;
  /** Of a claim. */
  readonly verdict?: Verdict;
  /** The answers to each of several questions, in their order; the text holds them all. */
  readonly parts?: readonly Answer[];
  /** Where there is one, `text` is what comes after it; in small talk it is the same. Nothing is offered beside it. */
  readonly consolation?: Consolation | undefined;
  /** Where there is one, `text` holds it, and the suggestions begin with its question. */
  readonly nearest?: Nearest;
  /** What the message asks beyond the parts that are answered. */
  readonly further?: readonly Suggestion[];
  /** The command that shows what the message wants to see; its name. */
  readonly shows?: string | undefined;
  /** The message was too long, and only a part of it was read. */
  readonly isOfPart?: boolean;
}

/** What the bot makes of a question. Only `answer` commits to something, and never without its facts. */
export type Answer =
  | (Common & {
      readonly outcome: "answer";
      readonly entry: Entry;
      readonly facts: readonly [Fact, ...Fact[]];
      readonly derived: readonly Derived[];
      /** Of a computed answer: what makes it anew, as `formatFormula` writes it. */
      readonly formula?: string;
    })
  | (Common & { readonly outcome: "suggest" })
  | (Common & { readonly outcome: "unknown"; readonly entry: Entry | undefined })
  | (Common & { readonly outcome: "smalltalk"; readonly entry: Entry | undefined });

/** What each answer of several is about, in their order; those that are about nothing left out. */
export function entriesOf(answer: Answer): readonly Entry[] {
  return (answer.parts ?? [answer]).flatMap((part) => entryOf(part) ?? []);
}

/**
 * What a conversation keeps of an answer: ids of what it is about, the formula of what was computed last, whether somebody was consoled, and the language;
 * that there was one in any case.
 */
export function subjectsOf(answer: Answer): readonly string[] {
  if (answer.nearest) return subjectsOf(answer.nearest.answer);
  const last = answer.parts?.at(-1) ?? answer;
  const formula = last.outcome === "answer" ? last.formula : undefined;
  const computed = formula === undefined ? [] : [formula];
  const spoken = spokenMark(answer.language);
  const ruled = (answer.parts ?? [answer]).flatMap(rulingOf);
  const marks = [...ruled, ...marksOf(answer), ...(spoken ? [spoken] : [])];
  return [...entriesOf(answer).map(({ id }) => id), ...computed, ...marks];
}

/** Of a claim on which a known unknown was told, the source says nothing. */
function rulingOf(answer: Answer): string[] {
  const { verdict = answer.act === "claim" && answer.outcome === "unknown" ? "unsaid" : undefined } = answer;
  return verdict === undefined ? [] : [ruledMark({ verdict, entry: entryOf(answer)?.id })];
}

function marksOf({ consolation, outcome, act }: Answer): readonly string[] {
  if (consolation?.isOfNeed) return [IN_NEED, saidMark(consolation.line)];
  const isHeard = outcome === "smalltalk" && act === "mourn";
  return isHeard ? [HEARD, saidMark(HEARD)] : [ANSWERED];
}

/** What a conversation is about after this answer; undefined where the bot committed to nothing. */
export function entryOf(answer: Answer): Entry | undefined {
  return answer.outcome === "answer" || answer.outcome === "unknown" ? answer.entry : undefined;
}

/** Whether an answer is small talk that tells of the bot itself. */
export function isOfBot(answer: Answer): boolean {
  return answer.outcome === "smalltalk" && answer.entry !== undefined && tellsOfBot(answer.entry);
}

/** Whether small talk tells of the bot itself, rather than only answering in kind. */
export function tellsOfBot({ id }: Entry): boolean {
  return /(?:^|\.)(?:who|help|your-[\w-]+)$/.test(id);
}
