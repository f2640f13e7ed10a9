import type { Entry, KnowledgeBase } from "../../knowledge/model.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";
import type { ReadPart } from "../acts/read-part.ts";
import type { Answer } from "../answer.ts";
import type { Claim } from "../claims/recognising/recognise.ts";
import { answerOf } from "../compose.ts";
import { lastOf } from "../memory.ts";
import { isFunctionWord } from "../reading/function-words.ts";
import type { Lexicon } from "../reading/lexicon.ts";
import { stemOf } from "../reading/normalise.ts";
import { ASKS, BESIDE, THERE } from "./place-words.ts";
import { type NamedPlace, toldPlacesOf } from "./told-places.ts";
import { whereThatWas } from "./where-that-was.ts";

/** The words name places and nothing else. */
const CONFIDENCE = 0.8;
/** A known unknown that is meant this surely tells by itself what isn't said. */
const UNDERSTOOD = 0.6;

/** What can be answered by yes or no, or asks what goes on. */
const OF_PLACE =
  /^(?:(?:and|so|but|ok|okay|or|then|wait|well|hey|also|please|pls)\s+)*(?:is|are|was|were|do|does|did|has|have|had|will|would|can|could|isnt|arent|wasnt|any|what(?:s| is| has| was| does| do| did)?(?: \w+){0,3} (?:happen\w*|going on|go on))\b/i;
const COUNTS = /\bhow (?:many|much)\b|\d/i;

/** What is told of some places isn't told of others. */
export interface Places {
  /** Nothing but places after an answer asks whether that holds there, too; undefined where more is asked. */
  alsoThere(part: ReadPart): Answer | undefined;
  /** Where what was answered last is; undefined where more is asked. */
  whereThatWas(part: ReadPart): Answer | undefined;
  /** An answer says so where it tells nothing of the places that are asked about. */
  asToPlace(part: ReadPart, answer: Answer, claim: Pick<Claim, "form"> | undefined): Answer;
}

/** @param lexicon of the base @param understand what a text by itself would be answered with */
export function createPlaces(
  base: KnowledgeBase,
  lexicon: Lexicon,
  understand: (text: string, language: Language) => Answer,
): Places {
  const told = toldPlacesOf(base, lexicon);
  const mapped = base.event.map && base.entries.get(base.event.map.entry);

  /** Where the event is, what is told of no place may be so; of a place that is asked about, only what is told of it. */
  const isUntold = (entry: Entry, place: NamedPlace, isOfPlace: boolean): boolean => {
    if (told.tells(entry, place)) return false;
    const isOfEvent = mapped !== undefined && told.tells(mapped, place);
    return !isOfEvent || isOfPlace || told.tellsAny(entry);
  };
  const worded = (answer: Answer, places: number): Answer => {
    const { ofPlace, ofPlaces } = textsIn(answer.language).answers.untold;
    return { ...answer, verdict: "unsaid", text: places > 1 ? ofPlaces(answer.text) : ofPlace(answer.text) };
  };

  return {
    alsoThere({ reasoning: { reading }, context, answer }) {
      const places = told.namedIn(reading);
      const last = lastOf(base, context);
      const isKnown = answer.outcome === "unknown" && answer.entry !== undefined && answer.confidence >= UNDERSTOOD;
      if (places.length === 0 || last?.kind !== "fact" || isKnown) return undefined;
      const isOnly = reading.words.every(
        (word, at) =>
          places.some(({ start, end }) => start <= at && at < end) || BESIDE.has(word) || isFunctionWord(stemOf(word)),
      );
      if (!isOnly || told.isInOnePlace(last) || reading.words.some((word) => ASKS.has(word))) return undefined;
      const found = answerOf(base, last, CONFIDENCE, [], answer.language);
      const untold = places.filter((place) => isUntold(last, place, true));
      return untold.length === 0 ? found : worded(found, places.length);
    },
    whereThatWas: (part) => whereThatWas(base, told, part, (text) => understand(text, part.answer.language)),
    asToPlace({ text, reasoning }, answer, claim) {
      if (answer.outcome !== "answer" || answer.formula !== undefined || COUNTS.test(text)) return answer;
      const { reading } = reasoning;
      const { entry } = answer;
      // That the event is elsewhere is ruled out; what is told of a part of it isn't, and any other verdict weighed the place.
      const isPresumed = reasoning.candidates[0]?.evidence.misplaces && answer.verdict === "no";
      const isOpen = answer.verdict === undefined || claim?.form === "question" || isPresumed;
      if (!isOpen || answer.verdict === "unsaid" || (answer.verdict === "no" && entry === mapped)) return answer;
      const isOfPlace = OF_PLACE.test(text);
      const places = told.namedIn(reading).filter(({ start }) => THERE.has(reading.words[start - 1] ?? ""));
      const untold = places.filter((place) => isUntold(entry, place, isOfPlace));
      if (untold.length === 0 || told.isInOnePlace(entry)) return answer;
      return worded(answerOf(base, entry, answer.confidence, [], answer.language), places.length);
    },
  };
}
