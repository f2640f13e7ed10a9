import type { Entry, KnowledgeBase } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";
import { FALLBACK_LANGUAGE, textsIn } from "../texts/languages.ts";
import { type Answer, tellsOfBot } from "./answer.ts";
import {
  answerOf,
  correction,
  noAnswer,
  notReadAnswer,
  suggestionAnswer,
  unansweredAnswer,
  unheldAnswer,
} from "./compose.ts";
import type { Setting } from "./evidence.ts";
import type { Reading } from "./reading/reading.ts";
import type { Assurance, Bar } from "./roles/assuring/assurance.ts";
import { unknownIn, type WeighedOption, type Weighing } from "./weighing/weigh.ts";

/** What the engine thought on the way to an answer. */
export interface Reasoning extends Weighing {
  readonly reading: Reading;
  /** Of the likeliest option, if that is an answer. */
  readonly assurance?: Assurance | undefined;
}

/**
 * From which probability on the bot commits itself to an answer whose assurance isn't known, if there is no likelier reason to
 * abstain: a higher one in a conversation, where half a question may mean several things.
 */
const BARS: Readonly<Record<Setting, Bar>> = {
  alone: { sure: 0.45, despite: 0.6, rival: 1, assured: 0, written: 0, both: 0, alike: 0.17 },
  // Half a question needn't be like any.
  inContext: { sure: 0.5, despite: 0.6, rival: 1, assured: 0, written: 0, both: 0, alike: 0 },
};
/** From here on where it presumes otherwise. */
const SURE_DESPITE_PREMISE = 0.6;
/** Longer questions tell a story, and not all of it is the question. */
const SHORT = 14;
/** It chats where small talk is the likeliest, from here on. */
const TALK = 0.3;
/** So probable small talk is meant as that, whatever its words. */
const SURE_TALK = 0.75;
/** What has so much of an answer's meanings is of what that is about. */
const OF_EVENT = 0.7;
/** Whoever doesn't speak to the bot, or of it, may mean it from here on. */
const OF_BOT = 0.6;
/** They speak to the bot, or of it. */
const ADDRESS = /^(?:you|your|yours|yourself|bot|ai|robot|program|machine|article|source)$/;
/** It says what it doesn't know where a known unknown is the likeliest, from here on. */
const UNKNOWN = 0.48;
/** It says that its source doesn't tell, without saying what, where one of several known unknowns is meant. */
const UNKNOWNS_TOGETHER = 0.9;
/** A premise is put right by an answer that is this probable, though what is asked of it be unknown. */
const CORRECTS = { misplaces: 0.08, miscounts: 0.3 };
/** What is probably asked is known to be unknown, whichever of those is meant, from here on. */
const UNKNOWN_IN_ALL = 0.5;
/** Answers together less probable than this aren't worth offering. */
const PLAUSIBLE = 0.12;

/** Commits to the likeliest entry if that is probable enough; else offers the likeliest answers; else says that it doesn't know. */
export function decide(
  base: KnowledgeBase,
  { candidates, reading, setting, assurance }: Reasoning,
  language: Language = FALLBACK_LANGUAGE,
): Answer {
  const [best] = candidates;
  const bar = assurance?.bar ?? BARS[setting];
  // What is like nothing that the entry is asked isn't given or offered, however unlikely the others are, unless it is assured.
  const leastAlike = assurance && !isDoubtful(assurance) ? bar.alike : BARS[setting].alike;
  const isAlike = (candidate: WeighedOption) =>
    candidate.evidence.nearest >= (candidate === best ? leastAlike : BARS[setting].alike);
  const isRead = reading.words.length === 0 || reading.words.some((word) => /[a-z\d]/.test(word));
  const none = (confidence: number) => {
    if (!isRead) return notReadAnswer(base, confidence, language);
    const isNowhere = unknownIn({ candidates }) >= UNKNOWN_IN_ALL;
    return isNowhere ? noAnswer(confidence, language) : unansweredAnswer(base, confidence, language);
  };
  if (!best) return none(0);
  const { entry, probability } = best;
  const told = (one: Entry, first: readonly Entry[] = []) => answerOf(base, one, probability, first, language);
  const facts = candidates.filter((candidate) => candidate.entry.kind === "fact" && isAlike(candidate));
  const abstaining = 1 - facts.reduce((sum, fact) => sum + fact.probability, 0);
  // What is asked isn't what the facts say: nothing else is promoted by that.
  if (facts[0] === best && best.evidence.unheld && !presumes(best))
    return unheldAnswer(base, entry, probability, language);
  const isSure = facts[0] === best && probability >= sureOf(best, reading, bar) && probability > bar.rival * abstaining;
  if (isSure && presumes(best)) return correction(base, entry, probability, language);
  if (isSure && assurance && probability * assurance.probability < bar.both)
    return suggestionAnswer(plausible(facts), probability, language);
  if (isSure && !isDoubtful(assurance)) return told(entry);
  if (isSure && probability >= BARS[setting].sure && probability > abstaining)
    return unheldAnswer(base, entry, probability, language, plausible(facts));
  if (entry.kind === "smalltalk" && probability >= TALK && isAlike(best) && isMeantAsTalk(best, facts, reading))
    return told(entry);
  const corrected = facts.find(
    ({ evidence: { misplaces, miscounts }, probability }) =>
      (misplaces && probability >= CORRECTS.misplaces) || (miscounts && probability >= CORRECTS.miscounts),
  );
  if (entry.kind === "unknown" && corrected) return correction(base, corrected.entry, probability, language);
  if (entry.kind === "unknown" && best.evidence.unasked) return none(probability);
  if (entry.kind === "unknown" && probability >= UNKNOWN) return told(entry, plausible(facts));
  if (isNowhereSaid(candidates)) return noAnswer(probability, language, textsIn(language).answers.notSaid);
  return 1 - abstaining >= PLAUSIBLE
    ? suggestionAnswer(
        facts.map((fact) => fact.entry),
        probability,
        language,
      )
    : none(probability);
}

/** Whether what is likely small talk speaks to the bot where that tells of itself, and else names nothing that a plausible answer is about. */
function isMeantAsTalk(
  { entry, probability }: WeighedOption,
  facts: readonly WeighedOption[],
  reading: Reading,
): boolean {
  if (probability >= SURE_TALK) return true;
  if (tellsOfBot(entry)) return probability >= OF_BOT || reading.words.some((word) => ADDRESS.test(word));
  const together = facts.reduce((sum, fact) => sum + fact.probability, 0);
  return together < PLAUSIBLE || facts.every(({ evidence }) => evidence.concepts < OF_EVENT);
}

/** Whether known unknowns leave room for nothing else, whichever of them is meant. */
function isNowhereSaid(options: readonly WeighedOption[]): boolean {
  const unknowns = options.filter(({ entry }) => entry.kind === "unknown");
  return unknowns.reduce((sum, { probability }) => sum + probability, 0) >= UNKNOWNS_TOGETHER;
}

/** How probable an answer must be: one thing that doesn't fit asks for more certainty. */
function sureOf(best: WeighedOption, reading: Reading, { sure, despite }: Bar): number {
  const { evidence } = best;
  if (reading.words.length > SHORT) return sure;
  const { asksOther, strangeNames = 0, otherSlots = 0, strangeMeanings = 0 } = evidence;
  if (presumes(best)) return SURE_DESPITE_PREMISE;
  return asksOther === 1 || strangeNames + otherSlots + strangeMeanings > 0 ? despite : sure;
}

/** Whether the facts hardly say what is asked; where known unknowns are written down, they compete, and it takes more doubt. */
function isDoubtful(assurance: Assurance | undefined): boolean {
  if (!assurance) return false;
  const { probability, evidence, bar } = assurance;
  return probability < bar.assured * (1 - bar.written * evidence.written);
}

/** Whether the question presumes what the answer holds otherwise. */
function presumes({ evidence }: WeighedOption): boolean {
  return Boolean(evidence.miscounts || evidence.misplaces);
}

/** Answers that may be meant after all. */
function plausible(facts: readonly WeighedOption[]): Entry[] {
  return facts.filter(({ probability }) => probability >= PLAUSIBLE).map(({ entry }) => entry);
}
