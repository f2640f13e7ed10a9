import type { Context } from "../context.ts";
import {
  AUXILIARY,
  COUNT_WORDS,
  DETERMINERS,
  ENDING,
  LEADING,
  LEADING_ON,
  PEOPLE,
  SAID_OF_ANY,
} from "./grammar-words.ts";
import type { MeantWord } from "./meaning-reader.ts";
import { isFate, meaningsIn } from "./meant-words.ts";
import type { StatedCount } from "./stated.ts";

/** The words around a number by what they do. */
export interface Counted {
  /** What is counted. */
  readonly head: readonly MeantWord[];
  /** What is said of it by a verb of being or having. */
  readonly predicate: readonly MeantWord[];
  /** What follows besides: where, since when, together with whom. */
  readonly tail: readonly MeantWord[];
}

const PUTTING = /^(?:put|puts|putting|estimates?|estimated|places?)$/;

/** Reads who or what is counted, and what is said of it in the same clause. */
export function countedIn({ phrase, isLabel }: Pick<StatedCount, "phrase" | "isLabel">): Counted {
  // “They put the number of dead at 700”.
  const put = isLabel ? phrase.findIndex(({ word }, i) => PUTTING.test(word) && phrase[i + 1]?.word !== "at") : -1;
  let start = put + 1;
  const leads = ({ word, isKnown }: MeantWord) => LEADING.has(word) || (isLabel && !isKnown && ENDING.has(word));
  for (const word of phrase.slice(start)) {
    if (!leads(word)) break;
    start++;
  }
  let end = start;
  while (end < phrase.length) {
    const { word, isKnown } = phrase[end] ?? { word: "", isKnown: false };
    const begins = end > start && DETERMINERS.has(word) && phrase[end - 1]?.word !== "of";
    if (!isKnown && !isLabel && begins) break;
    // “Fighters sitting in the hills”: what they do says nothing of who they are.
    const does = end > start && !isKnown && /(?:ing|ed)$/.test(word) && phrase[end - 1]?.slots.includes("group");
    if (!isLabel && does) break;
    const isNamed = phrase.slice(start, end).some(({ meanings }) => meanings.length > 0);
    if (isLabel ? isNamed && LEADING_ON.has(word) : !isKnown && (AUXILIARY.has(word) || ENDING.has(word))) break;
    end++;
  }
  const head = phrase.slice(start, end);
  const rest = phrase.slice(end);
  // What is said after a label leads to its number: “the toll has risen to”.
  if (isLabel) return { head, predicate: [], tail: [] };
  if (!AUXILIARY.has(rest[0]?.word ?? "")) return { head, predicate: [], tail: rest };
  const stop = rest.findIndex(({ word, isKnown }, i) => i > 0 && !isKnown && ENDING.has(word));
  return { head, predicate: rest.slice(1, stop < 0 ? undefined : stop), tail: stop < 0 ? [] : rest.slice(stop) };
}

/**
 * What became of those counted: by the number's own phrase, by its verb, by what follows in the sentence, by what came before; of
 * a bare count (“the toll is 1,000”), by what was counted last.
 * @param besides whether something else is said of those counted: then they don't share what is said of others
 */
export function fatesOf(
  stated: StatedCount,
  context: Pick<Context, "losing" | "here">,
  besides: boolean,
): ReadonlySet<string> {
  const { phrase, isLoss, before, after, earlier } = stated;
  const own = phrase.filter(isFate);
  if (own.length > 0) return meaningsIn(own);
  if (isLoss && context.losing.size > 0) return context.losing;
  if (besides) return new Set();
  // What comes after a label's number is mostly said of the next.
  const near = /^\s*\p{L}/u.test(stated.rest) ? after.slice(0, 2) : [];
  const found = stated.isLabel
    ? (near.find(isFate) ?? before.findLast(isFate) ?? after.find(isFate))
    : (after.find(isFate) ?? before.findLast(isFate));
  if (found) return meaningsIn([found]);
  return earlier && isBareCount(phrase, context.here) ? fatesOf(earlier, context, false) : new Set();
}

/** “The count is 1,000”, “the coast 1,000”. */
function isBareCount(phrase: readonly MeantWord[], here: ReadonlySet<string>): boolean {
  const said = phrase.filter(({ meanings, word }) => meanings.length > 0 || COUNT_WORDS.has(word));
  const isBare = ({ word, meanings }: MeantWord) =>
    word === "left" ||
    TIME.test(word) ||
    SAID_OF_ANY.has(word) ||
    COUNT_WORDS.has(word) ||
    meanings.some((one) => here.has(one));
  return said.length > 0 && said.every(isBare);
}

/** Whether a number is said of some of those named before: “273 of them”. */
export function isOfOthers({ phrase }: Pick<StatedCount, "phrase">): boolean {
  const [of, others, noun] = phrase;
  const isGroup = noun?.slots.includes("group") === true && others?.word !== "them";
  return of?.word === "of" && /^(?:them|these|those|whom|which|us)$/.test(others?.word ?? "") && !isGroup;
}

/** Whether two things are said to have become of those counted, together: “killed or wounded”. */
export function isDoubtful(phrase: readonly MeantWord[]): boolean {
  return phrase.some((word, i) => {
    const other = phrase[i + 2];
    const joins = /^(?:or|and)$/.test(phrase[i + 1]?.word ?? "");
    return (
      isFate(word) &&
      joins &&
      other !== undefined &&
      isFate(other) &&
      !other.meanings.some((one) => word.meanings.includes(one))
    );
  });
}

/** What says when, and is no noun in a label: “two years ago”, “last week”. */
export const TIME = /^(?:(?:year|month|week|weekend|day|hour)s?|ago)$/;

/** What is counted, without whose or of what: “remnants of the regime”. */
export function coreOf(head: readonly MeantWord[]): readonly MeantWord[] {
  const of = head.findIndex(({ word }, i) => word === "of" && head[i - 1]?.slots.includes("group") === true);
  return of < 0 ? head : head.slice(0, of);
}

/** The word that says what is counted, but for people as such: “poor people” are people. */
export function nounIn(head: readonly MeantWord[]): MeantWord | undefined {
  const people = head.findLastIndex(({ word }) => PEOPLE.has(word));
  return head.slice(people + 1).findLast((counted) => {
    const { word, meanings, isKnown } = counted;
    if (meanings.length === 0 || isFate(counted)) return false;
    return !SAID_OF_ANY.has(word) && !TIME.test(word) && (isKnown || /\p{Script=Latin}/u.test(word));
  });
}

/** Words of a tail that say where or of whom, by the preposition before them: “in my village”, not “by our heroes”. */
export function placingIn(tail: readonly MeantWord[]): readonly MeantWord[] {
  return tail.filter((_, i) => {
    const lead = tail.slice(0, i).findLast(({ word, meanings }) => ENDING.has(word) && meanings.length <= 1);
    return !/^(?:by|with|because|while|since|as|during|and|but|or|so|then|when|if|to)$/.test(lead?.word ?? "");
  });
}
