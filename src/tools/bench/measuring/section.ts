import { z } from "zod";

/** How a figure is held against what was asked for: “≤ 1.5”, “≥ 0.9”. */
const limit = z.string().regex(/^[≤≥] [\d.]+$/);

const measure = z.strictObject({
  /** With its unit. */
  what: z.string(),
  digits: z.number().int(),
  /** By contestant; left out where it wasn't measured. */
  by: z.record(z.string(), z.number()),
  /** What was asked of the first contestant's share of another's, or of its own figure. */
  asked: z.strictObject({ beside: z.string().optional(), limit }).optional(),
});

/** One table of the benches: contestants beside each other, all measured in one run. */
export const sectionSchema = z.strictObject({
  name: z.string(),
  title: z.string(),
  /** What is measured, and why it is fair. */
  about: z.string(),
  /** That measures it alone. */
  command: z.string(),
  /** The project's own first. */
  contestants: z.array(z.string()).min(1),
  measures: z.array(measure),
});

export type Measure = z.infer<typeof measure>;
export type Section = z.infer<typeof sectionSchema>;

/** A measure that is held against what was asked for. */
export interface Held {
  readonly what: string;
  readonly beside: string | undefined;
  readonly figure: number;
  readonly limit: string;
  readonly isReached: boolean;
}

/** All figures of a section that something was asked of; NaN, and not reached, where one wasn't measured. */
export function heldIn({ contestants: [own = ""], measures }: Section): Held[] {
  return measures.flatMap(({ what, by, asked }) => {
    if (!asked) return [];
    const { beside, limit } = asked;
    const figure = (by[own] ?? Number.NaN) / (beside === undefined ? 1 : (by[beside] ?? Number.NaN));
    return [{ what, beside, figure, limit, isReached: reaches(figure, limit) }];
  });
}

function reaches(figure: number, asked: string): boolean {
  const [sign, bound] = asked.split(" ");
  return sign === "≤" ? figure <= Number(bound) : figure >= Number(bound);
}
