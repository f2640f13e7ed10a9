import { z } from "zod";

/** Names an entry, a fact, an entity: `toll.civilians`. */
export const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/, {
  error: "must be lower-case words joined by - or . (like toll.civilians)",
});
export const language = z.enum(["en", "ar"]);
export const line = z.string().trim().min(1);

/** A text in each language that the pack has; English is always there. */
export const localisedSchema = z.strictObject({ en: line, ar: line.optional() });

/** A slash command's name, as Discord takes it. */
export const commandName = z.string().regex(/^[a-z0-9_-]{1,32}$/, {
  error: "must be lower-case letters, digits, - or _, at most 32 (like deathtoll)",
});
