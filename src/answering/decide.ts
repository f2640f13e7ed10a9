import type { Entry, KnowledgeBase } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";
import { FALLBACK_LANGUAGE } from "../texts/languages.ts";
import type { Answer } from "./answer.ts";
import { answerOf, correction, noAnswer, notReadAnswer, suggestionAnswer, unheldAnswer } from "./compose.ts";
import type { Setting } from "./evidence.ts";
import type { Reading } from "./reading/reading.ts";
import type { Assurance } from "./roles/assurance.ts";
import type { WeighedOption, Weighing } from "./weighing/weigh.ts";

/** What the engine thought on the way to an answer. */
export interface Reasoning extends Weighing {
  readonly reading: Reading;
  /** Of the likeliest option, if that is an answer. */
  readonly assurance?: Assurance | undefined;
}

/** The bot commits itself to an answer from this probability on, if there is no likelier reason to abstain. */
const SURE = 0.45;
/** In a conversation, where half a question may mean several things. */
const SURE_IN_CONTEXT = 0.5;
/** From here on where a short question asks something else, or of somebody or something else, than the entry is ever asked, or presumes otherwise. */
const SURE_DESPITE_CONTRADICTION = 0.6;
/** Longer questions tell a story, and not all of it is the question. */
const SHORT = 14;
/** It says that it knows of no answer where a known unknown is the likeliest, from here on. */
const UNKNOWN = 0.3;
/** An answer whose nearest phrasing is less alike than this isn't given or offered, however unlikely the others are. */
const ALIKE = 0.17;
/** A premise is put right by an answer that is this probable, though what is asked of it be unknown. */
const CORRECTS = { misplaces: 0.05, miscounts: 0.3 };
/** An answer whose facts say what is asked less probably than this isn't given in a pack without known unknowns. */
const ASSURED = 0.42;
/** Answers together less probable than this aren't worth offering. */
const PLAUSIBLE = 0.12;

/** Commits to the likeliest entry if that is probable enough; else offers the likeliest answers; else says that it doesn't know. */
export function decide(
  base: KnowledgeBase,
  { candidates, reading, setting, assurance }: Reasoning,
  language: Language = FALLBACK_LANGUAGE,
): Answer {
  const isAlike = (candidate: WeighedOption) => resembles(candidate, setting);
  const [best] = candidates;
  const isRead = reading.words.length === 0 || reading.words.some((word) => /[a-z\d]/.test(word));
  const none = (confidence: number) =>
    isRead ? noAnswer(confidence, language) : notReadAnswer(base, confidence, language);
  if (!best) return none(0);
  const { entry, probability } = best;
  const told = (one: Entry, first: readonly Entry[] = []) => answerOf(base, one, probability, first, language);
  const facts = candidates.filter((candidate) => candidate.entry.kind === "fact" && isAlike(candidate));
  const abstaining = 1 - facts.reduce((sum, fact) => sum + fact.probability, 0);
  // What is asked isn't what the facts say: nothing else is promoted by that.
  if (facts[0] === best && best.evidence.unheld && !presumes(best))
    return unheldAnswer(base, entry, probability, language);
  const isSure = facts[0] === best && probability >= sureOf(best, reading, setting) && probability > abstaining;
  if (isSure && isDoubtful(assurance) && !presumes(best)) return unheldAnswer(base, entry, probability, language);
  if (isSure) return presumes(best) ? correction(base, entry, probability, language) : told(entry);
  if (entry.kind === "smalltalk" && probability >= UNKNOWN && isAlike(best)) return told(entry);
  const corrected = facts.find(
    ({ evidence: { misplaces, miscounts }, probability }) =>
      (misplaces && probability >= CORRECTS.misplaces) || (miscounts && probability >= CORRECTS.miscounts),
  );
  if (entry.kind === "unknown" && corrected) return correction(base, corrected.entry, probability, language);
  if (entry.kind === "unknown" && best.evidence.unasked) return none(probability);
  if (entry.kind === "unknown" && probability >= UNKNOWN) return told(entry, plausible(facts));
  return 1 - abstaining >= PLAUSIBLE
    ? suggestionAnswer(
        facts.map((fact) => fact.entry),
        probability,
        language,
      )
    : none(probability);
}

/** Whether a question is like anything that the entry is asked; in a conversation half a question needn't be. */
function resembles({ evidence }: WeighedOption, setting: Setting): boolean {
  return setting === "inContext" || evidence.nearest >= ALIKE;
}

/** How probable an answer must be: one thing that doesn't fit asks for more certainty. */
function sureOf(best: WeighedOption, reading: Reading, setting: Setting): number {
  const { evidence } = best;
  const sure = setting === "inContext" ? SURE_IN_CONTEXT : SURE;
  if (reading.words.length > SHORT) return sure;
  const { asksOther, strangeNames = 0, otherSlots = 0, strangeMeanings = 0 } = evidence;
  const contradicts = asksOther === 1 || strangeNames + otherSlots + strangeMeanings > 0;
  return contradicts || presumes(best) ? SURE_DESPITE_CONTRADICTION : sure;
}

/** Whether the facts hardly say what is asked; where known unknowns are written down, they compete, and it takes more doubt. */
function isDoubtful(assurance: Assurance | undefined): boolean {
  return assurance !== undefined && assurance.probability < ASSURED * (1 - assurance.evidence.written);
}

/** Whether the question presumes what the answer holds otherwise. */
function presumes({ evidence }: WeighedOption): boolean {
  return Boolean(evidence.miscounts || evidence.misplaces);
}

/** Answers that may be meant after all. */
function plausible(facts: readonly WeighedOption[]): Entry[] {
  return facts.filter(({ probability }) => probability >= PLAUSIBLE).map(({ entry }) => entry);
}
