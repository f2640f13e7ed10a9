import { z } from "zod";
import { commandName, id, line, localisedSchema } from "./text-schemas.ts";

const description = line.max(100);

/** What Discord's menu says of a command, in those of its languages that somebody can vouch for. */
const descriptionsSchema = z.strictObject({
  en: description,
  de: description.optional(),
  fr: description.optional(),
  es: description.optional(),
});
const help = localisedSchema.describe("What /help says of the command, after its name");

/** The colours of the bars, each of which is legible on both of Discord's themes. */
const BAR_COLOURS = ["blue", "green", "violet", "amber", "grey"] as const;

/** Something that the event counts (the dead, the rescued, flooded houses), its parts, and the command that shows them. */
export const countSchema = z
  .strictObject({
    command: z.strictObject({ name: commandName, description: descriptionsSchema, help }),
    picture: commandName
      .optional()
      .describe("Names the chart's file: toll makes toll-dark.png; the command's name where left out"),
    entry: id.describe("The entry that answers how many"),
    total: id.optional().describe("The fact that counts the whole; left out where the source gives its parts alone"),
    groups: z
      .array(
        z.strictObject({
          fact: id,
          counts: localisedSchema
            .optional()
            .describe(
              "What its figure counts beside what its label says: “People killed” of a group labelled Civilians",
            ),
          colour: z.enum(BAR_COLOURS).default("blue"),
        }),
      )
      .max(25)
      .default([]),
    sum: id.optional(),
    share: id.optional(),
    compare: id.optional().describe("A figure of another event, for comparison"),
  })
  .refine(({ total, groups }) => total !== undefined || groups.length > 0, { error: "needs `total` or `groups`" });

/** What a topic's command shows. */
export const topicSchema = z
  .strictObject({
    description: descriptionsSchema,
    help,
    shows: z
      .enum(["answers", "quotations", "timeline"])
      .default("answers")
      .describe("The entries' answers, the quotations of their facts by who said them, or the timeline"),
    title: localisedSchema.optional().describe("Heads the message; left out, the first entry's title or the event's"),
    entries: z.array(id).max(8).default([]).describe("The first entry answers, the others add to it"),
  })
  .refine(({ shows, entries }) => (shows === "timeline") === (entries.length === 0), {
    error: "needs `entries`, unless it shows the timeline, which has none",
  });

export type Descriptions = z.infer<typeof descriptionsSchema>;
export type BarColour = (typeof BAR_COLOURS)[number];
export type RawCount = z.infer<typeof countSchema>;
export type Topic = z.infer<typeof topicSchema>;

/** Somebody to turn to, for a member who lost or seeks family or fears for them. */
export const contactSchema = z.strictObject({
  name: line.max(60),
  what: localisedSchema.describe("What they do, after the name: traces missing relatives"),
  url: z.url({ protocol: /^https?$/ }).max(200),
  for: z
    .array(z.enum(["mourn", "seek", "fear", "help"]))
    .min(1)
    .optional()
    .describe("Whom they serve: who mourns, seeks somebody, fears, or asks for help; everybody, if it is left out"),
});
