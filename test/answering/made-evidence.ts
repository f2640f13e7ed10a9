import { EVIDENCE, type EvidenceIn, type Strangeness } from "../../src/answering/evidence.ts";

/** Evidence of a lone question: what is named, and 0 for all else. */
export function aloneWith(told: Partial<EvidenceIn["alone"]>): EvidenceIn["alone"] {
  return { ...(zeros("likeness", "fit", "roles") as EvidenceIn["alone"]), ...told };
}

/** Evidence of a follow-up: what is named, and 0 for all else. */
export function inContextWith(told: Partial<EvidenceIn["inContext"]>): EvidenceIn["inContext"] {
  return { ...(zeros("likeness", "roles", "leaning") as EvidenceIn["inContext"]), ...told };
}

/** How strange a question is to the base: what is named, and 0 for all else. */
export function strangenessWith(told: Partial<Strangeness>): Strangeness {
  return { ...(zeros("strangeness") as Strangeness), ...told };
}

function zeros(...groups: (keyof typeof EVIDENCE)[]): Record<string, number> {
  return Object.fromEntries(groups.flatMap((group) => Object.keys(EVIDENCE[group]).map((name) => [name, 0])));
}
