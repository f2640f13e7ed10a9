import type { Spoken } from "../spoken.ts";
import { isDefinite, isVerb } from "../stating.ts";

/** What denies a noun, a place or a time. */
const DENIES_NAMED = /^(?:و|ف)?(?:لا|مو|مش|مانو|ليس|ليست|ليسوا|غير)$/;
/** What surely sets what follows against what stands before, wherever that says something. */
const SETS_AGAINST = /^(?:و(?:مو|مش|ليس|ليست|لا)|لا)$/;
const DENIES = /^(?:and |so )?(?:not|no,?|there is no|or|and no|nor)$/;
/** It denies of somebody what they are. */
const IS_NOT = /^(?:مو|مش|ماهو|مانو|مالو|ليس|ليست|ليسوا)$/;
const IS_NOT_FIRST = /^(?:ليس|ليست|ليسوا)$/;
/** It says what is so instead of what was denied. */
const RATHER = /^(?:بل|وانما)$/;
/** Where something is, or when it was. */
const WHERE_OR_WHEN = /^(?:and )?(?:in|at|to|from|by|with|on|before|after|since|during|under|about|according)\b/;
/** What says something of what stands before it. */
const TELLS = /^(?:is|are|was|were|has|have|took)\b|\bfrom it$/;
const JOINS = /^(?:that|which|who|because|if)\b/;
const ANY = /^(?:any|some|only|all|every|anyone|nobody|enough|more|fewer|less)\b/;

/** Units in which what is denied beside what is so stands behind “, not”, and what is said instead of it stands in its place. */
export function contrasted(said: readonly Spoken[]): readonly Spoken[] {
  const rather = said.findIndex(({ words }) => words.length === 1 && RATHER.test(words[0] ?? ""));
  if (rather > 0) return withWhatIsSo(said, rather);
  return subjectBeforeDenial(said).map((unit, i, all) => {
    if (setsAgainst(all, i)) return { ...unit, meaning: ", not" };
    return deniesOf(all, i) ? { ...unit, meaning: `${copulaOf(all.slice(0, i))} not` } : unit;
  });
}

function copulaOf(subject: readonly Spoken[]): string {
  return subject.some(({ isName }) => isName) ? "is" : "are";
}

/** Whether it denies of somebody or something that stands before it what they are: “الرئيس مو سني”. */
function deniesOf(said: readonly Spoken[], at: number): boolean {
  const { words: [word = "", ...more] = [], meaning = "" } = said[at] ?? {};
  const next = said[at + 1];
  if (more.length > 0 || !IS_NOT.test(word) || meaning !== "not" || !next || isVerb(next)) return false;
  const subject = said.slice(0, at).filter((unit) => unit.meaning !== "" && !/^that$/.test(unit.meaning));
  return (
    subject.length > 0 &&
    subject.every((unit) => isDefinite(unit) && !isVerb(unit)) &&
    !/^(?:and|they|he|she|it|not)\b/.test(next.meaning)
  );
}

/** Units with who is denied to be something before the denial: “ليس الرئيس سنياً”. */
function subjectBeforeDenial(said: readonly Spoken[]): readonly Spoken[] {
  const at = said.findIndex(({ meaning }) => meaning !== "");
  const not = said[at];
  if (!not || not.words.length > 1 || !IS_NOT_FIRST.test(not.words[0] ?? "") || not.meaning !== "not") return said;
  const end = said.findIndex((unit, i) => i > at && !isDefinite(unit));
  const subject = said.slice(at + 1, end);
  if (end < 0 || subject.length === 0) return said;
  return [...said.slice(0, at), ...subject, not, ...said.slice(end)];
}

/** Whether a unit sets what follows it against what is said before: “في حلب لا حمص”, “قبل السقوط وليس بعده”. */
function setsAgainst(said: readonly Spoken[], at: number): boolean {
  const { words: [word = "", ...more] = [], meaning = "" } = said[at] ?? {};
  const next = said.slice(at + 1).find((unit) => unit.meaning !== "");
  if (
    at === 0 ||
    more.length > 0 ||
    !DENIES_NAMED.test(word) ||
    !DENIES.test(meaning) ||
    /\b(?:or|there)\b/.test(meaning)
  )
    return false;
  if (!next || isVerb(next) || ANY.test(next.meaning) || said.slice(at + 1).some(isVerb)) return false;
  const before = said.slice(0, at);
  if (before.some((unit) => DENIES.test(unit.meaning)) || JOINS.test(before.at(-1)?.meaning ?? "")) return false;
  const isTold = before.some((unit, i) => isVerb(unit) || TELLS.test(unit.meaning) || (i > 0 && saysOf(unit)));
  return isTold && (SETS_AGAINST.test(word) || WHERE_OR_WHEN.test(next.meaning) || before.length > 1);
}

function saysOf(unit: Spoken): boolean {
  return WHERE_OR_WHEN.test(unit.meaning) || /^\d/.test(unit.meaning) || !isDefinite(unit);
}

/** “ليس في حلب بل في حمص”: what is so stands in the place of what was denied. */
function withWhatIsSo(said: readonly Spoken[], rather: number): readonly Spoken[] {
  const not = said.slice(0, rather).findLastIndex(({ meaning }) => /^(?:and |so )?not\b/.test(meaning));
  const [so, ...others] = said.slice(rather + 1).filter(({ meaning }) => meaning !== "");
  if (not < 0 || !so) return said;
  const denied = said.slice(not + 1, rather);
  // What was done instead is told by itself.
  if (isVerb(so) || others.some(isVerb)) return said;
  const isPlace = WHERE_OR_WHEN.test(so.meaning);
  const from = isPlace
    ? denied.findLastIndex(({ meaning }) => WHERE_OR_WHEN.test(meaning))
    : denied.findLastIndex((unit) => isDefinite(unit) || isVerb(unit)) + 1;
  if (from < 0) return said;
  const kept = from === denied.length ? denied.slice(0, -1) : denied.slice(0, from);
  const isSaidOf = !isPlace && !denied.some(isVerb) && kept.some(isDefinite);
  const copula = isSaidOf ? [{ words: [], meaning: copulaOf(kept) }] : [];
  return [...said.slice(0, not), ...kept, ...copula, ...said.slice(rather + 1)];
}
