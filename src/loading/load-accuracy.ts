import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const count = z.int().min(0);
const some = z.int().min(1);
const schema = z.strictObject({
  /** Version of the base that was measured. */
  base: z.string(),
  /** Questions that the sources answer. */
  answerable: z.strictObject({ asked: some, right: count, wrong: count }),
  /** Questions that they don't, and how many of them were answered all the same. */
  unanswerable: z.strictObject({ asked: some, answered: count }),
});

/** How often the bot was right on the questions that measure it. */
export type Accuracy = z.infer<typeof schema>;

/** Where a pack keeps what was measured of it; `npm run eval -- --card` writes it. */
export function accuracyFile(folder: string): string {
  return join(folder, "accuracy.json");
}

/** What was measured of a pack; undefined where nothing was, or the file is broken. */
export function readAccuracy(folder: string): Accuracy | undefined {
  try {
    return schema.safeParse(JSON.parse(readFileSync(accuracyFile(folder), "utf8"))).data;
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    if (missing || error instanceof SyntaxError) return undefined;
    throw error;
  }
}
