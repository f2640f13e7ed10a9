import { z } from "zod";
import { BASE } from "../pack-files.ts";
import { entrySchema, type RawEntry } from "./schema.ts";
import { ROLES } from "./statement-schema.ts";
import { conceptSchema, FEELINGS, type FeelingName, id, inLanguages, line, localisedSchema } from "./text-schemas.ts";

const lines = z.array(line).min(1);
const runs = z.array(z.int().min(0));
const moreWordings = inLanguages(lines.optional(), lines);

/** An entry that every event inherits: true of any event, so it rests on no fact and names no entry of an event. */
export const baseEntrySchema = entrySchema
  .omit({ facts: true, related: true, proposed: true, short: true })
  .extend({ kind: z.enum(["unknown", "smalltalk"]) });

/** What an event says of an entry of the base, in a file of the same id. */
export const entryExtensionSchema = z.strictObject({
  extends: z
    .literal(BASE, { error: "must be `base`, the only thing to extend" })
    .describe("The base's entry of this id, together with what stands here"),
  title: localisedSchema.optional().describe("In place of the base's title"),
  question: localisedSchema.optional().describe("In place of the base's question"),
  answer: localisedSchema.optional().describe("In place of the base's answer"),
  short: entrySchema.shape.short,
  related: z
    .array(id)
    .optional()
    .describe("Entries offered beside this one; a known unknown without any offers the summary's headline"),
  phrasings: moreWordings.optional().describe("How people ask it about this event, beside the base's phrasings"),
  followUps: moreWordings.optional().describe("Half questions about this event, beside the base's"),
  without: lines.optional().describe("Phrasings and half questions of the base that mean something else here"),
  order: z
    .strictObject({ phrasings: runs.optional(), followUps: runs.optional() })
    .optional()
    .describe(
      "How many of the base's and of the event's own come in turn: learning depends on it a little. The base's first where left out",
    ),
});

/** Takes an entry of the base out of an event. */
export const entryDropSchema = z.strictObject({
  drop: z.literal(true).describe("The event goes without the base's entry of this id"),
});

const named = { id: id.describe("The entry's id: toll.civilians") };
const ownInList = entrySchema.extend(named);
const extensionInList = entryExtensionSchema.extend(named);
const dropInList = entryDropSchema.extend(named);

/** Several entries of one file, each with its id. */
export const entryListSchema = z.array(z.union([ownInList, extensionInList, dropInList])).min(1);

/** The schema of a file of an event's entries: one, which the file is named for, or a list. */
export function eventEntriesSchema(value: unknown): z.ZodType<RawEventEntry | RawListedEntry[]> {
  if (!Array.isArray(value)) return schemaOf<RawEventEntry>(value, entrySchema, entryExtensionSchema, entryDropSchema);
  // By what each item is, for a union would only say that it is none of them.
  const [first, ...others] = value.map((one) => schemaOf<RawListedEntry>(one, ownInList, extensionInList, dropInList));
  return first ? z.tuple([first, ...others]) : entryListSchema;
}

/** By whether an entry is the event's own, adds to the base's or takes that out. */
function schemaOf<T>(value: unknown, own: z.ZodType<T>, extension: z.ZodType<T>, drop: z.ZodType<T>): z.ZodType<T> {
  if (typeof value !== "object" || value === null) return own;
  if ("drop" in value) return drop;
  return "extends" in value ? extension : own;
}

/** Concepts that every event inherits. */
export const baseConceptsSchema = z.array(conceptSchema);

/** An event's concepts: its own, and what it says of those of the base. */
export const conceptsSchema = z.array(
  conceptSchema
    .partial({ words: true })
    .extend({
      extends: z
        .literal(BASE, { error: "must be `base`, the only thing to extend" })
        .optional()
        .describe("The base's concept of this id, together with what stands here"),
      without: lines.optional().describe("Words of the base's concept that mean something else here"),
      drop: z.literal(true).optional().describe("The event goes without the base's concept of this id"),
    })
    .refine((concept) => concept.words ?? concept.extends ?? concept.drop, {
      error: "needs `words`, or `extends: base` or `drop: true` where the base has it",
    })
    .refine((concept) => concept.extends ?? !concept.without, { error: "`without` needs `extends: base`" })
    .refine(({ drop, words, without }) => !(drop && (words || without)), { error: "`drop` goes with no words" }),
);

/** Nothing of their own is said to these: an insult is answered by small talk. */
const UNANSWERED: ReadonlySet<FeelingName> = new Set(["insult", "none"]);

/** Stand in an example for a people, sect or side, a place, a person: whatever the event has of that kind. */
export const PLACEHOLDERS = ["group", "place", "person"] as const;
const PLACEHOLDER = /\{[^}]*\}?|\}/g;

const example = line.refine(
  (text) => (text.match(PLACEHOLDER) ?? []).every((found) => PLACEHOLDERS.some((one) => found === `{${one}}`)),
  { error: "has braces that are none of {group}, {place}, {person}" },
);

/** How people sound who feel something, and what is said to them. */
export const feelingSchema = z.strictObject({
  answer: localisedSchema
    .optional()
    .describe("What is said to them: plain, one or two sentences, nothing of the event"),
  again: localisedSchema
    .optional()
    .describe("What is said in its place where it was said before in the conversation: shorter, and in other words"),
  examples: inLanguages(z.array(example).min(1), z.array(example)).describe(
    "What they write, a hundred or more unlike each other; {group}, {place} and {person} stand for names of the event",
  ),
});

/** What people say around a claim that asks no more than whether it is so. */
export const verifyingSchema = inLanguages(lines, lines).describe(
  "What people say before or after a claim to hear whether it is so: “does that hold up?”. A hundred or more unlike each other, nothing of the event",
);

/** What people say of themselves, their day or their hurry around a question. */
export const asidesSchema = inLanguages(lines, lines).describe(
  "What people say before or after a question that isn't part of it: “I'm on air in five”, “my nan wants to know”. Hundreds unlike each other, nothing of the event",
);

/** Where a frame holds what is claimed. */
export const CLAIM_PLACE = "{claim}";

const frame = line.refine((text) => text.split(CLAIM_PLACE).length === 2, { error: "needs {claim} once" });

/** How people put what they claim, pass on or want checked. */
export const framesSchema = inLanguages(z.array(frame).min(1), z.array(frame)).describe(
  "Whole messages with {claim} where what is claimed stands: “my barber swears {claim}”, “{claim}. Keep or cut?”. Hundreds unlike each other, nothing of the event",
);

/** What serves a message of running talk that says something: a verdict, what the source says on it, or an answer to what it asks. */
export const fittingSchema = z
  .strictObject({
    fits: inLanguages(lines, lines).describe(
      "What a yes, a no or an “in part” serves: claims, and questions whether it is so",
    ),
    tells: inLanguages(lines, lines).describe(
      "What only draws, weighs, scorns or wishes: what the source says on it serves it, without yes or no",
    ),
    asks: inLanguages(lines, lines).describe("What asks something else, or for something, whatever it says besides"),
  })
  .describe(
    "Hundreds of each, unlike each other, nothing of the event: {person}, {group}, {place} and {thing} stand for what it is about",
  );

/** What people want of what was said before in a conversation. */
export const wishesSchema = z
  .strictObject({
    words: inLanguages(lines, lines).describe("The source's own words for what was told"),
    shorter: inLanguages(lines, lines).describe("The same in fewer or plainer words"),
    again: inLanguages(lines, lines).describe("To be told once more, or what would be right"),
    voices: inLanguages(lines, lines).describe("Which of it the source says itself, and which somebody in it"),
    recap: inLanguages(lines, lines).describe("What became of all that they put for a check"),
    piece: inLanguages(lines, lines).describe("Which part of what they put isn't so, or isn't there"),
  })
  .describe(
    "Thirty or more of each, unlike each other, nothing of the event: {group} and {thing} stand for what it is about",
  );

/** What people claim of an entry's subject, and what the source makes of it. */
export const claimsSchema = z
  .strictObject({
    so: moreWordings.optional().describe("Claims that its facts bear out, in other words than theirs"),
    notSo: moreWordings.optional().describe("Claims that its facts rule out"),
    unsaid: moreWordings.optional().describe("Claims about the same that no fact decides"),
  })
  .describe(
    "Claims as people make them of the subject of the entry that the file is named for, sorted by what its facts make of them",
  );

/** Where an example holds the number that counts. */
export const NUMBER_PLACE = "{number}";
/** The examples of what counts nothing that the facts count, and of what counts several of their groups together. */
export const COUNTS_NONE = "none";
export const COUNTS_SEVERAL = "several";

const counting = line.refine((text) => text.split(NUMBER_PLACE).length === 2, { error: "needs {number} once" });

/** What numbers in people's texts count. */
export const countedSchema = z
  .record(z.string(), inLanguages(z.array(counting).min(1), z.array(counting)))
  .describe(
    "Sentences with {number} where a number stands, as people write them, by the fact or the derived number that it counts, whatever it is; `none`: what no fact counts, `several`: groups of the count together",
  );

/** Who asks. */
export const VOICES = ["journalist", "teenager", "relative", "learner", "expert"] as const;

const template = line.refine(
  (text) => {
    const found = text.match(PLACEHOLDER) ?? [];
    return found.length > 0 && found.every((one) => ROLES.some((role) => one === `{${role}}`));
  },
  { error: `needs braces that are roles: ${ROLES.map((role) => `{${role}}`).join(", ")}` },
);
const inVoices = z.partialRecord(z.enum(VOICES), z.array(template).min(1));

/** Ways to ask for what a fact says, of which `npm run draft` makes proposals. */
export const proposalsSchema = z
  .partialRecord(z.enum(ROLES), inLanguages(inVoices, inVoices))
  .describe(
    "By the role that is asked for and by who asks; {who}, {what} and other roles stand for the words of the fact",
  );

/** Whether something is said to those who feel this. */
export function isAnswered(feeling: FeelingName): boolean {
  return !UNANSWERED.has(feeling);
}

/** The feeling that a file of the base is about; undefined where none has its name. */
export function feelingOf(file: string): FeelingName | undefined {
  return FEELINGS.find((feeling) => file === `base/feelings/${feeling}.yaml`);
}

export type RawBaseEntry = z.infer<typeof baseEntrySchema>;
export type RawEntryExtension = z.infer<typeof entryExtensionSchema>;
export type RawEventEntry = RawEntry | RawEntryExtension | z.infer<typeof entryDropSchema>;
export type RawListedEntry = z.infer<typeof entryListSchema>[number];
export type RawClaims = z.infer<typeof claimsSchema>;
/** Which of the three serves a message. */
export type Fit = keyof z.infer<typeof fittingSchema>;
export type RawFitting = z.infer<typeof fittingSchema>;
/** What is wanted of what was said before. */
export type Wish = keyof z.infer<typeof wishesSchema>;
export type RawWishes = z.infer<typeof wishesSchema>;
export type RawCounted = z.infer<typeof countedSchema>;
export type RawProposals = z.infer<typeof proposalsSchema>;
export type RawFeeling = z.infer<typeof feelingSchema>;
export type RawEventConcept = z.infer<typeof conceptsSchema>[number];
