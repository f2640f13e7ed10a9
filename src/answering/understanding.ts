import type { Entry, KnowledgeBase } from "../knowledge/model.ts";
import { wordsOfFeelings } from "./acts/feelings/feeling-words.ts";
import type { BaseIndex } from "./base-index.ts";
import type { Reasoning } from "./decide.ts";
import { Symbols } from "./learning/symbols.ts";
import { isAboutSomething } from "./memory.ts";
import { featuresOf } from "./ranking/features.ts";
import type { Candidate, Ranking } from "./ranking/rank.ts";
import { rankTogether } from "./ranking/rank-together.ts";
import { ASKING } from "./reading/asking-words.ts";
import { isFunctionWord } from "./reading/function-words.ts";
import { type Spoken, spokenIn } from "./reading/languages/arabic/spoken.ts";
import { asksOfNoOne, leaningOf, pointsBack } from "./reading/leaning.ts";
import { type Lexicon, lexiconOf } from "./reading/lexicon.ts";
import { Mender } from "./reading/mending/mender.ts";
import { clean, tokensIn, wordsIn } from "./reading/normalise.ts";
import { askingParts, namesSomething, type Reading, read } from "./reading/reading.ts";
import { askedIn } from "./roles/asked.ts";
import { Assurer } from "./roles/assuring/assurance.ts";
import { asksOfBot } from "./roles/of-bot.ts";
import { RoleFitting } from "./roles/role-fitting.ts";
import { asWritten, wordedAs } from "./weighing/as-written.ts";
import { Fitting } from "./weighing/fit.ts";
import { leaningsOf, type RankedReading } from "./weighing/follow-up.ts";
import { profilesInBoth } from "./weighing/profile.ts";
import { isUnderstood, likeliest, tellsMoreAlone } from "./weighing/standing-alone.ts";
import { unknownIn, weighAlone, weighInContext } from "./weighing/weigh.ts";
import type { Weights } from "./weights.ts";

/** Entries that are weighed against each other. */
const CANDIDATES = 8;
/** Sentences of a text that are looked at one by one: each costs as much as a question. */
const MOST_SENTENCES = 4;
/** Texts of one message that are ranked, and words of all of them but the first: whatever else it holds isn't understood. */
const MOST_RANKED = { texts: 9, words: 140 };
/** Of a message of which only a part is read; each ranking of a text counts. */
const MOST_RANKED_OF_PART = { texts: 7, words: 70 };

/** Of a message whose statements are judged one by one. */
const MOST_RANKED_OF_STATEMENTS = { texts: 16, words: 220 };

/** Understands one question, alone or after what a conversation was about. */
export interface Understanding {
  readonly lexicon: Lexicon;
  /**
   * What is understood from now on, until it is forgotten, was put into English from these words of another language.
   * @param isMended whether its words are read as slips for others
   */
  expectForeign(spoken: readonly Spoken[], isMended: boolean): void;
  /** Only a part was read of the message that is understood from now on, until it is forgotten: less of that is looked at. */
  expectPart(): void;
  /** The message that is understood makes several statements, each of which is looked at: more of it is, until it is forgotten. */
  expectStatements(): void;
  /** Whether each word of a text is one that the base's wordings have. */
  knows(text: string): boolean;
  /** A text as read, its words mended. */
  read(text: string): Reading;
  /** @param context ids of the entries that the conversation was last about, the last first */
  reason(text: string, context?: readonly string[]): Reasoning;
  /** Lets go of what was read of a message, once it is answered: until then the same words are read and ranked once. */
  forget(): void;
}

/** A reading as ranked, and what it means where nothing was asked before. */
interface Look {
  /** Undefined where enough of the message was ranked. */
  readonly seen: RankedReading | undefined;
  readonly alone: Reasoning;
}

/** @param index what `indexBase` made of this very base */
export function createUnderstanding(
  base: KnowledgeBase,
  index: BaseIndex,
  weightsOf: { readonly own: Weights; readonly foreign: Weights },
): Understanding {
  const entries = [...base.entries.values()];
  const lexicon = lexiconOf(base);
  const mender = new Mender(index.words, wordsOfFeelings(base));
  const symbols = new Symbols(index.symbols);
  const written = asWritten(base);
  const isWordedAs = wordedAs(base);
  const insightOf = (profiles: BaseIndex["profiles"]) => ({
    fitting: new Fitting(base, profiles),
    roles: new RoleFitting(base, lexicon, profiles),
    assurer: new Assurer(base, profiles, lexicon),
  });
  const ownInsight = insightOf(index.profiles);
  /** Made when it is first needed. */
  let foreignInsight: typeof ownInsight | undefined;
  const readings = new Map<string, Reading>();
  const looks = new Map<string, Look>();
  let ranked = { texts: 0, words: 0 };
  let most = MOST_RANKED;
  const own = [index.ranking] as const;
  const all = [index.ranking, ...(index.foreign ? [index.foreign] : [])] as const;
  let insight = ownInsight;
  let weights = weightsOf.own;
  let foreign: readonly Spoken[] = [];
  let mending: Mender | undefined = mender;
  let rankings: readonly [Ranking, ...Ranking[]] = own;

  /** Whether there is room for one more text of a message. */
  const mayRank = ({ words }: Reading): boolean => {
    const { texts, words: before } = ranked;
    if (texts >= most.texts || (texts > 0 && before + words.length > most.words)) return false;
    const times = most === MOST_RANKED_OF_PART ? rankings.length : 1;
    ranked = { texts: texts + times, words: before + times * words.length };
    return true;
  };

  /** A reading with the words that were put into English. */
  const asSaid = (reading: Reading, text: string): Reading =>
    foreign.length === 0 ? reading : { ...reading, spoken: spokenIn(tokensIn(clean(text)), foreign) };

  const readMended = (text: string): Reading => {
    const reading = readings.get(text) ?? asSaid(read(text, lexicon, mending), text);
    readings.set(text, reading);
    return reading;
  };

  const look = (reading: Reading): Look => {
    const wording = wordingOf(reading);
    const known = looks.get(wording);
    if (known) return known;
    if (!mayRank(reading)) return { seen: undefined, alone: weighed(reading, []) };
    const features = featuresOf(reading, symbols);
    const seen = { reading, features, ranked: rankTogether(rankings, entries, features, CANDIDATES) };
    const looked = { seen, alone: reasonAlone(seen) };
    looks.set(wording, looked);
    return looked;
  };

  const assured = (reasoning: Reasoning): Reasoning => {
    const { reading, setting, candidates } = reasoning;
    const { fitting, roles, assurer } = insight;
    const [best] = candidates;
    // What is asked in a language of which nothing but the pack's words is known can't be held against what facts say.
    if (best?.entry.kind !== "fact" || mending === undefined) return reasoning;
    const known = {
      setting,
      fit: fitting.fit(reading, best.entry),
      told: roles.toldOf(best.entry),
      unknown: unknownIn(reasoning),
      next: candidates[1]?.probability ?? 0,
    };
    const assurance = assurer.assure(reading, best, known);
    // What a curator wrote down needs no further proof.
    const isKnown = assurance.probability < assurance.bar.assured && isWordedAs(reading.words, best.entry);
    return isKnown ? reasoning : { ...reasoning, assurance };
  };

  const reasonAlone = ({ reading, ranked }: RankedReading): Reasoning =>
    weighed(reading, reading.words.length > 0 ? ranked.best : []);

  const weighed = (reading: Reading, candidates: readonly Candidate[]): Reasoning => {
    const { fitting, roles } = insight;
    const asked = askedIn(reading);
    const options = candidates.map(({ entry, likeness }) => ({
      entry,
      evidence: { ...likeness, ...fitting.fit(reading, entry), ...roles.fit(reading, asked, entry) },
    }));
    return assured({ reading, ...weighAlone(options, fitting.strangeness(reading), weights) });
  };

  const reasonInContext = (seen: RankedReading, context: readonly [Entry, ...Entry[]]): Reasoning => {
    const { fitting, roles } = insight;
    const { reading } = seen;
    const [last] = context;
    const asked = roles.askedAfter(reading, last);
    const options = leaningsOf(seen, context, { rankings, entries }).map(({ entry, evidence }) => ({
      entry,
      evidence: { ...evidence, ...roles.fit(reading, asked, entry, last) },
    }));
    return assured({ reading, ...weighInContext(options, fitting.strangeness(reading), weights) });
  };

  /** The likeliest reading of the text: as a whole, or one of the parts that may hold the question. */
  const likeliestOf = (text: string, whole: Reasoning): Reasoning => {
    const sentences = askingParts(text).slice(0, MOST_SENTENCES).map(readMended);
    const parts = sentences.filter(namesSomething).map((reading) => look(reading).alone);
    return parts.reduce((best, other) => (likeliest(other) > likeliest(best) ? other : best), whole);
  };

  /** What a question means with a name for its “he”, where nothing else in it stands for what was said. */
  const withPersonNamed = (reading: Reading, context: readonly Entry[]): Reasoning | undefined => {
    const text = insight.roles.withPersonNamed(reading, context);
    const named = text === undefined ? undefined : readMended(text);
    return named && !pointsBack(named) ? look(named).alone : undefined;
  };

  return {
    lexicon,
    expectForeign(spoken, isMended) {
      foreign = spoken;
      mending = isMended ? mender : undefined;
      foreignInsight ??= insightOf(profilesInBoth(index.profiles, index.foreignProfiles));
      insight = foreignInsight;
      weights = weightsOf.foreign;
      rankings = all;
    },
    expectPart() {
      most = MOST_RANKED_OF_PART;
    },
    expectStatements() {
      if (most === MOST_RANKED) most = MOST_RANKED_OF_STATEMENTS;
    },
    knows: (text) =>
      wordsIn(clean(text)).every((word) => /^\d/.test(word) || isFunctionWord(word) || index.words.has(word)),
    read: readMended,
    reason(text, context = []) {
      const reading = readMended(text);
      const { seen, alone: whole } = look(reading);
      // “Who says so?” asks something else after an answer than by itself.
      const leans = isAboutSomething(context) && reading.words.some((word) => ASKING.has(word));
      const likeliestAlone = likeliestOf(text, whole);
      const alone = leans ? likeliestAlone : written(text, likeliestAlone);
      const [last, ...before] = context.flatMap((id) => base.entries.get(id) ?? []);
      if (!last || !seen || reading.words.length === 0) return alone;
      const leaning = insight.roles.asksOfDeadIn(reading, last) ? "bound" : leaningOf(reading);
      // Nobody whom an answer tells of is what happened; what is asked of the bot itself, and words that only the pack could
      // know, go on from nothing.
      const isApart =
        asksOfBot(reading) || asksOfNoOne(reading, last.question.en) || (!mending && alone.against.unknownWords > 1);
      const stands = leaning === "whole" || isApart || isUnderstood(alone);
      if ((leaning !== "bound" && stands) || !mayRank(reading)) return alone;
      const leant = written(text, reasonInContext(seen, [last, ...before]), last);
      const meant = withPersonNamed(seen.reading, [last, ...before]);
      if (meant && likeliest(meant) > likeliest(leant)) return meant;
      return tellsMoreAlone(alone, leant, leaning === "either") ? alone : leant;
    },
    forget() {
      readings.clear();
      looks.clear();
      ranked = { texts: 0, words: 0 };
      foreign = [];
      mending = mender;
      insight = ownInsight;
      weights = weightsOf.own;
      rankings = own;
      most = MOST_RANKED;
    },
  };
}

/** What tells readings apart: all else in them follows from their words. */
function wordingOf({ words }: Reading): string {
  return words.join(" ");
}
