import { z } from "zod";

/**
 * What became of a question: `false` is an answer to a question that has none; `silent` neither answers nor suggests; `misled` says yes to a claim that
 * isn't so.
 */
export type Verdict = "right" | "wrong" | "suggested" | "silent" | "false" | "abstained" | "misled";

/** A fact's id; several where any of them answers; null where the source doesn't say. */
export type WantedFact = string | readonly string[] | null;
export const wantedFact = z.union([z.string(), z.array(z.string()).min(1), z.null()]);

const VERDICTS = ["yes", "no", "partly", "unsaid"] as const;
/** What a verdict may be where a file only says that a claim is confirmed, put right or unknown. */
const CONFIRMING = { confirm: ["yes"], correct: ["no", "partly"], unknown: ["unsaid"] } as const;
/** Says what language a question is in, and doesn't change what is right. */
const lang = z.string().optional();

/** All that several questions ask, a verdict, an act, or no figure of our own. */
export type Wanted =
  | { readonly facts: readonly WantedFact[]; readonly expect?: string | undefined; readonly not?: string | undefined }
  | { readonly verdicts: readonly string[] }
  | { readonly act: string }
  | "no figure";

/** A line that wants something else than one fact. */
interface WantedLine {
  readonly q: string;
  readonly kind: string;
  readonly wanted: Wanted;
}

export const wantedLine: z.ZodType<WantedLine> = z.union([
  z
    .strictObject({
      q: z.string(),
      facts: z.array(wantedFact),
      kind: z.literal("verify"),
      expect: z.enum(["confirm", "correct", "unknown"]),
      lang,
    })
    .transform(({ q, kind, expect }) => ({
      q,
      kind: `${kind}: ${expect}`,
      wanted: { verdicts: CONFIRMING[expect] },
    })),
  z
    .strictObject({
      q: z.string(),
      facts: z.array(wantedFact),
      kind: z.string(),
      expect: z.string().optional(),
      not: z.string().optional(),
      lang,
    })
    .transform(({ q, kind, facts, expect, not }) => ({ q, kind, wanted: { facts, expect, not } })),
  z
    .strictObject({ q: z.string(), verdict: z.enum(VERDICTS), facts: z.array(wantedFact).optional(), lang })
    .transform(({ q, verdict }) => ({ q, kind: verdict, wanted: { verdicts: [verdict] } })),
  z
    .strictObject({ q: z.string(), expect: z.string().nullish(), kind: z.literal("refuse"), lang })
    .transform(({ q, kind }) => ({ q, kind, wanted: "no figure" as const })),
  z
    .strictObject({ q: z.string(), expect: z.string(), kind: z.string(), lang })
    .transform(({ q, kind, expect }) => ({ q, kind, wanted: { facts: [], expect } })),
  z
    .strictObject({ q: z.string(), act: z.string(), lang })
    .transform(({ q, act }) => ({ q, kind: act, wanted: { act } })),
]);
