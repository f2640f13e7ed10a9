import type { Turn } from "../knowledge/model.ts";
import { type Classifier, classify, learn } from "./classifier.ts";
import { blockOf } from "./features.ts";
import type { Reading } from "./reading.ts";
import { indexVectors } from "./vectors.ts";

/** A half question as read, with the entry that it followed where that is known, and the one that serves it. */
export interface ReadTurn extends Omit<Turn, "text" | "after"> {
  readonly reading: Reading;
  readonly after: string | undefined;
}

/** Passes over the turns. */
const PASSES = 4;
/** Of so many turns, what only one of them has tells nothing. */
const MANY = 2000;

/** Tells what a half question means after an answer: plain data. */
export type TurnClassifier = Classifier<"turn">;

/** Learns from conversations. @param entries ids in the base's order */
export function learnTurns(turns: readonly ReadTurn[], entries: readonly string[]): TurnClassifier {
  const vectors = indexVectors(turns.values().map(({ reading, after }) => featuresIn(reading, after)));
  const places = new Map(entries.map((id, place) => [id, place]));
  const labels = Int32Array.from(turns, ({ entry }) => places.get(entry) ?? -1);
  return learn([{ kind: "turn", share: 1, vectors, least: turns.length < MANY ? 1 : 2 }], labels, {
    classes: entries.length,
    passes: PASSES,
  });
}

/** How far on each entry's side a half question is after an answer: about -1 to 1. */
export function classifyTurn(classifier: TurnClassifier, reading: Reading, after: string): Float32Array {
  const features = [...new Set(featuresIn(reading, after))];
  return classify(
    classifier,
    () => features,
    () => undefined,
  );
}

/** What is said, and what of it is said after this answer, or after one of the same topic. */
function featuresIn(reading: Reading, after: string | undefined): string[] {
  const said = [...blockOf(reading, "words"), ...blockOf(reading, "concepts")];
  const alone = [...said, ...blockOf(reading, "pairs")];
  if (after === undefined) return alone;
  const places = [after, `${topicOf(after)}.`];
  return [...alone, ...places.flatMap((place) => [place, ...said.map((word) => `${place} ${word}`)])];
}

/** Entries of one folder have one topic. */
export function topicOf(entry: string): string {
  return entry.split(".", 1)[0] ?? entry;
}
