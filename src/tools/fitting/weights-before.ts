import { z } from "zod";
import { makeWeights, mayWeigh, piecesFor, type Weights } from "../../answering/weights.ts";

const writtenSchema = z.array(
  z.object({ numbers: z.record(z.string(), z.record(z.string(), z.record(z.string(), z.number()))) }),
);

/**
 * The weights that a fit begins from, those of the largest pack, whatever the table of evidence was when they were written: evidence that is new, or
 * that spoke another way, counts nothing yet.
 */
export function weightsBefore(written: unknown): Weights {
  const before = writtenSchema.parse(written).at(-1)?.numbers ?? {};
  return makeWeights((setting, kind, name) => {
    const weight = before[setting]?.[kind]?.[name] ?? 0;
    const piece = piecesFor(setting, kind).find((one) => one.name === name);
    return piece === undefined || mayWeigh(piece, weight) ? weight : 0;
  });
}
