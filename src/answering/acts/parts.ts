import type { KnowledgeBase } from "../../knowledge/model.ts";
import { type Answer, entryOf } from "../answer.ts";
import { decide, type Reasoning } from "../decide.ts";
import { namesSomething } from "../reading/reading.ts";
import type { Understanding } from "../understanding.ts";
import { completed } from "./ellipsis.ts";
import { type Group, groupsOf } from "./groups.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";

/** A question of a message, with what the engine makes of it. */
export interface ReadPart {
  readonly text: string;
  readonly reasoning: Reasoning;
  /** What the reasoning alone leads to. */
  readonly answer: Answer;
  /** Ids of the entries that it leans on, the last first. */
  readonly context: readonly string[];
  /** Read with the verb or name that it lacks, so that it stands alone. */
  readonly isComplete?: boolean;
}

/** What a message is read with. */
interface Mind {
  readonly base: KnowledgeBase;
  readonly understanding: Understanding;
}

/** Stretches of a message that are ranked: each costs as much as a question, and a message of 400 words may hold 200. */
const MOST_RANKED = 6;
/** Turns that a question leans on. */
const TURNS = 3;
/** A message read as one question this probably is one, where its parts would say something else. */
const CERTAIN = 0.9;
/** A part that nothing but its own words sets off must be understood this well. */
const UNDERSTOOD = 0.6;

/**
 * The questions of a message, in order; the message as a whole where it is one. Cut is only where each part is understood, or
 * plainly asks what the source doesn't say, and where they are answered by different entries.
 * @param whole the message, with what the engine makes of it as one question
 */
export function partsOf(whole: ReadPart, mind: Mind): readonly [ReadPart, ...ReadPart[]] {
  const groups = groupsOf(stretchesOf(whole.text)).slice(0, MOST_RANKED);
  if (groups.length < 2) return [withoutGreeting(whole, groups[0], mind)];
  const parts: ReadPart[] = [];
  let soft = true;
  for (const group of groups) {
    const { text: own, setOff } = group;
    const last = parts.at(-1);
    if (!last) {
      parts.push(withoutGreeting(look(own, whole.context, mind), group, mind));
      continue;
    }
    const next = lookAfter(own, last, parts, mind);
    if (isOwn(last, next, setOff)) {
      parts.push(next);
      if (setOff === "full") soft = false;
    } else parts.splice(-1, 1, merged(last, next, mind));
  }
  const asking = parts.filter(({ answer }) => answer.outcome !== "smalltalk");
  const [first, ...others] = asking;
  if (!first || others.length === 0) return [whole];
  return gains(whole, asking, soft) ? [first, ...others] : [whole];
}

/** A question after a greeting is the question, though the greeting be louder. */
function withoutGreeting(part: ReadPart, group: Group | undefined, mind: Mind): ReadPart {
  if (part.answer.outcome !== "smalltalk" || !group || group.question === group.text) return part;
  const question = look(group.question, part.context, mind);
  return isCommitted(question) && isClear(question) ? { ...question, text: part.text } : part;
}

/** What the engine makes of a text after the entries of a context. */
export function look(text: string, context: readonly string[], { base, understanding }: Mind): ReadPart {
  const reasoning = understanding.reason(text, context);
  return { text, reasoning, answer: decide(base, reasoning), context };
}

/** A later part: as it stands after the entries of those before, or in full words. */
function lookAfter(text: string, last: ReadPart, parts: readonly ReadPart[], mind: Mind): ReadPart {
  const entries = parts.flatMap(({ answer }) => entryOf(answer)?.id ?? []).reverse();
  const context = [...new Set([...entries, ...last.context])].slice(0, TURNS);
  const leaning = look(text, context, mind);
  const { understanding, base } = mind;
  const full = completed(understanding.read(text), understanding.read(last.text), base);
  if (full === undefined) return leaning;
  const standing: ReadPart = { ...look(full, [], mind), text, context, isComplete: true };
  return probabilityOf(standing) >= Math.min(probabilityOf(leaning), CERTAIN) ? standing : leaning;
}

/** A part that is none of its own goes on with the one before. */
function merged(last: ReadPart, next: ReadPart, mind: Mind): ReadPart {
  const both = look(`${last.text} ${next.text}`, last.context, mind);
  return isCommitted(last) && !isCommitted(both) ? { ...last, text: both.text } : both;
}

/** Whether a stretch is a question of its own after another. */
function isOwn(last: ReadPart, next: ReadPart, setOff: Stretch["setOff"]): boolean {
  const [before, after] = [bestOf(last), bestOf(next)];
  if (!before || !after || before === after) return false;
  if (last.answer.outcome === "smalltalk" || next.answer.outcome === "smalltalk") return setOff === "full";
  // What leans on something unknown isn't known either, unless it is plain all the same.
  if (leans(next) && last.answer.outcome !== "answer" && !(setOff === "full" && isPlain(next))) return false;
  if (setOff === "none" || setOff === "list") return [last, next].every((part) => isCommitted(part) && isClear(part));
  if (setOff === "partial" && !isCommitted(last)) return false;
  if (isCommitted(next)) return setOff === "full" || isClear(next);
  return isCommitted(last) && namesSomething(next.reasoning.reading);
}

/** Whether a part says too little to be understood without the one before. */
function leans(part: ReadPart): boolean {
  const {
    text,
    isComplete,
    reasoning: { reading },
  } = part;
  if (isComplete && probabilityOf(part) >= CERTAIN) return false;
  return !namesSomething(reading) || /\b(?:he|she|it|they|him|them|his|her|its|their|that|those|there)\b/i.test(text);
}

/** Whether parts say more than the message read as one question. @param soft whether no sentence's end parts them */
function gains(whole: ReadPart, parts: readonly ReadPart[], soft: boolean): boolean {
  const answered = parts.filter(({ answer }) => answer.outcome === "answer");
  if (answered.length === 0) return whole.answer.outcome !== "answer";
  const best = bestOf(whole);
  if (answered.length === parts.length && parts.every((part) => probabilityOf(part) >= CERTAIN)) return true;
  if (!soft || !isCommitted(whole) || parts.some((part) => bestOf(part) === best)) return true;
  return probabilityOf(whole) < (whole.answer.outcome === "answer" ? CERTAIN : UNDERSTOOD);
}

/** Whether it is answered, or known to be unknown. */
export function isCommitted({ answer }: Pick<ReadPart, "answer">): boolean {
  return answer.outcome === "answer" || (answer.outcome === "unknown" && answer.entry !== undefined);
}

/** Whether it is answered for certain, or clearly known to be unknown. */
function isPlain(part: ReadPart): boolean {
  return probabilityOf(part) >= (part.answer.outcome === "answer" ? CERTAIN : UNDERSTOOD);
}

function isClear(part: ReadPart): boolean {
  return probabilityOf(part) >= UNDERSTOOD;
}

function bestOf({ reasoning }: ReadPart): string | undefined {
  return reasoning.candidates[0]?.entry.id;
}

function probabilityOf({ reasoning }: ReadPart): number {
  return reasoning.candidates[0]?.probability ?? 0;
}
