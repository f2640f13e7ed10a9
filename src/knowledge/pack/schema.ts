import { z } from "zod";
import type { ByLanguage } from "../../languages/language.ts";
import { BASE } from "../pack-files.ts";
import { fingerprintSchema } from "../sources/fingerprint-schema.ts";
import { contactSchema, countSchema, topicSchema } from "./command-schemas.ts";
import { earlierFigureSchema, figureSchema } from "./figure-schema.ts";
import { dateSchema, statementSchema } from "./statement-schema.ts";
import {
  commandName,
  FEELINGS,
  id,
  inLanguages,
  language,
  line,
  localisedSchema,
  wordingsSchema,
} from "./text-schemas.ts";

export const sourceSchema = z.strictObject({
  id,
  title: localisedSchema,
  brief: localisedSchema
    .optional()
    .describe("The title in few words inside a line, for phones: a news article, the council's report"),
  publisher: line.optional(),
  url: z.url().optional(),
  published: z.iso.date().optional().describe("The source's own date, YYYY-MM-DD; left out where it carries none"),
  note: localisedSchema.optional(),
  fingerprint: fingerprintSchema,
});

/** What a fact said before it was corrected; what is left out was as it is now. */
const supersededSchema = z.strictObject({
  source: id.optional(),
  quote: line,
  claimant: id.optional(),
  asOf: id,
  figure: earlierFigureSchema.optional(),
  reason: localisedSchema.describe("Why it was corrected, after “because”: the Observatory counted again"),
});

const factSchema = z.strictObject({
  id,
  source: id.describe("The source's id: its file's name in sources/"),
  quote: line.describe("Word for word from the source, at most 30 words"),
  claimant: id.describe("Who says so: an entity's id, or the source's own where it speaks in its own voice"),
  speaker: id.optional().describe("Whose words or stand the claimant tells of: an entity's id"),
  asOf: id.describe("How far the statement reaches in time: a key of asOf in event.yaml"),
  date: dateSchema
    .optional()
    .describe("When it was, where the quotation gives a date: 9 November 2026, April 1987, 2013"),
  figure: figureSchema.optional(),
  updates: id
    .optional()
    .describe("The earlier count of the same that this one follows: it was true when it was made, and is no mistake"),
  says: z
    .array(statementSchema)
    .default([])
    .describe(
      "What the quotation says, by roles (who, whom, what, how many, where, when): a question for a role that no fact fills isn't answered",
    ),
  alsoIn: z
    .array(z.strictObject({ source: id, quote: line }))
    .default([])
    .describe("Further sources that report the same statement of the same claimant"),
  differsFrom: z
    .array(id)
    .default([])
    .describe("Facts of other claimants that contradict this one: an answer with one of them shows all"),
  reviewBy: z.iso.date().optional().describe("The day from which the check reports the fact as due for review"),
  superseded: z.array(supersededSchema).default([]).describe("What the fact said before, oldest first"),
});

/** A fact that no longer stands: as it was, and why it was taken back. */
const withdrawnSchema = factSchema.extend({
  reason: localisedSchema.describe("Why it was withdrawn, after “because”: the Observatory took its count back"),
});

const derivedSchema = z
  .strictObject({
    id,
    label: localisedSchema,
    sum: z.array(id).min(2).optional(),
    percent: z.strictObject({ part: id, of: id }).optional(),
  })
  .refine((derived) => (derived.sum === undefined) !== (derived.percent === undefined), {
    error: "needs either `sum` or `percent`",
  });

export const factsSchema = z.strictObject({
  facts: z.array(factSchema),
  derived: z.array(derivedSchema).default([]),
  withdrawn: z
    .array(withdrawnSchema)
    .default([])
    .describe("Facts that no longer stand: the bot says so on the answers that showed them"),
});

export const entrySchema = z.strictObject({
  kind: z
    .enum(["fact", "unknown", "smalltalk"])
    .default("fact")
    .describe("fact answers; unknown is what people ask and the source doesn't say; smalltalk is neither"),
  title: localisedSchema,
  question: localisedSchema.describe("The entry as a question, for buttons and lists; at most 80 characters"),
  facts: z.array(id).default([]).describe("The facts of facts.yaml that the answer rests on"),
  answer: localisedSchema.describe("In your own sentences, at most 500 characters; a figure stands as {fact.id}"),
  short: localisedSchema.optional().describe("The same in one short sentence, for whoever wants it brief"),
  related: z
    .array(id)
    .default([])
    .describe("Entries offered beside this one; for a known unknown, the nearest that can be answered"),
  phrasings: wordingsSchema.describe("How people ask it: thirty or more, none of them in two entries"),
  proposed: wordingsSchema
    .optional()
    .describe(
      "Phrasings that `npm run draft` proposed: they count, and the check names them until they are kept or deleted",
    ),
  feels: z
    .enum(FEELINGS)
    .exclude(["none"])
    .optional()
    .describe("Of small talk: what whoever says so feels; its phrasings are examples of that"),
  followUps: wordingsSchema
    .optional()
    .describe("How people ask it right after another answer, in half a question: “and the soldiers?”, “since when?”"),
});

export const conversationSchema = z
  .record(id, wordingsSchema)
  .describe("What people say right after the answer that the file is named for, by the entry that serves it");

/** Degrees east of Greenwich. */
const longitude = z.number().min(-180).max(180);
/** Degrees north of the equator. */
const latitude = z.number().min(-90).max(90);
const coordinatesSchema = z.tuple([longitude, latitude]);

const entitySchema = z.strictObject({
  id,
  kind: z.enum(["person", "group", "organisation", "place", "thing", "event"]),
  name: localisedSchema,
  spellings: inLanguages(z.array(line).default([]), z.array(line)).default({ en: [] }),
  entry: id.describe("The entry that tells about it"),
  coordinates: coordinatesSchema.optional().describe("Where a place is: longitude, latitude"),
});
export const entitiesSchema = z.array(entitySchema);

/** What the map shows: places, which of them the event is about, and names for orientation. */
const mapSchema = z.strictObject({
  /** The entry whose title heads the map and whose facts name the marked places. */
  entry: id,
  marked: z.array(id).min(1),
  /** What the mark means. */
  meaning: localisedSchema,
  /** Places for orientation. */
  others: z.array(id).default([]),
  /** The map's edges. */
  frame: z.strictObject({ west: longitude, south: latitude, east: longitude, north: latitude }),
  /** Names of countries and waters, centred on their coordinates, and of towns, beside a dot there. */
  labels: z
    .array(
      z.strictObject({
        text: localisedSchema,
        kind: z.enum(["country", "water", "town"]),
        coordinates: coordinatesSchema,
      }),
    )
    .default([]),
});

/** One step of the timeline; figures stand in braces, as in answers. */
const stepSchema = z.strictObject({
  when: localisedSchema.optional().describe("Left out, the date of its facts"),
  what: localisedSchema,
  facts: z.array(id).min(1),
});

export const eventSchema = z.strictObject({
  id,
  extends: z
    .literal(BASE, { error: "must be `base`, the only thing to extend" })
    .optional()
    .describe("Inherits the concepts, small talk and known unknowns of the folder base, or of the project's own base"),
  title: localisedSchema,
  name: localisedSchema
    .optional()
    .describe(
      "The event inside a sentence (the flood at Orrin), for {event.name} in answers; the title where left out",
    ),
  languages: z.array(language).min(1),
  asOf: z
    .record(
      id,
      localisedSchema.extend({
        brief: localisedSchema.optional().describe("The same in few words, for phones: the fourth day of the clashes"),
      }),
    )
    .describe("How far a statement reaches in time, by key; facts name one"),
  count: countSchema.optional(),
  counts: z
    .array(countSchema)
    .max(8)
    .default([])
    .describe("What else is counted, each for itself and with a command of its own: the missing, seats, units sold"),
  commands: z
    .record(commandName, topicSchema)
    .default({})
    .describe("The commands of the event's topics by name, in the order in which /help lists them"),
  map: mapSchema.optional(),
  /** What led to the event and the event itself; shown in the order of time. */
  timeline: z.array(stepSchema).min(2).max(8).optional(),
  summary: z.strictObject({
    headline: id,
    entries: z.array(id).min(1),
    topics: z
      .array(z.strictObject({ title: localisedSchema, entries: z.array(id).min(1).max(4) }))
      .default([])
      .describe("What the daily posts go into, one a day, in the order that tells the story"),
  }),
  contacts: z
    .array(contactSchema)
    .max(3)
    .default([])
    .describe(
      "Whom somebody may turn to who lost or seeks family: organisations that you have verified, at most three",
    ),
  starters: z.array(id).min(1).max(25).describe("Questions offered to somebody who has not asked yet"),
  background: z
    .array(line)
    .default([])
    .describe(
      "Words that every question of this event may hold and that tell no two apart, such as the country's name",
    ),
});

export type { Language } from "../../languages/language.ts";
export type Localised = ByLanguage<string>;
export type RawSource = z.infer<typeof sourceSchema>;
export type RawFact = z.infer<typeof factSchema>;
export type RawWithdrawn = z.infer<typeof withdrawnSchema>;
export type RawDerived = z.infer<typeof derivedSchema>;
export type RawConversation = z.infer<typeof conversationSchema>;
export type RawEntry = z.infer<typeof entrySchema>;
export type RawEntity = z.infer<typeof entitySchema>;
export type RawSuperseded = z.infer<typeof supersededSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type RawMap = z.infer<typeof mapSchema>;
export type RawEvent = z.infer<typeof eventSchema>;
