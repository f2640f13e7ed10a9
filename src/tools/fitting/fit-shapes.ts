import { clean, wordsIn } from "../../answering/reading/normalise.ts";
import { answerable, isPlain, type Shapes, shapeOf } from "../../answering/roles/assuring/shape.ts";
import type { Case } from "../evaluation/question-files.ts";
import type { Assured, Name } from "./fit-assurance.ts";
import { type Example, fitWeights } from "./fit-weights.ts";
import type { Gathered } from "./gathering.ts";

/** Words that fewer events are asked with may be an event's own. */
const COMMON = 4;
/** What fewer questions hold teaches nothing. */
const SEEN = 3;
/** Weights are kept as finely as this. */
const STEP = 0.05;
/** Those are slips of the fingers and questions that all have an answer: they would teach that slips are answered. */
const MESSY = "messy";
/** A question that leans on nothing said before. */
export interface Single {
  readonly words: readonly string[];
  /** Whether its source answers it. */
  readonly isAnswered: boolean;
}

/** The plain single questions in English. */
export function singlesOf(cases: readonly Case[]): Single[] {
  return cases.flatMap(({ question, file, fact, wanted, language, conversation }) => {
    const words = wordsIn(clean(question));
    // Whoever writes questions with an answer writes them in more voices: other shapes would teach that those are answered.
    const isTaught = isPlain(words) && file !== MESSY && !wanted && language !== "ar" && !conversation;
    return isTaught ? [{ words, isAnswered: fact !== null }] : [];
  });
}

/**
 * What the shapes of questions tell of whether there is an answer.
 * @param events what people ask about each
 */
export function fitShapes(events: readonly (readonly Single[])[]): Shapes {
  const common = commonTo(events);
  const all = events.flat().map(({ words, isAnswered }) => ({ shape: shapeOf(words, common), isAnswered }));
  const seen = counted(all.flatMap(({ shape }) => shape));
  const fitted = fitWeights<string>(
    all.map(({ shape, isAnswered }) => {
      const known = shape.filter((part) => (seen.get(part) ?? 0) >= SEEN);
      const evidence = Object.fromEntries(known.map((part) => [part, 1]));
      return [
        { evidence, right: isAnswered },
        { evidence: {}, right: !isAnswered },
      ];
    }),
    () => 0,
  );
  const rounded = Object.entries(fitted).map(([part, weight]) => [part, STEP * Math.round(weight / STEP)] as const);
  return { common, weights: new Map(rounded.filter(([, weight]) => weight !== 0)) };
}

/** Words that enough events are asked with, or all, where there are fewer. */
function commonTo(events: readonly (readonly Single[])[]): ReadonlySet<string> {
  const used = counted(events.flatMap((asked) => [...new Set(asked.flatMap(({ words }) => words))]));
  return new Set([...used].flatMap(([word, times]) => (times >= Math.min(COMMON, events.length) ? [word] : [])));
}

function counted(all: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

/** Examples with what other shapes make of their questions. */
export function reshaped(
  { alone, inContext }: Gathered<Name>,
  asked: Assured["asked"],
  shapes: Shapes,
): Gathered<Name> {
  const anew = (example: Example<Name>): Example<Name> => {
    const [option, other] = example;
    const shape = answerable(asked.get(example) ?? [], shapes);
    return option && other ? [{ ...option, evidence: { ...option.evidence, shape } }, other] : example;
  };
  return { alone: alone.map(anew), inContext: inContext.map(anew) };
}
