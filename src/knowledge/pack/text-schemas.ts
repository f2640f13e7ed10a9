import { z } from "zod";
import { FURTHER_LANGUAGES, LANGUAGES } from "../../languages/found.ts";
import type { ByLanguage, Language } from "../../languages/language.ts";

/** Names an entry, a fact, an entity: `toll.civilians`. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/, {
  error: "must be lower-case words joined by - or . (like toll.civilians)",
});
export const language: z.ZodType<Language> = z.enum(LANGUAGES);
export const line = z.string().trim().min(1);

/** A field for each language: for English as told, for every other one alike. */
export function inLanguages<English extends z.ZodType, Other extends z.ZodType>(en: English, other: Other) {
  const further: object = Object.fromEntries(FURTHER_LANGUAGES.map((one) => [one, other.optional()]));
  return z.strictObject({ en, ar: other.optional(), ...further });
}

/** A text in each language that the pack has; English is always there. */
export const localisedSchema = inLanguages(line, line);

/** Ways to say something, in each language that has some. */
export const wordingsSchema = inLanguages(z.array(line).min(1), z.array(line));

/** A slash command's name, as Discord takes it. */
export const commandName = z.string().regex(/^[a-z0-9_-]{1,32}$/, {
  error: "must be lower-case letters, digits, - or _, at most 32 (like deathtoll)",
});

/** What examples may tell of a message that it feels; `none` holds those that only look like one of them. */
export const FEELINGS = ["mourn", "seek", "help", "fear", "hate", "guilt", "weary", "glad", "insult", "none"] as const;
export type FeelingName = (typeof FEELINGS)[number];

/** The slot of concepts that tell what a message feels, and no entry from another. */
export const FEELING = "feeling";
/** The slot of concepts whose words hint at a feeling and stay words. */
export const HINT = "hint";

/** One meaning with its words. */
export const conceptSchema = z.strictObject({
  id,
  slot: z
    .enum(["asks", "group", "party", "object", "place", "fate", FEELING, HINT])
    .optional()
    .describe(
      "What the concept settles in a question: what is asked, of whom, about which thing, where. `feeling` is apart: words, in each of their forms, that tell what a message feels. So is `hint`: words, in any form, that only hint at it",
    ),
  words: wordingsSchema,
  oneOf: id
    .optional()
    .describe("A kind of which a thing has one, such as `sect` or `month`: to claim another of the kind is wrong"),
  opposites: wordingsSchema
    .optional()
    .describe("Words that say the contrary: what is condemned isn't praised. They only tell whether a claim is wrong"),
  losses: z
    .array(line)
    .min(1)
    .optional()
    .describe(
      "Words that say it of those who are counted, whatever else they mean; who is lost, buried or mourned counts so, too. They only tell what a number counts",
    ),
  shared: z
    .literal(true)
    .optional()
    .describe("Several may do it or be it apart: that one did says nothing of the others, as with condemning"),
  mutual: z.literal(true).optional().describe("Both sides do it to each other, as with fighting"),
});

export type RawConcept = z.infer<typeof conceptSchema>;

/** What a message may feel. */
export interface Feeling {
  /** What is said to whoever feels it. */
  readonly answer?: ByLanguage<string> | undefined;
  /** What is said in its place where it was said before. */
  readonly again?: ByLanguage<string> | undefined;
  /** How they sound; `{group}`, `{place}` and `{person}` stand for names. */
  readonly examples: ByLanguage<readonly string[]>;
}
