import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Fit } from "../../../knowledge/pack/base-schema.ts";
import { type LineClassifier, type LineExample, lineMargins } from "../../acts/lines/line-classifier.ts";
import { spread } from "../../acts/lines/spread.ts";
import { isFunctionWord } from "../../reading/function-words.ts";
import { stemOf } from "../../reading/normalise.ts";

/** What of a base its examples come from. */
export type FittingOf = Pick<KnowledgeBase, "fitting" | "verifying" | "claims">;

/** Tells what a message would be served by. Without a classifier, and without words to go by, a verdict is. */
export type FitReader = (message: string) => FitOf;

/** What serves a message, and by how much rather than a verdict; 0 where a verdict does. */
export interface FitOf {
  readonly fit: Fit;
  readonly by: number;
}

/** Some of what curators sorted, and of what asks for a verdict: more would drown the examples. */
const MOST_CLAIMS = 400;
const MOST_VERIFYING = 250;
/** Words of so many examples are no matter of what they are about. */
const LEAST = 3;
/** One sentence of several speaks for the whole only where it is surer. */
const OF_SENTENCE = 0.35;
/** Words of the shortest sentence that speaks for itself. */
const FEWEST = 3;

const PIECE =
  /\{\w+\}|"[^"\n]*"|“[^”\n]*”|«[^»\n]*»|(?<!\p{L})'[^'\n]{8,}'(?!\p{L})|\d[\d.,]*%?|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}\p{N}]+)*|[?!.,;:…–—>=+()]|\n/gu;
const MARKS: Readonly<Record<string, string>> = {
  "?": "<asked>",
  "!": "<cried>",
  "=": "<equals>",
  "+": "<plus>",
  "(": "<aside>",
  ")": "<aside>",
};
const BREAK = "<break>";
const THING = "<thing>";
const SENTENCE_ENDS = /^[.!?…\n]$/;

/** Words, quotations, numbers and marks of a text, in order. */
function piecesOf(text: string): string[] {
  const plain = text.replace(/[’‘´]/g, "'").toLowerCase();
  return [...plain.matchAll(PIECE)].map(([piece]) => piece.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, ""));
}

/** Whatever is about something stands there as a thing: how it is put is left. */
function lineOf(pieces: readonly string[], isForm: (stem: string) => boolean): string {
  const units = pieces.map((piece) => {
    if (/^\p{L}/u.test(piece)) return isForm(stemOf(piece)) ? piece : THING;
    if (/^["“«']/.test(piece)) return "<quoted>";
    if (/^\d/.test(piece)) return "<number>";
    return piece.startsWith("{") ? THING : (MARKS[piece] ?? BREAK);
  });
  return units.filter((unit, i) => unit !== THING || units[i - 1] !== THING).join(" ");
}

function sentencesOf(pieces: readonly string[]): string[][] {
  const sentences: string[][] = [[]];
  for (const piece of pieces) {
    sentences.at(-1)?.push(piece);
    if (SENTENCE_ENDS.test(piece)) sentences.push([]);
  }
  return sentences.filter((sentence) => sentence.filter((piece) => /^[\p{L}\d]/u.test(piece)).length >= FEWEST);
}

/** A base's examples as lines; empty where it has none. */
export function fitExamples({ fitting, verifying, claims }: FittingOf): LineExample<Fit>[] {
  if (!fitting) return [];
  const own = Object.entries(fitting).flatMap(([fit, { en }]) =>
    en.map((text) => ({ pieces: piecesOf(text), kind: fit as Fit })),
  );
  const sorted = claims.filter(({ language, verdict }) => language === "en" && verdict !== "unsaid");
  const further = [
    ...spread(
      sorted.map(({ text }) => text),
      MOST_CLAIMS,
    ),
    ...spread(verifying?.en ?? [], MOST_VERIFYING),
  ];
  const counted = new Map<string, number>();
  for (const { pieces } of own)
    for (const stem of new Set(pieces.map(stemOf))) counted.set(stem, (counted.get(stem) ?? 0) + 1);
  const isForm = (stem: string) => isFunctionWord(stem) || (counted.get(stem) ?? 0) >= LEAST;
  const all = [...own, ...further.map((text) => ({ pieces: piecesOf(text), kind: "fits" as const }))];
  return all.map(({ pieces, kind }) => ({ line: lineOf(pieces, isForm), kind }));
}

/** Tells what serves a message by examples of each. */
export function fitReader(classifier: LineClassifier<Fit> | undefined): FitReader {
  if (!classifier) return () => ({ fit: "fits", by: 0 });
  const marginsOf = lineMargins(classifier);
  const known = new Set(classifier.symbols);
  const fitOf = (pieces: readonly string[]): FitOf => {
    const margins = marginsOf(lineOf(pieces, (stem) => isFunctionWord(stem) || known.has(stem)));
    const [tells, asks] = [margins.get("tells") ?? -1, margins.get("asks") ?? -1];
    return { fit: tells > asks ? "tells" : "asks", by: Math.max(tells, asks) - (margins.get("fits") ?? -1) };
  };
  return (message) => {
    const pieces = piecesOf(message);
    const sentences = sentencesOf(pieces);
    const ofSentences = sentences.length > 1 ? sentences.map(fitOf) : [];
    const likeliest = [fitOf(pieces), ...ofSentences.map(({ fit, by }) => ({ fit, by: by - OF_SENTENCE }))].reduce(
      (best, one) => (one.by > best.by ? one : best),
    );
    return likeliest.by > 0 ? likeliest : { fit: "fits", by: 0 };
  };
}
