import { z } from "zod";
import { readDate } from "../timeline/read-date.ts";
import { id, line } from "./text-schemas.ts";

/** What a fact says and a question asks for; by whom it is said is the fact's claimant. */
export const ROLES = ["who", "whom", "what", "howMany", "howLong", "where", "when", "why", "how"] as const;

const fillers = z
  .union([line, z.array(line).min(1)])
  .transform((words) => (typeof words === "string" ? [words] : words));

/** When something was, as far as the source says: a day, a month or a year, with its year or without. */
export const dateSchema = z
  .union([z.string(), z.int()])
  .transform(String)
  .refine((text) => readDate(text) !== undefined, {
    error: "must be a date like 9 November 2026, 9 November, April 1987 or 1987",
  });

/** One thing that a quotation says, by roles: each filled with words of the quotation, or with an entity's spelling. */
export const statementSchema = z
  .strictObject({
    who: fillers.optional().describe("Who does it, or is it"),
    whom: fillers.optional().describe("Whom or what it is done to; of a count, who or what is counted"),
    what: fillers.optional().describe("What happens, or what somebody is"),
    howMany: fillers.optional().describe("The words that count: 745, many, most"),
    howLong: fillers.optional().describe("How long it lasts: four days, decades"),
    where: fillers.optional(),
    when: fillers.optional(),
    why: fillers.optional(),
    how: fillers.optional().describe("In what way, or by what means"),
    of: id
      .optional()
      .describe(
        "The fact that this goes on from: its first statement's roles hold here where none is named; a count is a part of its count",
      ),
  })
  .refine((statement) => ROLES.some((role) => statement[role] !== undefined), {
    error: "needs a role, such as `what`",
  });

export type Role = (typeof ROLES)[number];
export type RawStatement = z.infer<typeof statementSchema>;
