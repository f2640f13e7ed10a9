import { westernise } from "../../../../numbers/digits.ts";
import { folded, isArabic } from "../arabic-forms.ts";
import { bareStem } from "./affixes.ts";
import type { Surroundings } from "./ambiguous-words.ts";
import type { Glossary } from "./glossary.ts";
import { numberAt } from "./number-words.ts";
import type { Spoken } from "./spoken.ts";
import { isVerb, predicateAt, RELATIVE } from "./stating.ts";
import { byNeighbours } from "./turning/by-neighbours.ts";
import { contrasted } from "./turning/contrast.ts";
import { linked } from "./turning/linked.ts";
import { turned } from "./turning/turns.ts";

/** An Arabic text in English, as far as its words are known. */
export interface Glossed {
  readonly text: string;
  /** What each of its Arabic words became, in order. */
  readonly spoken: readonly Spoken[];
}

/** Arabic words that stand beside each other, and what stands between such runs. */
const RUNS =
  /(?:(?<![\d.,])\d+\s+)?[\p{Script=Arabic}\p{M}\d]*[\p{Script=Arabic}][\p{Script=Arabic}\p{M}\d]*(?:\s+[\p{Script=Arabic}\p{M}\d]+)*/gu;
/** What is written onto a number. */
const ONTO_NUMBER = /(?<![\p{L}\p{M}])(و?)(بال\s*|لل\s*|[بلفك]|)(?:ال\s*)?ـ?(?=\d)/gu;
/** What a run goes on with: a word in other letters. */
const GOING_ON = /[\p{L}\d]\s*$/u;
/** A comma that something stands before. */
const AFTER_COMMA = /[\p{L}\d]\s*,\s*$/u;
/** A comma between what is denied and what is so instead, which stand as one. */
const BEFORE_RATHER = /\s*[،,]\s*(?=(?:بل|وإنما|وانما)\s)/gu;
const MARKS: Readonly<Record<string, string>> = { "،": ",", "؛": ";", "؟": "?", ـ: "" };

/**
 * An Arabic text as the engine reads it: words that are known in English, in their order and with the text's marks; others as
 * stems of their own.
 * @param isStated whether it is known to state something: words that may ask don't, then
 */
export function glossed(text: string, glossary: Glossary, isStated = false): Glossed {
  const spoken: Spoken[] = [];
  const plain = westernise(text.normalize("NFKC"))
    .plain // Marked, it is a sect; unmarked, a year.
    .replace(/سنّ(?=[ةه])/g, "سني")
    // Marked, it is one thousand; unmarked, two.
    .replace(/(?<![\p{L}\p{M}])(و?)ألف(?:اً|ًا)(?!\p{L})/gu, "$1ألف")
    .replace(BEFORE_RATHER, " ")
    .replace(ONTO_NUMBER, (_, and: string, before: string) =>
      [and, before].flatMap((one) => (one === "" ? [] : [`${one[0]} `])).join(""),
    )
    .replace(/[،؛؟ـ]/g, (mark) => MARKS[mark] ?? "");
  const inEnglish = plain.replace(RUNS, (run, offset: number) => {
    const isBeginning = !GOING_ON.test(plain.slice(0, offset));
    const isAfterComma = AFTER_COMMA.test(plain.slice(0, offset));
    const words = run.split(/\s+/).map(folded);
    const said = linked(byNeighbours(glossedRun(words, glossary, { isBeginning, isAfterComma, isStated })));
    spoken.push(...said);
    return subjectFirst(withCopula(copulaBehind(stillBehind(contrasted(said), glossary)), glossary), glossary)
      .flatMap(({ meaning }) => (meaning === "" ? [] : [meaning]))
      .join(" ")
      .replaceAll(" ,", ",");
  });
  return { text: turned(inEnglish), spoken };
}

/** What somebody does, or what happens, and so stands before who or what it is in Arabic, and after it in English. */
const DOES = /^(?:and |so )?(?:said|called for|fled|recorded|started|ended|stopped|became)$/;

/** Who does it already, so that what stands after the verb isn't the subject. */
const SUBJECT = /^(?:and )?(?:who|he|she|they)\b/;
const ASKS = /^(?:and )?(?:what|which|when|where|why|how)\b/;
/** What begins a clause with a subject of its own. */
const BEGINS_CLAUSE = /^(?:that|as|after|before|since|because|if|until)$|^and (?:what|which|when|where|why|how)\b/;
const PREPOSITION = /^(?:and )?(?:with|to|from|of|by|for|about|on)$/;
/** What mostly has no object. */
const HAPPENS = /^(?:and )?(?:fled|started|ended|stopped)$/;

/** Units with the subject before its verb: “قال الشرع”, “بدأت الاشتباكات”; as they are where the verb has one before it. */
function subjectFirst(said: readonly Spoken[], glossary: Glossary): readonly Spoken[] {
  const [at, subject] = [...said.entries()].find(
    ([
      i,
      {
        words: [word = ""],
        meaning,
      },
    ]) => {
      // “ألف” has no article.
      const isNamed = (glossary.isName(word) || DEFINITE.test(word)) && !/^\d/.test(meaning);
      return isNamed && (DOES.test(said[i - 1]?.meaning ?? "") || isDoneByWhoFollows(said, i - 1));
    },
  ) ?? [0, undefined];
  const verb = said[at - 1];
  if (!subject || !verb) return said;
  const before = said.slice(0, at - 1);
  const clause = before.slice(before.findLastIndex(({ meaning }) => BEGINS_CLAUSE.test(meaning)) + 1);
  const isAsked = ASKS.test(clause[0]?.meaning ?? "") || ASKS.test(clause.at(-1)?.meaning ?? "");
  const isSure = HAPPENS.test(verb.meaning)
    ? isAsked || verb.meaning.startsWith("and ")
    : isAsked && glossary.isName(subject.words[0] ?? "");
  if (!isSure && clause.some((unit, i) => isSubject(unit, clause[i - 1]))) return said;
  const [, and = "", done = ""] = /^(and |so |)(.*)$/.exec(verb.meaning) ?? [];
  const swapped = [
    { ...subject, meaning: `${and}${subject.meaning}` },
    { ...verb, meaning: done },
  ];
  return said.toSpliced(at - 1, 2, ...swapped);
}

/** Behind it a clause begins: “صحيح إنو”, “سمعت أن”. */
const JOINS = /(?:^|\s)that$/;
/** Of several who act, Arabic says so by the verb only where they aren't named behind it. */
const BY_OTHERS = /(?:و|وا|ن)$/;
/** What says of something named behind it how much it is. */
const MEASURES = /^(?:is|are|more than|fewer than)\b/;

/** Whether a unit is a verb that begins a clause, and so is done by, or to, who is named behind it. */
function isDoneByWhoFollows(said: readonly Spoken[], at: number): boolean {
  const verb = said[at];
  const before = said.slice(0, Math.max(at, 0)).findLast(({ meaning }) => meaning !== "");
  if (!verb || !isVerb(verb) || MEASURES.test(verb.meaning) || BY_OTHERS.test(verb.words[0] ?? "")) return false;
  return before === undefined || (JOINS.test(before.meaning) && !before.words.some((one) => RELATIVE.test(one)));
}

function isSubject({ words, meaning }: Spoken, before: Spoken | undefined): boolean {
  if (PREPOSITION.test(before?.meaning ?? "")) return false;
  return SUBJECT.test(meaning) || (!ASKS.test(meaning) && words.some((word) => DEFINITE.test(word)));
}

const IS = /^(?:is|are|was|were)$/;

/** Units with what begins as “is” behind its subject: before it, English would ask (“يشكل المدنيون معظم القتلى”, “كانت الاشتباكات عنيفة”). */
function copulaBehind(said: readonly Spoken[]): readonly Spoken[] {
  const at = said.findIndex(({ meaning }) => meaning !== "" && meaning !== "and");
  const copula = said[at];
  if (!copula || !IS.test(copula.meaning)) return said;
  const end = said.findIndex(({ words, isName }, i) => i > at && !isName && !words.some((word) => DEFINITE.test(word)));
  return end > at + 1 ? [...said.slice(0, at), ...said.slice(at + 1, end), copula, ...said.slice(end)] : said;
}

const STILL = "still";

/** Units with the “still” that begins them behind who it is said of: “ما زال القتال دائراً”. */
function stillBehind(said: readonly Spoken[], glossary: Glossary): readonly Spoken[] {
  const at = said.findIndex(({ meaning }) => meaning !== "");
  const [still, subject] = said.slice(at);
  const [word = ""] = subject?.words ?? [];
  if (!still || !subject || still.meaning !== STILL || !(glossary.isName(word) || DEFINITE.test(word))) return said;
  const isOne = glossary.isName(word);
  return said.toSpliced(at, 2, subject, { ...still, meaning: `${isOne ? "is" : "are"} ${STILL}` });
}

const WHERE_OR_HOW_MANY = /^(?:in|at)\b|^\d/;

/** Where the “is” is missing behind a “that” (“صحيح إنو بشار بإيران؟”, “إن الفلول ألف”) of a clause that says no more of somebody than where they are, or how many. */
function bareClauseAt(said: readonly Spoken[]): number | undefined {
  const at = said.findLastIndex(({ meaning }) => JOINS.test(meaning)) + 2;
  const told = said.slice(at).filter(({ meaning }) => meaning !== "");
  const [subject, first] = [said[at - 1], told[0]];
  const isNamed = subject && (subject.isName || subject.words.some((word) => DEFINITE.test(word)));
  return at > 1 && isNamed && first && told.length <= 2 && WHERE_OR_HOW_MANY.test(first.meaning) ? at : undefined;
}

/** Units with the “is” that Arabic has none of, between a subject and what is said of it. */
function withCopula(said: readonly Spoken[], glossary: Glossary): readonly Spoken[] {
  const at = predicateAt(said) ?? bareClauseAt(said);
  if (at === undefined) return said;
  const isNamed = said.slice(0, at).some(({ words: [word = ""] }) => glossary.isName(word));
  return said.toSpliced(at, 0, { words: [], meaning: isNamed ? "is" : "are" });
}

const DEFINITE = /^ال(?=..)/;

function glossedRun(
  words: readonly string[],
  glossary: Glossary,
  { isBeginning, isAfterComma, isStated }: Pick<Surroundings, "isBeginning" | "isAfterComma" | "isStated">,
): Spoken[] {
  const said: Spoken[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at] ?? "";
    const found =
      isArabic(word) || isCounting(words, at)
        ? glossary.meaningAt(words, at, isBeginning, isAfterComma, isStated)
        : undefined;
    const length = found?.length ?? 1;
    const meaning = found?.meaning.join(" ") ?? (isArabic(word) ? unknown(word) : word);
    said.push({ words: words.slice(at, at + length), meaning, isName: glossary.isName(word, length === 1) });
    at += length;
  }
  return said;
}

/** What surely stands before an article. */
const BEFORE_ARTICLE: readonly (readonly [RegExp, string])[] = [
  [/^و(?=(?:ال|بال|لل|عال)..)/, "and "],
  [/^و?بال(?=..)/, "in "],
  [/^و?(?:لل|عال)(?=..)/, "to "],
];

/** The stem of a word that nothing explains, behind what is written onto its article. */
function unknown(word: string): string {
  return BEFORE_ARTICLE.flatMap(([written, before]) => (written.test(word) ? [before] : [])).join("") + bareStem(word);
}

/** Whether digits count what the word after them says: “5 آلاف”. */
function isCounting(words: readonly string[], at: number): boolean {
  return /^\d+$/.test(words[at] ?? "") && isArabic(words[at + 1] ?? "") && numberAt(words, at) !== undefined;
}
