import { checkFiguresOf } from "../../checking/check-figures.ts";
import type { FigureCheck } from "../../checking/figure-check.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Fit } from "../../knowledge/pack/base-schema.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { LineClassifier } from "../acts/lines/line-classifier.ts";
import type { Answer } from "../answer.ts";
import type { Reasoning } from "../decide.ts";
import type { Lexicon } from "../reading/lexicon.ts";
import type { Profile } from "../weighing/profile.ts";
import { createServing } from "./fitting/serving.ts";
import { actingIn, readHoldings } from "./holding/held-statement.ts";
import { kindsOf } from "./holding/kinds.ts";
import { isActor } from "./holding/same.ts";
import { unitReaderOf } from "./holding/unit-reader.ts";
import { all, contrary } from "./judging/all-verdicts.ts";
import { clauseJudge } from "./judging/clause-judge.ts";
import { judgeQuotation, quotationIn } from "./judging/judge-quotation.ts";
import { asCertain, type Judged, turned } from "./judging/judged.ts";
import type { LikelyVerdict } from "./judging/likely/likely-verdict.ts";
import { countsIn } from "./judging/numbers/judge-numbers.ts";
import { hearingWhole } from "./judging/overall/hear-whole.ts";
import type { OverallVerdict } from "./judging/overall/overall-verdict.ts";
import { unlessDated } from "./judging/recent.ts";
import { entryOf } from "./judging/told-entry.ts";
import { certaintyOf, isHedged } from "./reading/certainty.ts";
import { type Clause, clausesOf } from "./reading/clauses.ts";
import { isFreeRelative } from "./reading/free-relative.ts";
import { type ReadClause, readClause } from "./reading/read-clause.ts";
import { frames } from "./recognising/frames.ts";
import type { Claim } from "./recognising/recognise.ts";
import type { Speakers } from "./recognising/speakers.ts";
import { asks, isOfOneself, isStating } from "./recognising/stating.ts";
import { createUndecided } from "./undecided.ts";
import { asksBesides, EITHER, isFragment, OF_CHARACTER } from "./unjudged.ts";
import { createUnlessAdded } from "./untold/unless-added.ts";
import { type Decided, wordDecided } from "./word-decided.ts";
import { asOfThen, toldAnswer, unsaidAnswer, verdictAnswer } from "./word-verdict.ts";

/** Holds claims against what a base's facts say. */
export interface Judge {
  /**
   * The verdict on a claim. Undefined where it is none to be judged: what the bot chats about, or a question that nothing
   * bears out or rules out.
   * @param reasonOn a text, in the claim's conversation
   */
  judge(claim: Claim, reasonOn: (text: string) => Reasoning, language?: Language): Answer | undefined;
  /** Lets go of what was made of a message's clauses, once it is answered: until then the same numbers are checked once. */
  forget(): void;
}

/** What claims are judged with. @see createJudge */
export interface JudgeParts {
  readonly base: KnowledgeBase;
  readonly lexicon: Lexicon;
  /** What each entry is usually asked, by its id. */
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly speakers: Speakers;
  /** Decides what no statement does; undefined where the base has nothing that tells. */
  readonly likely: LikelyVerdict | undefined;
  /** Tells what a claim is as a whole; undefined where the base has nothing that tells. */
  readonly overall?: OverallVerdict | undefined;
  /** Tells whether a verdict serves a message; undefined where the base has nothing that tells. */
  readonly fitting: LineClassifier<Fit> | undefined;
  readonly counted?: LineClassifier<string> | undefined;
}

/** A verdict on what the engine takes for small talk, from here on, is none. */
const CHAT = 0.5;
/** And where it was put as a claim, from here on. */
const CHAT_PUT = 0.8;
/** And where it states something of what the base knows. */
const CHAT_OF_EVENT = 0.95;
/** Clauses of one claim that are judged; of the others nothing is known. */
const MOST_CLAUSES = 4;
/** What may as well only name what is asked for gets a verdict from this probability on. */
const ALL_BUT_SURE = 0.85;
/** Clauses of which some are left open are judged together from this probability on. */
const SURE_OF_WHOLE = 0.95;
/** And, of what was put into English word for word, from this one on: what joins its clauses may be lost. */
const SURE_OF_FOREIGN_WHOLE = 0.75;
/** “When the dam broke, …” says when the rest was so. */
const TELLS_TIME = /^(?:and |but |so )?(?:when|while|after|before|since|once|until|as)\s/i;
/** Beside a clause with a verdict, one that is this probably about nothing says nothing. */
const SAYS = 0.5;

/** Makes a base judge claims. */
export function createJudge({
  base,
  lexicon,
  profiles,
  speakers,
  likely,
  overall,
  fitting,
  counted,
}: JudgeParts): Judge {
  const reader = unitReaderOf(base, lexicon);
  const { servedBy, asksElse, verdictThatServes } = createServing(base, fitting);
  /** Made for the first claim, which it takes a twentieth of a second: a bot is ready before. */
  let known: ReturnType<typeof readHeld> | undefined;
  const readHeld = () => {
    const holdings = readHoldings(base, lexicon, profiles, reader);
    return { holdings, kinds: kindsOf(base, actingIn(holdings.statements)) };
  };

  const knownOf = () => {
    known ??= readHeld();
    return known;
  };

  const checks = new Map<string, readonly FigureCheck[]>();
  const checksOf = (text: string) => checks.getOrInsertComputed(text, () => checkFiguresOf(text, { base, counted }));

  const unlessAdded = createUnlessAdded(base, knownOf);
  const judgeClause = clauseJudge({ base, speakers, likely, knownOf, checksOf, unlessAdded });

  const hearWhole = hearingWhole({ base, overall, reader, speakers, unlessAdded, knownOf });
  const undecided = createUndecided({ base, reader, speakers, knownOf });

  const judgeClauses = (clauses: readonly Clause[], reasonOn: (text: string) => Reasoning, form: Claim["form"]) => {
    const isQuestion = form === "question";
    const judged: {
      readonly of: Judged | "open";
      readonly reasoning: Reasoning;
      readonly isReason: boolean;
      readonly isSaying: boolean;
    }[] = [];
    let before: ReadClause | undefined;
    for (const [i, { text, isReason }] of clauses.entries()) {
      if (clauses.length > 1 && frames(text, speakers)) continue;
      const reasoning = reasonOn(text);
      const clause = readClause(text, reasoning.reading, reader, before);
      before = clause;
      const isEmpty = clause.units.every(({ meanings, opposes }) => meanings.size + opposes.size === 0);
      const saysNothing = isFragment(clause) || (isEmpty && countsIn(text).length === 0);
      if (saysNothing && clauses.length > 1) continue;
      const meant = clause.units.filter(({ meanings, opposes }) => meanings.size + opposes.size > 0);
      const namesActor = clause.units.some((unit) => isActor(unit, knownOf().kinds));
      // What is asked is the last of it, and of themselves people say what they like.
      const isAsked = form === "confirmation" && i === clauses.length - 1;
      const isSaying =
        isAsked ||
        (!TELLS_TIME.test(text) && !isOfOneself(text) && (meant.length > 1 || namesActor || saysSomething(reasoning)));
      judged.push({ of: unlessDated(judgeClause(clause, reasoning, isQuestion), text), reasoning, isReason, isSaying });
    }
    return judged;
  };

  /** The verdict on all clauses together, where that is sure enough. */
  const judgedAsWhole = (
    { body, form, isDenied }: Claim,
    reasoning: Reasoning,
    needed = SURE_OF_WHOLE,
  ): Decided | undefined => {
    const judged = judgeClause(readClause(body, reasoning.reading, reader), reasoning, form === "question");
    if (judged === "open" || judged.isUntold || (judged.odds ?? 0) < needed) return undefined;
    const entry = entryOf(base, judged, reasoning);
    return entry && { judged: isDenied ? turned(judged) : judged, entry };
  };

  return {
    forget: () => checks.clear(),
    judge(claim, reasonOn, language) {
      const { body, message, form, isDenied, isPart = false, isLoose = false } = claim;
      const served = servedBy(claim, language);
      if (asksElse(served)) return undefined;
      const quotation = quotationIn(body);
      if (quotation) {
        const borne = judgeQuotation(base, quotation, speakers);
        // What is said around the words isn't so for being said beside them.
        const around = borne && readClause(quotation.around, reasonOn(quotation.around).reading, reader);
        const judged = around && unlessAdded(borne, around, true);
        const entry = judged && entryOf(base, judged, reasonOn(body));
        const verdict = judged && all([isDenied ? contrary(judged.verdict) : judged.verdict], isPart);
        const isRestOpen = Boolean(judged?.isRestOpen);
        if (entry && verdict) return verdictAnswer(base, entry, verdict, isDenied, language, { isRestOpen });
        if (speakers.speakerIn(quotation.around)) return unsaidAnswer(base, [], language);
      }
      const reasoning = reasonOn(body);
      const [likeliest] = reasoning.candidates;
      const isOfEvent = form !== "question" && isStating(body) && speakers.isOfEvent(body);
      const chat = isOfEvent ? CHAT_OF_EVENT : form === "confirmation" ? CHAT_PUT : CHAT;
      const isChat = likeliest?.entry.kind === "smalltalk" && likeliest.probability >= chat;
      if (isChat) return undefined;
      const { words: read, spoken } = reasoning.reading;
      // In what was put into English word for word, a question word asks.
      if (asks(read, form === "confirmation" || isLoose) && (spoken || !isFreeRelative(body))) return undefined;
      if (asksBesides(body) || EITHER.test(body)) return undefined;
      if (OF_CHARACTER.test(body)) return unsaidAnswer(base, [], language);
      const clauses = clausesOf(body);
      const isForeignWhole = spoken !== undefined && clauses.length > 1 && countsIn(body).length === 0;
      const together = isForeignWhole ? judgedAsWhole(claim, reasoning, SURE_OF_FOREIGN_WHOLE) : undefined;
      const judged = judgeClauses(together ? [] : clauses.slice(0, MOST_CLAUSES), reasonOn, form).filter(
        ({ of, isSaying }, _, all) => of !== "open" || isSaying || all.every((one) => one.of === "open"),
      );
      const certainty = certaintyOf(message ?? body);
      const decided = judged.flatMap(({ of, reasoning: reasons }) => {
        const entry = of === "open" ? undefined : entryOf(base, of, reasons);
        if (of === "open" || !entry) return [];
        const own = isDenied ? turned(of) : of;
        return [{ judged: certainty === "certain" ? asCertain(own) : own, entry }];
      });
      if (together) decided.push(together);
      const whole =
        clauses.length > 1 && judged.some(({ of }) => of === "open") ? judgedAsWhole(claim, reasoning) : undefined;
      const isOfWhole =
        whole !== undefined &&
        // “It went on for four days but stopped”: a yes to a part isn't one to what is left open.
        (decided.length === 0 || whole.judged.verdict === "no") &&
        decided.every(({ judged: { verdict } }) => verdict === whole.judged.verdict);
      if (isOfWhole && decided.length === 0) decided.push(whole);
      if (isLoose && !decided.every(({ judged: { odds = 0 } }) => odds >= ALL_BUT_SURE)) return undefined;
      const [first, ...others] = decided.filter((one) => !one.judged.isUntold);
      const untold = decided.find((one) => one.judged.isUntold);
      if (!first && untold)
        return toldAnswer(base, { entry: untold.entry, how: "instead" }, language, untold.judged.elsewhere);
      // Of a reason that nobody gives nothing is borne out.
      if (!first || judged.some(({ of, isReason }) => isReason && of === "open")) {
        const left = undecided(claim, reasoning, language);
        const isSimple = !first && clauses.length === 1 && !judged.some(({ isReason }) => isReason);
        // What is stated may as well be answered as a question.
        const heard = isSimple && (left || form === "confirmation") ? hearWhole(claim, reasoning, language) : undefined;
        return heard ? verdictThatServes(heard.answer, served, heard.entry) : left;
      }
      // “It isn't confirmed”: that it is an estimate, or from reports, what is told says.
      if (certainty === "uncertain" && isHedged(first.judged.fact.quote))
        return toldAnswer(base, { entry: first.entry, how: "plainly" }, language);
      const isOpen = (1 + others.length < judged.length && !isOfWhole) || clauses.length > MOST_CLAUSES || isPart;
      const isAllCounted = countsIn(body).length === 1 + others.length;
      const words = wordDecided(base, [first, ...others], { isOpen, isDenied, isAllCounted, language });
      const answer = isDenied ? words : asOfThen(words, body, first.judged.fact, language);
      return verdictThatServes(answer, served, first.entry);
    },
  };
}

/** Whether a clause says something of the event, and doesn't only accompany what does. */
function saysSomething({ candidates: [best] }: Reasoning): boolean {
  return best !== undefined && best.entry.kind !== "smalltalk" && best.probability >= SAYS;
}
