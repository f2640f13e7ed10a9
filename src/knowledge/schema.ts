import { z } from "zod";

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/, {
  error: "must be lower-case words joined by - or . (like toll.civilians)",
});
const language = z.enum(["en", "ar"]);
const line = z.string().trim().min(1);

/** A text in each language that the pack has; English is always there. */
export const localisedSchema = z.strictObject({ en: line, ar: line.optional() });
const phrasingsSchema = z.strictObject({ en: z.array(line).min(1), ar: z.array(line).optional() });

/** How exact a figure is, as the source words it. */
export const operatorSchema = z.enum(["exactly", "about", "estimated", "at least", "more than"]);

const figureSchema = z.strictObject({
  value: z.number(),
  operator: operatorSchema.default("exactly"),
  /** What is counted: the label in tables and pictures. */
  label: localisedSchema,
});

export const sourceSchema = z.strictObject({
  id,
  title: localisedSchema,
  publisher: line.optional(),
  url: z.url().optional(),
  /** The source's own date, ISO 8601; left out where it carries none. */
  published: z.iso.date().optional(),
  note: localisedSchema.optional(),
  fingerprint: z.strictObject({ run: z.int().min(3).max(8), hashes: line }),
});

export const factSchema = z.strictObject({
  id,
  source: id,
  quote: line,
  /** An entity's id, or the source's own id where the source speaks in its own voice. */
  claimant: id,
  /** A key of the event's `asOf`. */
  asOf: id,
  figure: figureSchema.optional(),
});

export const derivedSchema = z
  .strictObject({
    id,
    label: localisedSchema,
    sum: z.array(id).min(2).optional(),
    percent: z.strictObject({ part: id, of: id }).optional(),
  })
  .refine((derived) => (derived.sum === undefined) !== (derived.percent === undefined), {
    error: "needs either `sum` or `percent`",
  });

export const factsSchema = z.strictObject({ facts: z.array(factSchema), derived: z.array(derivedSchema).default([]) });

export const entrySchema = z.strictObject({
  /** `fact` answers; `unknown` is what people ask and the source doesn't say; `smalltalk` is neither. */
  kind: z.enum(["fact", "unknown", "smalltalk"]).default("fact"),
  title: localisedSchema,
  /** The entry as a question, for buttons and lists. */
  question: localisedSchema,
  facts: z.array(id).default([]),
  answer: localisedSchema,
  /** Entries offered beside this one; for a known unknown, the nearest that can be answered. */
  related: z.array(id).default([]),
  phrasings: phrasingsSchema,
});

export const entitySchema = z.strictObject({
  id,
  kind: z.enum(["person", "group", "place"]),
  name: localisedSchema,
  spellings: z.strictObject({ en: z.array(line).default([]), ar: z.array(line).optional() }).default({ en: [] }),
  /** The entry that tells about it. */
  entry: id,
});
export const entitiesSchema = z.array(entitySchema);

export const conceptSchema = z.strictObject({
  id,
  words: z.strictObject({ en: z.array(line).min(1), ar: z.array(line).optional() }),
});
export const conceptsSchema = z.array(conceptSchema);

export const eventSchema = z.strictObject({
  id,
  title: localisedSchema,
  languages: z.array(language).min(1),
  /** How far a statement reaches in time, by key; facts name one. */
  asOf: z.record(id, localisedSchema),
  toll: z
    .strictObject({
      total: id,
      groups: z.array(id).min(1),
      sum: id.optional(),
      share: id.optional(),
      compare: id.optional(),
      entry: id,
    })
    .optional(),
  summary: z.strictObject({
    headline: id,
    entries: z.array(id).min(1),
    /** What the daily posts go into, one a day, in the order that tells the story. */
    topics: z.array(z.strictObject({ title: localisedSchema, entries: z.array(id).min(1).max(4) })).default([]),
  }),
  /** Questions offered to somebody who has not asked yet. */
  starters: z.array(id).min(1).max(25),
});

export type Language = z.infer<typeof language>;
export type Localised = z.infer<typeof localisedSchema>;
export type Operator = z.infer<typeof operatorSchema>;
export type RawSource = z.infer<typeof sourceSchema>;
export type RawFact = z.infer<typeof factSchema>;
export type RawDerived = z.infer<typeof derivedSchema>;
export type RawEntry = z.infer<typeof entrySchema>;
export type RawEntity = z.infer<typeof entitySchema>;
export type RawConcept = z.infer<typeof conceptSchema>;
export type RawEvent = z.infer<typeof eventSchema>;
