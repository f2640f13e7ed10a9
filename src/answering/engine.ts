import type { KnowledgeBase } from "../knowledge/model.ts";
import type { Language } from "../knowledge/pack/schema.ts";
import { forgetNumbers } from "../numbers/read-numbers.ts";
import { languageAmong } from "../texts/languages.ts";
import { actOf, type Done, putIn, shownAct } from "./acts/act-of.ts";
import { createPartAnswering, type PartAnswering } from "./acts/answer-part.ts";
import { askedElsewhere } from "./acts/correcting.ts";
import { answerFeelingly } from "./acts/feelings/answer-to-feeling.ts";
import { askedApart, asksApart, isOfSource, isSure, placeNamed } from "./acts/feelings/asks-apart.ts";
import { answerToDespair } from "./acts/feelings/despair.ts";
import { feelingHints } from "./acts/feelings/feeling-hints.ts";
import { feelingWords } from "./acts/feelings/feeling-words.ts";
import { createFeelingReader } from "./acts/feelings/feelings.ts";
import { gently, unpressed } from "./acts/feelings/gently.ts";
import { FEELING_WEIGHTS } from "./acts/feelings/likely/likely-feeling.ts";
import { understood } from "./acts/feelings/understood.ts";
import { arabicActOf } from "./acts/languages/arabic-act.ts";
import { inOtherLanguage } from "./acts/languages/other-language.ts";
import { partsOf } from "./acts/parts.ts";
import { isCommitted, look, type Mind, type ReadPart } from "./acts/read-part.ts";
import { saidAgain } from "./acts/requesting/in-short.ts";
import { createSettingAside } from "./acts/setting-aside/setting-aside.ts";
import { numbered, together } from "./acts/several.ts";
import { sumsAmongOthers } from "./acts/sums-among-others.ts";
import { type Answer, entryOf, type Question } from "./answer.ts";
import { type BaseIndex, indexBase } from "./base-index.ts";
import { cutterOf } from "./claims/cutting/cutter.ts";
import { createArabicCut } from "./claims/cutting/foreign/cut-arabic.ts";
import { withoutTellers } from "./claims/cutting/tellers.ts";
import { toldOf } from "./claims/cutting/word-features.ts";
import { idleMeanings } from "./claims/holding/light-words.ts";
import { createJudge } from "./claims/judge.ts";
import { learnedVerdicts } from "./claims/judging/learned-verdicts.ts";
import type { overallVerdicts } from "./claims/judging/overall/overall-verdict.ts";
import { asClaim } from "./claims/recognising/recognise.ts";
import { type Speakers, speakersOf } from "./claims/recognising/speakers.ts";
import { verifyingReader } from "./claims/recognising/verifying-lines.ts";
import { suggestionsOf } from "./compose.ts";
import { decide, type Reasoning } from "./decide.ts";
import { createArithmetic } from "./figures/arithmetic.ts";
import { createInventories } from "./inventories/inventories.ts";
import { IN_NEED, isSpoken, WAS_IN_NEED } from "./memory.ts";
import { createMentions } from "./mentions/mentions.ts";
import { sourceWordsOf } from "./mentions/source-words.ts";
import { tellNearest, unlessGuessed } from "./nearest.ts";
import { ofPart, ofPartOf } from "./of-part.ts";
import { createPlaces } from "./places/places.ts";
import { withCountryNamed } from "./reading/country-named.ts";
import { excerptOf } from "./reading/excerpt.ts";
import { arabicReaderOf } from "./reading/languages/arabic/arabic-reader.ts";
import { hear } from "./reading/languages/hear.ts";
import { packReadersOf } from "./reading/languages/pack-reader.ts";
import { createRecall } from "./recalling/recalling.ts";
import { wishesBy } from "./recalling/wishes.ts";
import { createUnderstanding } from "./understanding.ts";
import { foreignWeightsFor, type Weights, weightsFor } from "./weights.ts";

/** Questions of one message that are answered; the others are offered. */
const MOST_ANSWERED = 3;

/** What came of a question. */
export interface Consideration {
  readonly answer: Answer;
  /** What the engine thought on the way to it; of several questions, on the way to the one that tells what it is about. */
  readonly reasoning: Reasoning;
  /** Of several questions: what came of each. */
  readonly parts?: readonly Consideration[];
}

/** Answers questions from one base: deterministic, without files, clock or network. */
export interface Engine {
  readonly base: KnowledgeBase;
  /** What tells what numbers count. */
  readonly counted?: BaseIndex["counted"];
  /** Takes a millisecond or two a question: ask once, and pass on what came of it. */
  consider(question: Question): Consideration;
}

/**
 * Makes a base answer questions.
 * @param index what `indexBase` made of this very base
 * @param weights of the evidence; by default those that were fitted, and an AttestError where they lack one
 * @param foreignWeights the same for what was put into English @param overallBy what decides claims as a whole, where a fit listens in
 */
export function createEngine(
  base: KnowledgeBase,
  index: BaseIndex = indexBase(base),
  weights: Weights = weightsFor(base),
  foreignWeights: Weights = foreignWeightsFor(base),
  overallBy?: typeof overallVerdicts,
): Engine {
  const understanding = createUnderstanding(base, index, { own: weights, foreign: foreignWeights });
  const { lexicon, read } = understanding;
  const hearing = {
    arabic: arabicReaderOf(base),
    further: base.event.languages.flatMap((language) => packReadersOf(base).get(language) ?? []),
  };
  const arithmetic = createArithmetic({ base, lexicon, read, profiles: index.profiles });
  const speakers = speakersOf(
    base,
    lexicon,
    idleMeanings(base.entries.values(), index.profiles),
    verifyingReader(index.verifying, read),
    index.cutter && cutterOf(index.cutter, (text) => toldOf(text, lexicon)),
  );
  const cutArabic = index.arabicCutter && createArabicCut(index.arabicCutter, hearing.arabic, lexicon, speakers);
  const setAside = createSettingAside(index, base.entries.values(), read);
  const { fitting, counted, profiles } = index;
  const learned = learnedVerdicts(base, index, overallBy);
  const judge = createJudge({ base, lexicon, profiles, speakers, ...learned, fitting, counted });
  const understand = (text: string, language: Language) => decide(base, understanding.reason(text), language);
  const sourceWords = sourceWordsOf(base, lexicon);
  const { answerWhole, answerOne, answerPart } = createPartAnswering({
    base,
    understanding,
    arithmetic,
    judge,
    recall: createRecall(base, lexicon, speakers),
    wishes: wishesBy(index.wishes),
    places: createPlaces(base, lexicon, understand),
    mentions: createMentions(base, sourceWords, understand),
    inventories: createInventories(base, sourceWords),
    speakers,
  });
  const wordsOf = feelingWords(base);
  const feelingsBy = createFeelingReader.bind(undefined, { wordsOf, hintsOf: feelingHints(base), read });
  const feltIn = feelingsBy(index.feelings, FEELING_WEIGHTS.own);
  const foreignFeltIn = index.foreignFeelings ? feelingsBy(index.foreignFeelings, FEELING_WEIGHTS.foreign) : feltIn;

  /** What was meant may be too little to be understood apart from what wasn't. */
  const lookAt = (message: string, meant: string | undefined, context: readonly string[], mind: Mind): ReadPart => {
    const whole = look(meant ?? message, context, mind);
    const again = meant === undefined ? undefined : askedElsewhere(base, meant, context);
    const redone = again === undefined ? undefined : look(again, context, mind);
    if (redone && isCommitted(redone)) return redone;
    if (meant === undefined || isCommitted(whole)) return whole;
    const all = look(message, context, mind);
    return isCommitted(all) ? all : whole;
  };

  const answerMessage = (
    message: string,
    done: Done,
    context: readonly string[],
    language: Language,
  ): Consideration => {
    const mind = { base, understanding, language };
    const [one, ...more] = (done.claims ?? []).map(({ body }) => ({
      ...look(body, context, mind),
      text: asClaim(body),
    }));
    if (one) {
      const all = considerAll([one, ...more], answerPart, speakers);
      return { ...all, answer: numbered(all.answer) };
    }
    const whole = lookAt(message, done.meant, context, mind);
    const settled = answerWhole(whole, done);
    const apart = sumsAmongOthers(whole, mind, arithmetic.answer, settled?.answer);
    if (apart) return considerAll(apart, answerPart, speakers);
    if (settled) return settled;
    const [first, ...others] = partsOf(whole, mind);
    if (others.length === 0) return answerOne(first, done);
    return considerAll([first, ...others], answerPart, speakers);
  };

  const engine: Engine = {
    base,
    counted,
    consider({ text, context = [], language: wanted }) {
      const { text: excerpt, isCut } = excerptOf(text);
      const heard = hear(excerpt, hearing, isSpoken("ar", context));
      const language = wanted ?? languageAmong(base.event.languages, heard.language);
      const message = withCountryNamed(heard.text);
      if (heard.language !== "en") understanding.expectForeign(heard.spoken, !heard.isByPack);
      if (isCut) understanding.expectPart();
      const isForeign = heard.isByPack === true || heard.text !== excerpt;
      const written = isForeign ? heard.written : message;
      const isArabic = heard.language === "ar" && !heard.isByPack;
      const inArabic = isArabic
        ? arabicActOf(heard, cutArabic?.(heard.written), hearing.arabic.glossary, speakers)
        : undefined;
      if (inArabic) understanding.expectForeign(inArabic.spoken, true);
      const asked = inArabic?.text ?? message;
      const act = inArabic?.done ?? ((isForeign && shownAct(written)) || actOf(message, speakers));
      const done = isCut ? ofPartOf(act) : act;
      const whole = answerMessage(asked, done, context, language);
      const answerTo = (asked: string) => answerMessage(asked, actOf(asked, speakers), context, language);
      const consideration = isForeign || isCut ? whole : setAside(message, whole, answerTo);
      const { answer: plain, reasoning } = consideration;
      const felt = (isForeign ? foreignFeltIn : feltIn)(
        done.claim || done.supposed ? withoutTellers(message) : message,
        understood(consideration),
      );
      const line = wordsOf(read(message));
      const askedBeside = () => askedApart(message, read, wordsOf, (part) => placeNamed(base, read(part)));
      const answered = answerFeelingly(base, felt, plain, {
        text: written,
        line,
        context,
        asksApart: () => asksApart(message, isSure(plain), read, wordsOf),
        asksOfSource: () => isOfSource(askedBeside()),
        answerApart: () => {
          const apart = askedBeside();
          return apart === undefined ? undefined : answerTo(apart).answer;
        },
      });
      const alone = () => answerMessage(asked, done, [], language).answer;
      const said = context.includes(IN_NEED)
        ? gently(base, answered, message, {
            felt,
            context,
            put: putIn(done),
            line,
            unfelt: plain,
            alone,
            answerTo: (question) => engine.consider({ text: question, language }).answer,
          })
        : answered;
      const sure = unlessGuessed(said, heard, reasoning);
      const heeded = answerToDespair(excerpt) ?? (isForeign ? sure : inOtherLanguage(base, excerpt, sure, reasoning));
      const isQuiet = [IN_NEED, WAS_IN_NEED].some((mark) => context.includes(mark));
      const isTold = isQuiet || felt !== undefined || isCut;
      const near = isTold ? heeded : tellNearest(base, heeded, reasoning, done);
      const answer = isQuiet ? unpressed(near, alone) : near;
      understanding.forget();
      judge.forget();
      forgetNumbers();
      return { ...consideration, answer: isCut ? ofPart(answer) : saidAgain(answer, context, text) };
    },
  };
  return engine;
}

/** @param parts those beyond the third are offered, not answered */
function considerAll(
  [first, ...others]: readonly [ReadPart, ...ReadPart[]],
  answerPart: PartAnswering["answerPart"],
  speakers: Speakers,
): Consideration {
  const consider = (part: ReadPart) => answerPart(part, actOf(part.text, speakers));
  const parts = [consider(first), ...others.slice(0, MOST_ANSWERED - 1).map(consider)] as const;
  const [one, ...more] = parts.map(({ answer }) => answer);
  const told = new Set(parts.map(({ answer }) => entryOf(answer)));
  const asked = new Set(others.slice(MOST_ANSWERED - 1).flatMap(({ answer }) => entryOf(answer) ?? []));
  // The same may be asked twice: it is offered once, and not where it is answered.
  const further = [...asked].filter((entry) => !told.has(entry));
  const answer = one ? together([one, ...more], suggestionsOf(further, one.language), one.language) : parts[0].answer;
  const { reasoning } = parts.find((part) => entryOf(part.answer) === entryOf(answer)) ?? parts[0];
  return { answer, reasoning, parts };
}
