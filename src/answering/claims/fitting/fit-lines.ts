import type { KnowledgeBase } from "../../../knowledge/model.ts";
import type { Fit } from "../../../knowledge/pack/base-schema.ts";
import { formLine, formsAmong, piecesOf, sentencesOf } from "../../acts/lines/form-lines.ts";
import { type LineClassifier, type LineExample, lineMargins } from "../../acts/lines/line-classifier.ts";
import { spread } from "../../acts/lines/spread.ts";
import { isFunctionWord } from "../../reading/function-words.ts";

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
const MOST_CLAIMS = 800;
const MOST_VERIFYING = 250;
/** Words of so many examples are no matter of what they are about. */
const LEAST = 3;
/** One sentence of several speaks for the whole only where it is surer. */
const OF_SENTENCE = 0.35;

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
  const isForm = formsAmong(
    own.map(({ pieces }) => pieces),
    LEAST,
  );
  const all = [...own, ...further.map((text) => ({ pieces: piecesOf(text), kind: "fits" as const }))];
  return all.map(({ pieces, kind }) => ({ line: formLine(pieces, isForm), kind }));
}

/** Tells what serves a message by examples of each. */
export function fitReader(classifier: LineClassifier<Fit> | undefined): FitReader {
  if (!classifier) return () => ({ fit: "fits", by: 0 });
  const marginsOf = lineMargins(classifier);
  const known = new Set(classifier.symbols);
  const fitOf = (pieces: readonly string[]): FitOf => {
    const margins = marginsOf(formLine(pieces, (stem) => isFunctionWord(stem) || known.has(stem)));
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
