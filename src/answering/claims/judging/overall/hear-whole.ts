import type { FigureCheck } from "../../../../checking/figure-check.ts";
import type { Entry, KnowledgeBase } from "../../../../knowledge/model.ts";
import type { Language } from "../../../../knowledge/pack/schema.ts";
import type { Answer } from "../../../answer.ts";
import type { Reasoning } from "../../../decide.ts";
import { readClause } from "../../reading/read-clause.ts";
import type { Claim } from "../../recognising/recognise.ts";
import type { Speakers } from "../../recognising/speakers.ts";
import { givesPurpose } from "../../untold/relating.ts";
import type { UnlessAdded } from "../../untold/unless-added.ts";
import { verdictAnswer } from "../../word-verdict.ts";
import { turned } from "../judged.ts";
import { countsIn } from "../numbers/judge-numbers.ts";
import type { OverallVerdict } from "./overall-verdict.ts";

/** What claims are heard with as a whole. */
interface HearParts {
  readonly base: KnowledgeBase;
  readonly overall: OverallVerdict | undefined;
  readonly reader: Parameters<typeof readClause>[2];
  readonly speakers: Speakers;
  readonly checksOf: (text: string) => readonly FigureCheck[];
  readonly unlessAdded: UnlessAdded;
}

/** The verdict on a claim of which no clause was decided, by what it sounds like as a whole, and the entry that tells it. */
export type HearWhole = (
  claim: Claim,
  reasoning: Reasoning,
  language: Language | undefined,
) => { readonly answer: Answer; readonly entry: Entry } | undefined;

/** Makes what hears claims as a whole. */
export function hearingWhole({ base, overall, reader, speakers, checksOf, unlessAdded }: HearParts): HearWhole {
  return (claim, reasoning, language) => {
    const { body, form, isDenied, isPart } = claim;
    // What is only asked is answered without a verdict, too.
    const isOfEvent = form === "confirmation" || (form === "statement" && !speakers.meansNothing(body));
    const heard = isOfEvent && !isPart ? overall?.({ claim, reasoning }) : undefined;
    const fact = heard?.entry.facts[0];
    if (!fact) return undefined;
    const { verdict, entry, odds } = heard;
    // What a number counts can't be heard.
    const checks = checksOf(body);
    const isBorneOut = checks.every((check) => check.verdict === "matches" || check.verdict === "quoted");
    if (!isBorneOut || checks.length < countsIn(body).length) return undefined;
    const clause = readClause(body, reasoning.reading, reader);
    const judged = unlessAdded({ verdict, fact, odds }, clause);
    if (judged.verdict === "partly" || givesPurpose(clause, fact)) return undefined;
    const told = isDenied ? turned(judged).verdict : judged.verdict;
    return { answer: verdictAnswer(base, entry, told === "no" ? "no" : "yes", isDenied, language), entry };
  };
}
