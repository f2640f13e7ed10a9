import type { Match } from "../reading/lexicon.ts";
import { isAsking, type Reading } from "../reading/reading.ts";

/** Signs and words that join what shares the rest of a sentence. */
const JOINS = /\s+(?:&|\+|plus|as well as|or)\s+|(?<=[\p{L}\p{N}])\s*[,/]\s*(?:(?:and|or)\s+|&\s+)?(?=[\p{L}\p{N}])/giu;
/** They may stand before what is joined; the first of it has them already. */
const BEFORE_NOUN = new Set("the a an any some all of in at for about on to from by also only just even".split(" "));
const POSSESSIVES = new Set("his her their its".split(" "));
/** What is said of several together isn't said of each. */
const COLLECTIVE = new Set(
  "between both together altogether combined versus against each among total sum or than".split(" "),
);
/** Things joined at once. */
const MOST = 4;

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A text in which everything that may join reads “and”. */
export function withJoinsWritten(text: string): string {
  return text.replace(JOINS, " and ");
}

/**
 * A question that says the same of several things, as a question about each (“how many civilians and soldiers died”);
 * undefined where it joins none.
 * @param reading of a text as `withJoinsWritten` makes it
 */
export function distributed({ words, matches }: Reading): string[] | undefined {
  if (words.some((word) => COLLECTIVE.has(word))) return undefined;
  const places = new Set(matches.flatMap(({ slot, start }) => (slot === "place" ? [start] : [])));
  const things = matches.filter((match) => !isAsking(match) && !places.has(match.start));
  for (let at = words.indexOf("and"); at >= 0; at = words.indexOf("and", at + 1)) {
    const pair = pairAt(at, words, things);
    if (!pair) continue;
    const { first, isAlike } = pair;
    const own = words.slice(first.start, first.end);
    const items = [own];
    let { end } = pair.second;
    for (let next: Span | undefined = pair.second; next && items.length < MOST; ) {
      const owner = POSSESSIVES.has(words[next.start - 1] ?? "") ? own : [];
      items.push([...owner, ...words.slice(next.start, next.end)]);
      end = next.end;
      next = words[end] === "and" ? pairAt(end, words, things, isAlike)?.second : undefined;
    }
    // “how many civilians died and soldiers”: what follows the first is said of all.
    const shared = [...words.slice(first.end, at), ...words.slice(end)];
    return items.map((item) => [...words.slice(0, first.start), ...item, ...shared].join(" "));
  }
  return undefined;
}

/** What an “and” joins: two of one kind where it may, else all that is said on either side (“the death toll and EU reaction”). */
function pairAt(at: number, words: readonly string[], things: readonly Match[], alikeOnly = false) {
  let start = at + 1;
  while (BEFORE_NOUN.has(words[start] ?? "")) start++;
  if (POSSESSIVES.has(words[start] ?? "")) start++;
  const right = things.filter((thing) => thing.start === start);
  const [other] = right;
  const chained: Span = { start: chainStart(at, things), end: at };
  if (!other || chained.start === at) return undefined;
  const left = things.filter(({ start, end }) => start >= chained.start && end <= at);
  for (const first of left.toReversed())
    for (const second of right) if (kindOf(first) === kindOf(second)) return { first, second, isAlike: true };
  return alikeOnly
    ? undefined
    : { first: chained, second: { start, end: chainEnd(other.end, things) }, isAlike: false };
}

/** Where the things begin that stand one after the other up to here. */
function chainStart(start: number, things: readonly Match[]): number {
  const before = things.find(({ end }) => end === start);
  return before ? chainStart(before.start, things) : start;
}

function chainEnd(end: number, things: readonly Match[]): number {
  const next = things.find(({ start }) => start === end);
  return next ? chainEnd(next.end, things) : end;
}

/** People and groups, places, fates, or things. */
function kindOf({ id, slot }: Match): string {
  return id.startsWith("@") || slot === "party" ? "group" : (slot ?? "thing");
}
