import { entryOf, isOfBot } from "../answer.ts";
import { leaningOf, pointsBack } from "../reading/leaning.ts";
import { namesSomething } from "../reading/reading.ts";
import { completed, withClauseBefore, withSharedClause } from "./ellipsis.ts";
import { type Group, groupsOf } from "./groups.ts";
import { asksFirst, asksOnlyHowMany, isBareQuestion } from "./openers.ts";
import {
  bestOf,
  CERTAIN,
  isClear,
  isCommitted,
  isPlain,
  look,
  type Mind,
  probabilityOf,
  type ReadPart,
  UNDERSTOOD,
} from "./read-part.ts";
import { ofEach } from "./spread.ts";
import { type Stretch, stretchesOf } from "./stretches.ts";

/** Stretches of a message that are ranked, each of which costs as much as a question or two: those that are answered, and some to offer. */
const MOST_RANKED = 5;
/** Of more questions than these none is taken for several: each thing that it names costs as much again. */
const MOST_SPREAD = 2;
/** A question behind small talk is understood well enough from here on. */
const HEARD = 0.45;
/** Of the entries that a part may mean, so many are looked at. */
const MOST_ALIKE = 3;
/** Turns that a question leans on. */
const TURNS = 3;
const STANDING = /\b(?:he|she|it|they|him|them|his|her|its|their|that|those|there)\b/i;
/** They speak of all that was named before. */
const OF_ALL = new Set(["each", "both"]);
/** What only joins a part to the one before. */
const JOINED = /^(?:(?:and|also|plus|n|nd|&|\+|oh|then|btw)[\s,]+)+/i;

/**
 * The questions of a message, in order; the message as a whole where it is one. Cut is only where each part is understood, or
 * plainly asks what the source doesn't say, and where they are answered by different entries.
 * @param whole the message, with what the engine makes of it as one question
 */
export function partsOf(whole: ReadPart, mind: Mind): readonly [ReadPart, ...ReadPart[]] {
  const groups = groupsOf(stretchesOf(whole.text)).slice(0, MOST_RANKED);
  if (groups.length < 2) return ofEach(withoutGreeting(whole, groups[0], mind), mind);
  const parts: ReadPart[] = [];
  let soft = true;
  for (const [i, group] of groups.entries()) {
    const { setOff } = group;
    const own = withSharedClause(group, groups.slice(i + 1));
    const last = parts.at(-1);
    if (!last) {
      parts.push(withoutGreeting(look(own, whole.context, mind), group, mind));
      continue;
    }
    const next = withoutGreeting(lookAfter(own, last, parts, mind), group, mind);
    if (isOwn(last, next, setOff)) {
      parts.push(next);
      if (setOff === "full") soft = false;
    } else parts.splice(-1, 1, merged(last, next, mind));
  }
  const asking = parts.filter(({ answer }) => answer.outcome !== "smalltalk");
  const [first, ...others] = asking;
  if (first && others.length === 0 && whole.answer.outcome === "smalltalk" && !soft) return ofEach(first, mind);
  if (!first || others.length === 0) return ofEach(whole, mind);
  if (!gains(whole, asking, soft)) return ofEach(whole, mind);
  if (asking.length > MOST_SPREAD) return [first, ...others];
  const [one, ...more] = ofEach(first, mind);
  return [one, ...more, ...others.flatMap((part) => ofEach(part, mind))];
}

/** A question after a greeting or a remark is the question, though the greeting be louder; what is asked of the bot is one, too. */
function withoutGreeting(part: ReadPart, group: Group | undefined, mind: Mind): ReadPart {
  if (isCommitted(part) || !group) return part;
  const asked = group.question === group.text ? behindTalk(part) : group.question;
  if (asked === undefined) return part;
  const before = group.text.slice(0, group.text.lastIndexOf(asked)).trim();
  const question = askedBehind(asked, part, mind);
  const isSetOff = part.answer.outcome === "smalltalk" || /[.!?…:]$/.test(before) || isOfBot(question.answer);
  if (!isSetOff) return part;
  const isTold = isCommitted(question) || isOfBot(question.answer);
  return isTold && probabilityOf(question) >= leastOf(part, asked) ? { ...question, text: part.text } : part;
}

/** What a farewell or thanks and nothing but a comma stand before. */
function behindTalk({ answer, text }: ReadPart): string | undefined {
  const isTalk = answer.outcome === "smalltalk" && !isOfBot(answer);
  return isTalk ? /,\s+(.+)$/s.exec(text)?.[1] : undefined;
}

/** What is asked behind a remark: small talk isn't what it goes on from. */
function askedBehind(question: string, { context, answer }: ReadPart, mind: Mind): ReadPart {
  const leaning = look(question, context, mind);
  if (answer.outcome !== "smalltalk" || isCommitted(leaning)) return leaning;
  const alone = { ...look(question, [], mind), context };
  return isCommitted(alone) || probabilityOf(alone) > probabilityOf(leaning) ? alone : leaning;
}

/** How surely a question must be understood apart from what is said before it: thanks or a sigh before a plain one are no rivals. */
function leastOf({ answer }: ReadPart, question: string): number {
  return answer.outcome === "smalltalk" && !isOfBot(answer) && /[?؟]/.test(question) ? HEARD : UNDERSTOOD;
}

/** A later part of a message: as it stands after the entries of those before, or in full words. */
export function lookAfter(text: string, last: ReadPart, parts: readonly ReadPart[], mind: Mind): ReadPart {
  const { understanding, base } = mind;
  const entries = parts.flatMap(({ answer }) => entryOf(answer)?.id ?? []).reverse();
  const context = [...new Set([...entries, ...last.context])].slice(0, TURNS);
  const leaning = look(text, context, mind);
  const full = completed(understanding.read(text), understanding.read(last.text), base);
  if (full !== undefined) {
    const standing: ReadPart = { ...look(full, [], mind), text, context, isComplete: true };
    const tellsMore = bestOf(standing) !== bestOf(last) || bestOf(leaning) === bestOf(last);
    return tellsMore && probabilityOf(standing) >= Math.min(probabilityOf(leaning), CERTAIN) ? standing : leaning;
  }
  const clause = withClauseBefore(understanding.read(text), understanding.read(last.text));
  if (clause !== undefined) {
    const standing: ReadPart = { ...look(clause, [], mind), text, context, isComplete: true };
    const tellsMore = isCommitted(standing) && bestOf(standing) !== bestOf(last);
    const isLikelier = tellsMore && probabilityOf(standing) >= probabilityOf(leaning);
    // What isn't known misleads nobody.
    const isSafe = goesOnFrom(leaning) || leaning.answer.outcome === "unknown";
    return isLikelier || !isSafe ? standing : leaning;
  }
  // In a message, “and” only joins; in a conversation, it leans on what was said.
  const unjoined = text.replace(JOINED, "");
  const reading = understanding.read(unjoined);
  if (pointsBack(reading)) return leaning;
  if (!namesSomething(reading) && isCommitted(leaning) && isClear(leaning)) return leaning;
  const alone = { ...look(unjoined, [], mind), context };
  if (!namesSomething(reading)) return isPlain(alone) && isCommitted(alone) ? alone : leaning;
  return leaningOf(reading) === "whole" ? alone : likelier(alone, leaning);
}

/** Whether what a part leans on is told by an entry of the same topic. */
function goesOnFrom({ reasoning: { candidates } }: ReadPart): boolean {
  return candidates[0]?.evidence.continues === 1;
}

/** What says itself what it is about needs nothing that the message said before, unless that makes it clearer. */
function likelier(alone: ReadPart, leaning: ReadPart): ReadPart {
  const isBetter = isCommitted(alone) && probabilityOf(alone) >= Math.max(probabilityOf(leaning), UNDERSTOOD);
  return isBetter ? alone : leaning;
}

/** A part that is none of its own goes on with the one before. */
function merged(last: ReadPart, next: ReadPart, mind: Mind): ReadPart {
  const both = look(`${last.text} ${next.text}`, last.context, mind);
  const isToldBefore = isCommitted(last) && (!isCommitted(both) || goesOnAbout(last, next));
  return isToldBefore ? { ...last, text: both.text } : both;
}

/** Whether a stretch is a question of its own after another. */
function isOwn(last: ReadPart, next: ReadPart, setOff: Stretch["setOff"]): boolean {
  const [before, after] = [bestOf(last), bestOf(next)];
  if (!before || !after || before === after) return false;
  if (last.answer.outcome === "smalltalk" || next.answer.outcome === "smalltalk") return setOff === "full";
  // What leans on something unknown isn't known either, unless it is understood all the same.
  if (leans(next) && last.answer.outcome !== "answer" && !isApart(next, setOff)) return false;
  if (setOff === "none" || setOff === "list") return [last, next].every((part) => isCommitted(part) && isClear(part));
  if (setOff === "partial" && !isCommitted(last)) return false;
  const goesOn = last.answer.outcome === "answer" && goesOnFrom(next);
  if (isCommitted(next) && (setOff === "full" || isClear(next) || goesOn)) return true;
  return isCommitted(last) && namesSomething(next.reasoning.reading) && !goesOnAbout(last, next);
}

/** Without a verb of its own it asks of what was asked before: “an inquiry? by whom, and with what mandate?”. */
const FRAGMENT =
  /^(?:(?:and|or),? )?(?:by|with|to|for|from|of|under|against) (?:whom?|whose|what|which)(?: \S+){0,3}\W*$/i;

/** Whether a part that isn't understood still speaks of what the one before is about: “and water? is it cut or only low”. */
function goesOnAbout(last: ReadPart, next: ReadPart): boolean {
  const likeliest = next.reasoning.candidates.slice(0, MOST_ALIKE).map(({ entry }) => entry.id);
  return FRAGMENT.test(next.text) || (leans(next) && likeliest.includes(bestOf(last) ?? ""));
}

/** Whether a part that leans on another is understood, though that one be unknown: “and why?” is unknown with it. */
function isApart(part: ReadPart, setOff: Stretch["setOff"]): boolean {
  if (setOff === "full" && isPlain(part)) return true;
  const { reading } = part.reasoning;
  const { words } = reading;
  const standsForSome = STANDING.test(part.text) || asksOnlyHowMany(words) || words.some((word) => OF_ALL.has(word));
  const saysWhat = namesSomething(reading) || asksFirst(words);
  return (
    setOff === "partial" && saysWhat && !standsForSome && !isBareQuestion(words) && isCommitted(part) && isClear(part)
  );
}

/** Whether a part says too little to be understood without the one before. */
function leans(part: ReadPart): boolean {
  const {
    text,
    isComplete,
    reasoning: { reading },
  } = part;
  if (isComplete && probabilityOf(part) >= CERTAIN) return false;
  return !namesSomething(reading) || asksOnlyHowMany(reading.words) || STANDING.test(text);
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
