import type { Entry, KnowledgeBase, SortedClaim } from "../../../../knowledge/model.ts";
import { type LineClassifier, lineMargins } from "../../../acts/lines/line-classifier.ts";
import type { Reasoning } from "../../../decide.ts";
import { unknownIn } from "../../../weighing/weigh.ts";
import { claimLine } from "../../recognising/claim-lines.ts";
import type { Claim } from "../../recognising/recognise.ts";
import { verdictAbout } from "./overall-lines.ts";

/** What is known of a claim as a whole. */
export const OVERALL = [
  /** How far it sounds like the claims of one entry that are so, that aren't and that are open: about -4 to 4. */
  "entryYes",
  "entryNo",
  "entryUnsaid",
  /** How far like those of all, once it is told which entry that is. */
  "toldYes",
  "toldNo",
  "toldUnsaid",
  /** How probably it asks for that entry, where it is taken for a question, 0 to 1. */
  "askedYes",
  "askedNo",
  /** How it is put: stated, or else so that it asks for a verdict: 0 or 1. */
  "stated",
  /** How probably it is about something of which the source is known to say nothing, 0 to 1. */
  "unknown",
] as const;
export type OverallEvidence = Readonly<Record<(typeof OVERALL)[number], number>>;

/** A claim of which no clause was decided. */
export interface LeftOpen {
  readonly claim: Claim;
  readonly reasoning: Reasoning;
}

/** What is known of a claim, and the entry that each verdict would be about. */
export interface Heard {
  readonly evidence: OverallEvidence;
  readonly entries: Readonly<Record<"yes" | "no", Entry | undefined>>;
}

/** What hears it. */
export interface Hearing {
  readonly base: Pick<KnowledgeBase, "entries">;
  /** Tells of which entry's subject a claim is so, or isn't. */
  readonly byEntry: LineClassifier<string>;
  /** Tells what is so of an entry's subject. */
  readonly claims: LineClassifier<SortedClaim["verdict"]>;
  /** Learned from claims in other languages, too: it hears what was put into English. */
  readonly foreign?: LineClassifier<SortedClaim["verdict"]> | undefined;
}

type Verdict = SortedClaim["verdict"];
const VERDICTS: readonly Verdict[] = ["yes", "no", "unsaid"];
/** Margins are spread as far as counts are: a fit pulls at all alike. */
const SPREAD = 4;

/** Reads what is known of claims as a whole. */
export function overallEvidence({ base, byEntry, claims, foreign = claims }: Hearing): (of: LeftOpen) => Heard {
  const [entryOf, ownOf] = [lineMargins(byEntry), lineMargins(claims)];
  const foreignOf = foreign === claims ? ownOf : lineMargins(foreign);
  return ({ claim, reasoning }) => {
    const { reading } = reasoning;
    const best = bestOfEach(entryOf(claimLine(reading)));
    const nearest = VERDICTS.map((verdict) => best.get(verdict)).reduce((first, one) =>
      (one?.margin ?? -1) > (first?.margin ?? -1) ? one : first,
    );
    const told = (reading.spoken ? foreignOf : ownOf)(claimLine(reading, nearest?.about));
    const sounds = (margin: number | undefined) => SPREAD * (margin ?? -1);
    const is = (whether: boolean) => (whether ? 1 : 0);
    const about = (verdict: Verdict) => base.entries.get(best.get(verdict)?.about ?? "");
    const asked = (entry: Entry | undefined) =>
      reasoning.candidates.find((one) => one.entry === entry)?.probability ?? 0;
    const entries = { yes: about("yes"), no: about("no") };
    const evidence: OverallEvidence = {
      toldYes: sounds(told.get("yes")),
      toldNo: sounds(told.get("no")),
      toldUnsaid: sounds(told.get("unsaid")),
      entryYes: sounds(best.get("yes")?.margin),
      entryNo: sounds(best.get("no")?.margin),
      entryUnsaid: sounds(best.get("unsaid")?.margin),
      askedYes: asked(entries.yes),
      askedNo: asked(entries.no),
      stated: is(claim.form === "statement"),
      unknown: unknownIn(reasoning),
    };
    return { evidence, entries };
  };
}

/** Of each verdict the entry whose claims it sounds most like. */
function bestOfEach(
  margins: ReadonlyMap<string, number>,
): ReadonlyMap<Verdict, { readonly about: string; readonly margin: number }> {
  const best = new Map<Verdict, { about: string; margin: number }>();
  for (const [kind, margin] of margins) {
    const { verdict, about } = verdictAbout(kind);
    if (margin > (best.get(verdict)?.margin ?? Number.NEGATIVE_INFINITY)) best.set(verdict, { about, margin });
  }
  return best;
}
