import { z } from "zod";
import { line } from "../pack/text-schemas.ts";

/** A source's fingerprint, as it stands in its file. */
export const fingerprintSchema = z.strictObject({
  run: z.int().min(3).max(8),
  hashes: line,
  words: line
    .optional()
    .describe("Hashes of the words that the source uses: without them only quotations tell whether it uses a word"),
});
