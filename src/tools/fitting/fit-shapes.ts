import { answerable, type ShapeWeights } from "../../answering/roles/assuring/shape.ts";
import type { Assured, Name } from "./fit-assurance.ts";
import { type Example, fitWeights } from "./fit-weights.ts";
import type { Gathered } from "./gathering.ts";

/** What fewer questions hold teaches nothing. */
const SEEN = 3;
/** Weights are kept as finely as this. */
const STEP = 0.05;
/** Those are slips of the fingers and questions that all have an answer: they would teach that slips are answered. */
const MESSY = "messy";

/** The shapes of single questions, and whether the likeliest answer was right. */
export function shapeExamples({ answerable, unanswerable, asked }: Assured): Example<string>[] {
  return [...answerable.alone, ...unanswerable.alone].flatMap((example): Example<string>[] => {
    const { shape = [], file = MESSY } = asked.get(example) ?? {};
    if (file === MESSY) return [];
    const evidence = Object.fromEntries(["always", ...shape].map((part) => [part, 1]));
    const right = example[0]?.right === true;
    return [
      [
        { evidence, right },
        { evidence: {}, right: !right },
      ],
    ];
  });
}

/** What the parts of shapes tell of whether there is an answer. */
export function fitShapes(examples: readonly Example<string>[]): ShapeWeights {
  const seen = new Map<string, number>();
  for (const [option] of examples)
    for (const part of Object.keys(option?.evidence ?? {})) seen.set(part, (seen.get(part) ?? 0) + 1);
  const known = examples.map((options) =>
    options.map(({ evidence, right }) => ({
      evidence: Object.fromEntries(Object.entries(evidence).filter(([part]) => (seen.get(part) ?? 0) >= SEEN)),
      right,
    })),
  );
  const { always: _, ...fitted } = fitWeights<string>(known, () => 0, {});
  const rounded = Object.entries(fitted).map(([part, weight]) => [part, STEP * Math.round(weight / STEP)] as const);
  return new Map(rounded.filter(([, weight]) => weight !== 0));
}

/** Examples with what other weights make of their shapes. */
export function reshaped(
  { alone, inContext }: Gathered<Name>,
  asked: Assured["asked"],
  weights: ShapeWeights,
): Gathered<Name> {
  const anew = (example: Example<Name>): Example<Name> => {
    const [option, other] = example;
    const shape = answerable(asked.get(example)?.shape ?? [], weights);
    return option && other ? [{ ...option, evidence: { ...option.evidence, shape } }, other] : example;
  };
  return { alone: alone.map(anew), inContext: inContext.map(anew) };
}
