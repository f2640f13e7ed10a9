import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { readNumbers } from "../../numbers/read-numbers.ts";
import { FALLBACK_LANGUAGE, textsIn } from "../../texts/languages.ts";
import type { Answer } from "../answer.ts";
import { isAboutSomething } from "../memory.ts";
import type { Lexicon, Match } from "../reading/lexicon.ts";
import { isAsking, type Reading } from "../reading/reading.ts";
import type { Profile } from "../weighing/profile.ts";
import { answerFormula } from "./answer-formula.ts";
import type { Hindrance } from "./asking/hindrance.ts";
import { readArithmetic } from "./asking/read-arithmetic.ts";
import { declined } from "./decline.ts";
import type { Formula, Term } from "./formula.ts";
import { allOf, goingOn } from "./going-on.ts";
import { HINT } from "./grammar/cues.ts";
import { EXACT, TOGETHER } from "./grammar/going-on.ts";
import { wordingsOf } from "./grammar/spoken.ts";
import { sharesListedIn, statedIn } from "./grammar/stated.ts";
import { type Measure, readMeasures } from "./measures.ts";
import { withFolk } from "./naming/folk.ts";
import { namedIn } from "./naming/named-in.ts";
import { skeletonOf } from "./naming/skeleton.ts";
import { restOf } from "./rest.ts";
import { sharesBeside, turnsRound, verdictOn, verdictOnShares } from "./stated/stated-result.ts";
import { isOfThose, perDayStated } from "./theirs/a-day.ts";
import { holdTheirs } from "./theirs/their-numbers.ts";
import { toldLast } from "./told.ts";

/** What a base's arithmetic reads with. */
export interface ArithmeticParts {
  readonly base: KnowledgeBase;
  readonly lexicon: Lexicon;
  /** What each entry is usually asked, by its id. */
  readonly profiles: ReadonlyMap<string, Profile>;
  /** A text as read, its words mended. */
  read(text: string): Reading;
}

/** Longer messages ask for more than a sum, if for any: their parts may. */
const MOST_WORDS = 45;
/** Computes and compares what a base's figures count. */
export interface Arithmetic {
  /**
   * The answer to a message, or a part of one, that asks for arithmetic; undefined where it asks for none.
   * @param context ids of the entries that the conversation was last about, the last first
   */
  answer(text: string, context?: readonly string[], language?: Language): Answer | undefined;
  /** The verdict on a number that a message gives for what its figures come to; undefined where it gives none. */
  judge(text: string, context: readonly string[], language?: Language): Answer | undefined;
  /** What a member's own numbers are beside the base's figures; undefined where the message does nothing with them. */
  holdTheirs(text: string, context: readonly string[], language: Language): Answer | undefined;
  /**
   * What hinders the arithmetic that a message asks for, told in place of a neighbouring fact; undefined where nothing does.
   * @param instead what would be answered
   */
  decline(text: string, context: readonly string[], instead: Answer): Answer | undefined;
}

const REST_HINT = /\b(?:rest|others?|remain\w*|else)\b/i;
/** Meanings that say of whom, of what or where something is said. */
const TELLING: ReadonlySet<string | undefined> = new Set(["group", "fate", "party", "place", "object"]);
const POINTING = /\bthem\b|\b(?:those|these)\s*(?:$|[,.?!])/i;
/** Words of a question that only asks whether that is so: “is that right?” */
const ASIDE = 4;
/** What may stand before a number that is told again, */
const ALONE =
  /^\W*(?:(?:so|ok|okay|and|then|that['’]?s|thats|that makes|that is|makes|it['’]?s|i get|i got|i make (?:it|that)|about|roughly|around)\W+)*$/i;
/** and what shows that it is meant as the result. */
const SO = /\b(?:so|then|makes?|get|got|make it|right|correct|add(?:ed)?|sums?|maths?|yes|no)\b|\?/i;

/** Makes a base's figures calculate. */
export function createArithmetic({ base, lexicon, profiles, read: mended }: ArithmeticParts): Arithmetic {
  const measures = readMeasures(base, lexicon, profiles);
  /** A story of another place, or of others, asks for their figures. */
  const isElsewhere = (text: string) =>
    mended(text).matches.some(({ id, slot }) => slot === "place" || slot === "party" || id === "#other-events");
  const events = new Set(measures.all.flatMap(({ who, marks }) => (who.size === 0 ? [...marks] : [])));
  /** Two figures side by side are held against each other without any word for it, and another event against this one. */
  const namesSeveral = ({ matches, words }: Reading) =>
    matches.filter(({ id }) => measures.named.has(id)).length > 1 ||
    matches.some(({ id }) => events.has(id)) ||
    words.some((word) => events.has(word));
  /** The groups that were told one after the other. */
  const termsOfLast = (context: readonly string[]): readonly Term[] => {
    const terms: Term[] = [];
    for (const id of context) {
      const [fact, ...others] = base.entries.get(id)?.facts.filter(({ figure }) => figure) ?? [];
      const measure = measures.all.find((one) => one.fact.id === fact?.id);
      const isCount = fact && others.length === 0 && measure?.whole;
      if (isCount) terms.unshift([fact.id]);
      // Who says so, or where, may have been asked in between.
      else if (terms.length > 0 || id !== context[0]) break;
    }
    return terms;
  };
  const sumOfLast = (context: readonly string[]): Formula | undefined => {
    const told = new Set(base.entries.get(context[0] ?? "")?.facts.map(({ id }) => id));
    const groups = allOf(base)?.map((id): Term => [id]) ?? [];
    const terms = groups.every(([id]) => told.has(id)) ? groups : termsOfLast(context);
    return terms.length > 1 ? { operation: "sum", terms } : undefined;
  };
  /** Whether what is said beside tells nothing of the event, and asks no more than whether it is so. */
  const isTalk = (rest: string): boolean => {
    const { words, matches } = mended(rest);
    return (!rest.includes("?") || words.length <= ASIDE) && !matches.some(({ slot }) => TELLING.has(slot));
  };
  /** Whether it only asks whether that is so, or means nothing to the base. */
  const isAside = (beside: string): boolean => {
    const { words, matches } = mended(beside);
    return words.length <= ASIDE || matches.every(isAsking);
  };
  /** The only thing that a message asks, beside plain talk, with what it names. */
  const onlyIn = (text: string) => {
    const [wording] = wordingsOf(text);
    if (!wording || !isTalk(wording.rest)) return undefined;
    const reading = withFolk(mended(wording.text), lexicon, isPlace);
    const named = namedIn(base, measures, reading);
    if (named.strangers.length > 0 || named.oddNumbers.length > 0) return undefined;
    return { skeleton: skeletonOf(reading.words, named), operands: named.operands };
  };
  /** What goes on from the last result says little beside. */
  const goOn = (text: string, context: readonly string[]): Formula | undefined => {
    const told = toldLast(base, context, lastOf(context));
    const [one, other] = termsOfLast(context);
    const sides = told.sides ?? (one && other && !told.isComputed ? ([one, other] as const) : undefined);
    const only = told.term || sides ? onlyIn(text) : undefined;
    return only && goingOn(base, { ...told, sides }, only.skeleton, only.operands);
  };
  /** A number alone after a result is held against it: “273 then, if I added right”. */
  const toldAgain = (text: string, context: readonly string[]) => {
    const { formula } = toldLast(base, context, lastOf(context));
    const [number, ...others] = readNumbers(text).filter(({ kind }) => kind === "count");
    if (!formula || !number || others.length > 0 || !ALONE.test(text.slice(0, number.start)) || !SO.test(text))
      return undefined;
    const { words, matches } = mended(text.slice(number.end));
    const tells = matches.some(({ id, slot }) => measures.named.has(id) || TELLING.has(slot));
    if (words.length > ASIDE + ASIDE || tells) return undefined;
    const verdict = verdictOn(base, formula, { number, isShare: number.unit === "%" });
    return verdict && { formula, verdict };
  };
  const restIn = (text: string, context: readonly string[]) => {
    const only = REST_HINT.test(text) ? onlyIn(text) : undefined;
    return only && restOf(base, toldLast(base, context, lastOf(context)).term, only.skeleton, only.operands);
  };
  /** The only figure that was told last. */
  const lastOf = (context: readonly string[]): Measure | undefined => {
    const told = base.entries.get(context[0] ?? "")?.facts.filter(({ figure }) => figure) ?? [];
    const { entry, total } = base.event.count ?? {};
    // The count's own entry tells the whole by its parts.
    const groups = base.event.count?.groups ?? [];
    const isOfAll = groups.length > 1 && groups.every(({ fact }) => told.some(({ id }) => id === fact));
    const id = context[0] === entry || isOfAll ? total : told.length === 1 ? told[0]?.id : undefined;
    return measures.all.find(({ fact }) => fact.id === id);
  };
  const isPlace = ({ id, slot }: Match) => slot === "place" || base.entities.get(id.slice(1))?.kind === "place";
  const read = (text: string, context: readonly string[]): Formula | Hindrance | undefined => {
    const reading = mended(text);
    if (reading.words.length > MOST_WORDS) return undefined;
    const isHinted = HINT.test(text) || namesSeveral(reading);
    const going = goOn(text, context);
    if (going) return going;
    const both = TOGETHER.test(text) ? sumOfLast(context) : undefined;
    if (both && reading.matches.every(({ id, slot }) => slot === "asks" || !measures.named.has(id))) return both;
    const last = lastOf(context);
    if (!isHinted) return undefined;
    const { sides, term } = toldLast(base, context, last);
    const only = term?.length === 1 ? measuresOf(term)[0] : undefined;
    let hindrance: Hindrance | undefined;
    for (const { text: wording, rest } of wordingsOf(text)) {
      // Who goes on about two sides tells of them.
      if (rest && !sides && isElsewhere(rest)) continue;
      const found = readArithmetic(base, measures, withFolk(mended(wording), lexicon, isPlace), last ?? only, sides);
      if (found && !("lacks" in found)) return found;
      hindrance ??= found;
    }
    return hindrance;
  };
  /** Most declines are asked for right after the answer. */
  let seen: { readonly key: string; readonly found: Formula | Hindrance | undefined } | undefined;
  const readOnce = (text: string, context: readonly string[]) => {
    const key = [text, ...context].join("\n");
    if (seen?.key !== key) seen = { key, found: read(text, context) };
    return seen.found;
  };
  const measuresOf = (term: Term | undefined) => measures.all.filter(({ fact }) => term?.includes(fact.id));
  /** Whether a share is one of those of whom the same is told: the dead are no share of those who hide, though some may have been. */
  const isOfOneKind = ({ operation, terms: [part, whole] }: Formula): boolean => {
    const acts = new Set(measuresOf(whole).flatMap(({ act }) => [...act]));
    const own = measuresOf(part).flatMap(({ act }) => [...act]);
    return operation !== "share" || acts.size === 0 || own.length === 0 || own.some((id) => acts.has(id));
  };
  /** What a formula comes to; of a share that may be none, that first, and no verdict. */
  const tell = (formula: Formula, language?: Language, asked: Parameters<typeof answerFormula>[3] = {}) => {
    if (isOfOneKind(formula)) return answerFormula(base, formula, language, asked);
    const answer = answerFormula(base, formula, language, { isExact: true });
    return answer && { ...answer, text: `${textsIn(answer.language).arithmetic.theirs.apart} ${answer.text}` };
  };
  const operandsIn = (text: string) => namedIn(base, measures, withFolk(mended(text), lexicon, isPlace)).operands;
  const hold: Arithmetic["holdTheirs"] = (text, context, language) => {
    // A name beside a number that isn't its own names no figure.
    const words = text.replace(/\d[\d.,]*k?/giu, " ");
    const named = operandsIn(words)
      .flatMap(({ measures }) => measures)
      .map(({ fact }) => fact);
    const last = lastOf(context);
    const isOfBase = named.length > 0 || isAboutSomething(context);
    const surroundings = { named: [...new Set(named)], last: last?.isDays ? undefined : last?.fact, isOfBase };
    return holdTheirs(base, text, surroundings, language);
  };
  return {
    answer(text, context = [], language) {
      const found = readOnce(text, context);
      return found && !("lacks" in found) ? tell(found, language, { isExact: EXACT.test(text) }) : undefined;
    },
    judge(text, context, language) {
      const rest = restIn(text, context);
      if (rest) return answerFormula(base, rest.formula, language, rest.verdict ? { verdict: rest.verdict } : {});
      const listed = verdictOnShares(base, sharesListedIn(text), ({ asking }) => read(asking, context));
      if (listed) return answerFormula(base, listed.formula, language, { verdict: listed.verdict });
      const again = toldAgain(text, context);
      if (again) return tell(again.formula, language, { verdict: again.verdict });
      for (const stated of statedIn(text)) {
        const found = read(stated.asking, context);
        if (!found || "lacks" in found) continue;
        if (found.operation === "per-day" && !isOfThose(base, measures, text, stated.number)) continue;
        const isTurned = turnsRound(base, found, stated.asking, (words) => operandsIn(words).length > 0);
        const verdict = isTurned ? "no" : verdictOn(base, found, stated);
        // What doesn't come of the figures that are named may come of the numbers as they stand.
        const held = verdict === "no" && !isTurned ? hold(text, context, language ?? FALLBACK_LANGUAGE) : undefined;
        if (held?.verdict === "yes" || (held && held.verdict === undefined && stated.isShare)) return held;
        // A number that is right of another group may have been meant for that.
        const all = verdict === "no" ? sharesBeside(base, found, stated) : undefined;
        if (all) return tell(all, language);
        // What else is said isn't borne out by a number, and whoever “them” are may be others than those who were told last.
        const isMeant = isAside(stated.beside) && !(verdict === "no" && POINTING.test(text));
        if (verdict) return tell(found, language, isMeant ? { verdict } : { isExact: true });
      }
      const daily = perDayStated(base, measures, text);
      return daily && answerFormula(base, daily, language, { verdict: "yes" });
    },
    holdTheirs: hold,
    decline(text, context, instead) {
      if (instead.outcome !== "answer") return undefined;
      const found = readOnce(text, context);
      return found && "lacks" in found ? declined(base, found, instead) : undefined;
    },
  };
}
