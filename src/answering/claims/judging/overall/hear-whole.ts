import type { Entry, KnowledgeBase } from "../../../../knowledge/model.ts";
import type { Language } from "../../../../knowledge/pack/schema.ts";
import type { Answer } from "../../../answer.ts";
import type { Reasoning } from "../../../decide.ts";
import { finiteAt, plainWords } from "../../drafts/finite-verbs.ts";
import { readClause } from "../../reading/read-clause.ts";
import type { Claim } from "../../recognising/recognise.ts";
import type { Speakers } from "../../recognising/speakers.ts";
import { isStating } from "../../recognising/stating.ts";
import { givesPurpose } from "../../untold/relating.ts";
import type { UnlessAdded } from "../../untold/unless-added.ts";
import { verdictAnswer } from "../../word-verdict.ts";
import type { Held } from "../aligned.ts";
import { turned } from "../judged.ts";
import { saysOpen } from "../likely/likely-verdict.ts";
import { countsIn } from "../numbers/judge-numbers.ts";
import type { OverallVerdict } from "./overall-verdict.ts";

/** What claims are heard with as a whole. */
interface HearParts {
  readonly base: KnowledgeBase;
  readonly overall: OverallVerdict | undefined;
  readonly reader: Parameters<typeof readClause>[2];
  readonly speakers: Speakers;
  readonly unlessAdded: UnlessAdded;
  readonly knownOf: () => Held;
}

/** The verdict on a claim of which no clause was decided, by what it sounds like as a whole, and the entry that tells it. */
export type HearWhole = (
  claim: Claim,
  reasoning: Reasoning,
  language: Language | undefined,
) => { readonly answer: Answer; readonly entry: Entry } | undefined;

/** Makes what hears claims as a whole. */
export function hearingWhole({ base, overall, reader, speakers, unlessAdded, knownOf }: HearParts): HearWhole {
  return (claim, reasoning, language) => {
    const { body, form, isDenied, isPart } = claim;
    // What is only asked is answered without a verdict, too.
    const isOfEvent = form === "confirmation" || (form === "statement" && !speakers.meansNothing(body));
    const isSaid = isStating(body) || finiteAt(plainWords(body)) > 0;
    // What a number counts can't be heard.
    const isHeard = isOfEvent && isSaid && !isPart && countsIn(body).length === 0;
    const heard = isHeard ? overall?.({ claim, reasoning }) : undefined;
    const fact = heard?.entry.facts[0];
    if (!fact) return undefined;
    const { verdict, entry, odds } = heard;
    const clause = readClause(body, reasoning.reading, reader);
    const judged = unlessAdded({ verdict, fact, odds }, clause);
    // That it is so of nobody else, what is told of some leaves open.
    if (
      judged.verdict === "partly" ||
      clause.words.includes("only") ||
      clause.durations.length > 0 ||
      givesPurpose(clause, fact) ||
      saysOpen(clause, knownOf())
    )
      return undefined;
    const told = isDenied ? turned(judged).verdict : judged.verdict;
    return { answer: verdictAnswer(base, entry, told === "no" ? "no" : "yes", isDenied, language), entry };
  };
}
