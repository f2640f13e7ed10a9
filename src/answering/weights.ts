import { z } from "zod";
import { AttestError } from "../errors.ts";
import type { Entry, KnowledgeBase } from "../knowledge/model.ts";
import { type Setting, WEIGHED, type WeighedPiece } from "./evidence.ts";
import foreign from "./weighing/foreign-weights.json" with { type: "json" };
import { bySize, phrasingsOf, type Sized } from "./weighing/sized.ts";
import small from "./weighing/weights-small.json" with { type: "json" };
import smallest from "./weighing/weights-smallest.json" with { type: "json" };
import whole from "./weights.json" with { type: "json" };

/** What an option is: an entry of that kind, or none of those that are weighed. */
export type OptionKind = Entry["kind"] | "none";
/** What an option counts without any evidence. */
export const ALWAYS = "always";

const entry = { alone: weightsOf(WEIGHED.alone), inContext: weightsOf(WEIGHED.inContext) };
const none = weightsOf(WEIGHED.none);

/** A weight for each piece of evidence, by setting and kind of option: none is missing, none is left over, none speaks the wrong way. */
const weightsSchema = z.strictObject({
  alone: z.strictObject({ fact: entry.alone, unknown: entry.alone, smalltalk: entry.alone, none }),
  inContext: z.strictObject({ fact: entry.inContext, unknown: entry.inContext, smalltalk: entry.inContext, none }),
});
export type Weights = Readonly<z.infer<typeof weightsSchema>>;

/** The weights that `npm run fit` wrote, by the phrasings that an answer had; a piece of evidence that they lack fails the type check here. */
export const FITTED: readonly Sized<Weights>[] = [smallest, small, ...whole];

/** The weights for a base: the more phrasings its answers have, the more likeness tells and the less can contradict. Throws as `checkWeights` does. */
export function weightsFor(base: Pick<KnowledgeBase, "entries">): Weights {
  return checkWeights(bySize(FITTED, phrasingsOf(base)));
}

/**
 * The same for questions that were put into English from another language, where other evidence tells more; those for a base
 * whose answers have few phrasings are the same.
 */
export function foreignWeightsFor(base: Pick<KnowledgeBase, "entries">): Weights {
  return checkWeights(bySize([...FITTED.slice(0, -1), foreign], phrasingsOf(base)));
}

/** Throws an AttestError that names each weight that is missing, left over or of the wrong sign. */
export function checkWeights(weights: unknown): Weights {
  const { data, error } = weightsSchema.safeParse(weights);
  if (data) return data;
  throw new AttestError(
    "WEIGHTS",
    `The weights don't fit the table of evidence; \`npm run fit\` makes them anew.\n${z.prettifyError(error)}`,
  );
}

/** Makes weights one by one. Throws an AttestError as `checkWeights` does. */
export function makeWeights(weightOf: (setting: Setting, kind: OptionKind, name: string) => number): Weights {
  const each = (setting: Setting, kind: OptionKind) =>
    Object.fromEntries(
      [...piecesFor(setting, kind).map(({ name }) => name), ALWAYS].map((name) => [
        name,
        weightOf(setting, kind, name),
      ]),
    );
  const kinds = (setting: Setting) => ({
    fact: each(setting, "fact"),
    unknown: each(setting, "unknown"),
    smalltalk: each(setting, "smalltalk"),
    none: each(setting, "none"),
  });
  return checkWeights({ alone: kinds("alone"), inContext: kinds("inContext") });
}

/** The evidence that is weighed of such an option. */
export function piecesFor(setting: Setting, kind: OptionKind): readonly WeighedPiece[] {
  return kind === "none" ? WEIGHED.none : WEIGHED[setting];
}

/** Whether a piece of evidence may have a weight: what speaks for an option can't count against it. */
export function mayWeigh({ speaks }: Pick<WeighedPiece, "speaks">, weight: number): boolean {
  return speaks === "either" || (speaks === "for" ? weight >= 0 : weight <= 0);
}

function weightsOf<Name extends string>(pieces: readonly WeighedPiece<Name>[]) {
  return z.record(z.enum([...pieces.map(({ name }) => name), ALWAYS]), z.number()).check(({ value, issues }) => {
    const weights = new Map(Object.entries<number>(value));
    for (const piece of pieces) {
      const { name, speaks } = piece;
      const input = weights.get(name) ?? 0;
      if (!mayWeigh(piece, input))
        issues.push({ code: "custom", path: [name], input, message: `It can only speak ${speaks} an option` });
    }
  });
}
