import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { Answer } from "../answer.ts";
import type { Lexicon, Match } from "../reading/lexicon.ts";
import type { Reading } from "../reading/reading.ts";
import type { Profile } from "../weighing/profile.ts";
import { answerFormula } from "./answer-formula.ts";
import type { Hindrance } from "./asking/hindrance.ts";
import { readArithmetic } from "./asking/read-arithmetic.ts";
import { declined } from "./decline.ts";
import type { Formula, Term } from "./formula.ts";
import { goingOn } from "./going-on.ts";
import { HINT } from "./grammar/cues.ts";
import { wordingsOf } from "./grammar/spoken.ts";
import { type Measure, readMeasures } from "./measures.ts";
import { withFolk } from "./naming/folk.ts";
import { namedIn } from "./naming/named-in.ts";
import { skeletonOf } from "./naming/skeleton.ts";
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
  /**
   * What hinders the arithmetic that a message asks for, told in place of a neighbouring fact; undefined where nothing does.
   * @param instead what would be answered
   */
  decline(text: string, context: readonly string[], instead: Answer): Answer | undefined;
}

/** It asks of what was told what it comes to. */
const BOTH =
  /\b(?:together|combined|both|add (?:them|those|these|that|it)(?: up)?|sum of (?:them|those|these|that|both)|those two|these two)\b/i;

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
  /** The groups that were told one after the other, added up. */
  const sumOfLast = (context: readonly string[]): Formula | undefined => {
    const terms: Term[] = [];
    for (const id of context) {
      const [fact, ...others] = base.entries.get(id)?.facts.filter(({ figure }) => figure) ?? [];
      const measure = measures.all.find((one) => one.fact.id === fact?.id);
      if (!fact || others.length > 0 || !measure?.whole) break;
      terms.unshift([fact.id]);
    }
    return terms.length > 1 ? { operation: "sum", terms } : undefined;
  };
  /** What goes on from the last result says little beside. */
  const goOn = (text: string, context: readonly string[], last: Measure | undefined): Formula | undefined => {
    const told = toldLast(base, context, last);
    const [wording, ...others] = wordingsOf(text);
    if ((!told.term && !told.sides) || !wording || others.length > 0) return undefined;
    const reading = withFolk(mended(wording.text), lexicon, isPlace);
    const named = namedIn(base, measures, reading);
    if (named.strangers.length > 0 || named.oddNumbers.length > 0) return undefined;
    return goingOn(base, told, skeletonOf(reading.words, named), named.operands);
  };
  const isPlace = ({ id, slot }: Match) => slot === "place" || base.entities.get(id.slice(1))?.kind === "place";
  const read = (text: string, context: readonly string[]): Formula | Hindrance | undefined => {
    const reading = mended(text);
    if (reading.words.length > MOST_WORDS) return undefined;
    const isHinted = HINT.test(text) || namesSeveral(reading);
    const both = BOTH.test(text) ? sumOfLast(context) : undefined;
    if (both && reading.matches.every(({ id, slot }) => slot === "asks" || !measures.named.has(id))) return both;
    const told = base.entries.get(context[0] ?? "")?.facts.filter(({ figure }) => figure) ?? [];
    const { entry, total } = base.event.count ?? {};
    // The count's own entry tells the whole by its parts.
    const id = context[0] === entry ? total : told.length === 1 ? told[0]?.id : undefined;
    const last = measures.all.find(({ fact }) => fact.id === id);
    const going = goOn(text, context, last);
    if (going) return going;
    if (!isHinted) return undefined;
    let hindrance: Hindrance | undefined;
    for (const { text: wording, rest } of wordingsOf(text)) {
      if (rest && isElsewhere(rest)) continue;
      const found = readArithmetic(base, measures, withFolk(mended(wording), lexicon, isPlace), last);
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
  return {
    answer(text, context = [], language) {
      const found = readOnce(text, context);
      return found && !("lacks" in found) ? answerFormula(base, found, language) : undefined;
    },
    decline(text, context, instead) {
      if (instead.outcome !== "answer") return undefined;
      const found = readOnce(text, context);
      return found && "lacks" in found ? declined(base, found, instead) : undefined;
    },
  };
}
