import { isFunctionWord } from "../../reading/function-words.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Word } from "./content.ts";
import fitted from "./shapes.json" with { type: "json" };

/** What stands for words that aren't grammar's. */
const BLANK = { content: "C", number: "#", general: "G" };
const BETWEEN = " | ";
const ENDS = { start: "^", end: "$" };
/** Who greets or thanks asks the same. */
const CIVIL =
  /^(?:please|pls|lol|hello|hey|hi|help|thanks|guys?|sir|mate|bro|dude|man|u[mh]|er|hmm|ok|okay|yes|yeah|literally|basically|honestly|wonder|wondering)$/;
/** No shape says more than this. */
const MOST = 3;

/** How much each part of a shape speaks for an answer, in log-odds. */
export type ShapeWeights = ReadonlyMap<string, number>;

const FITTED = shapeWeights(fitted);

/**
 * The shape of a question, whatever it is about: its words of grammar and their neighbours, with blanks for all others.
 * @param content what narrows it
 */
export function shapeOf({ words, stems }: Reading, content: readonly Word[]): readonly string[] {
  const narrowing = new Set(content.flatMap(({ at, isGeneral }) => (isGeneral ? [] : [at])));
  const parts = words.flatMap((word, at) => {
    if (CIVIL.test(word)) return [];
    if (narrowing.has(at)) return [BLANK.content];
    if (/^\d/.test(word)) return [BLANK.number];
    return [isFunctionWord(stems[at] ?? "") ? word : BLANK.general];
  });
  const framed = [ENDS.start, ...parts, ENDS.end];
  const pairs = framed.slice(1).map((part, i) => `${framed[i]} ${part}`);
  return [...new Set([...parts, ...pairs])];
}

/** How far people who ask in this shape ask what sources say, in log-odds: “which … of the …” wants details, “who is …” seldom does. */
export function answerable(shape: readonly string[], weights = FITTED): number {
  const sum = shape.reduce((all, part) => all + (weights.get(part) ?? 0), 0);
  return Math.max(-MOST, Math.min(MOST, sum));
}

/** @param byWeight each weight with the parts that have it, “|” between them */
function shapeWeights(byWeight: Readonly<Record<string, string>>): ShapeWeights {
  return new Map(
    Object.entries(byWeight).flatMap(([weight, parts]) => parts.split(BETWEEN).map((part) => [part, Number(weight)])),
  );
}

/** Weights as they are kept, the least first. */
export function keptShapes(weights: ShapeWeights): Readonly<Record<string, string>> {
  const all = [...weights].sort(([, one], [, other]) => one - other);
  const kept = new Map<string, string[]>();
  for (const [part, weight] of all) kept.getOrInsert(weight.toFixed(2), []).push(part);
  return Object.fromEntries([...kept].map(([weight, parts]) => [weight, parts.sort().join(BETWEEN)]));
}
