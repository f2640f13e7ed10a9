import { z } from "zod";
import { OPERATORS } from "../../languages/language.ts";
import { localisedSchema } from "./text-schemas.ts";

/** What a figure without a unit leaves open: people, houses, votes are counted by its label. */
const unitSchema = z
  .union([z.literal("%"), localisedSchema], { error: "must be `%`, or the unit's name: { en: metres }" })
  .describe("What it is measured in: % or a name ({ en: metres }, { en: crowns }); none where things are counted");

const fields = {
  value: z.number(),
  to: z.number().optional().describe("The upper end of a range: between 120 and 150"),
  operator: z.enum(OPERATORS).default("exactly"),
  unit: unitSchema.optional(),
};
const ascends = ({ value, to }: { value: number; to?: number | undefined }) => to === undefined || to > value;
const ASCENDS = { error: "`to` must be more than `value`", path: ["to"] };

/** A number that the source gives. */
export const figureSchema = z
  .strictObject({ ...fields, label: localisedSchema.describe("What is counted, for tables and pictures") })
  .refine(ascends, ASCENDS);

/** An earlier number of the same thing: what it counts stands with the newer one. */
export const earlierFigureSchema = z.strictObject(fields).refine(ascends, ASCENDS);

export type Unit = z.infer<typeof unitSchema>;
