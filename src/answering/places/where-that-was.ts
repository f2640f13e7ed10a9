import type { Entry, KnowledgeBase } from "../../knowledge/model.ts";
import { textsIn } from "../../texts/languages.ts";
import { isCommitted, type ReadPart } from "../acts/read-part.ts";
import type { Answer } from "../answer.ts";
import { answerOf, noAnswer, suggestionsOf } from "../compose.ts";
import { lastOf } from "../memory.ts";
import { topicOf } from "../ranking/notes.ts";
import { asksOfNoOne } from "../reading/leaning.ts";
import { POINTING } from "./place-words.ts";
import type { ToldPlaces } from "./told-places.ts";

/** Only words that point back ask so. */
const CONFIDENCE = 0.8;
/** An entry of the same topic that is meant this surely tells where. */
const UNDERSTOOD = 0.5;
/** Of those that may be meant, one of the same topic tells it from here on. */
const LIKELY = 0.12;

const ASKS_WHERE =
  /\bwhere(?:s|abouts)?\b|\b(?:which|what) places?\b|\b(?:same|exact) (?:places?|towns?|city|area|spot|location|region)\b/;
/** What this share of the phrasings ask is what the entry is there for, too. */
const USUAL = 0.05;
/** Before what an entry is about. */
const WHERE = "Where:";

/**
 * Where what was answered last is, or was. It is that which is meant, and no other happening: where nothing tells it, that is
 * said. Undefined where more is asked.
 * @param understand what a text by itself would be answered with
 */
export function whereThatWas(
  base: KnowledgeBase,
  told: ToldPlaces,
  { reasoning: { reading, candidates }, context, answer }: ReadPart,
  understand: (text: string) => Answer,
): Answer | undefined {
  const last = lastOf(base, context);
  const said = reading.words.join(" ");
  if (last?.kind !== "fact" || !ASKS_WHERE.test(said) || !reading.words.every((word) => POINTING.has(word)))
    return undefined;
  if (asksOfNoOne(reading, last.question.en)) return undefined;
  const { language } = answer;
  const tellsWhere = (entry: Entry) => isOfSame(entry, last) && told.tellsAny(entry);
  const isKnown = (one: Answer) => isCommitted({ answer: one }) && one.confidence >= UNDERSTOOD;
  if (isKnown(answer) && answer.outcome === "answer" && tellsWhere(answer.entry)) return answer;
  const asked = understand(`${WHERE} ${last.title.en}?`);
  if (isKnown(asked) && asked.outcome === "unknown") return { ...asked, confidence: CONFIDENCE };
  const ofSame = candidates.find(({ entry, probability }) => probability >= LIKELY && tellsWhere(entry))?.entry;
  const further = asked.outcome === "answer" && asked.entry !== last && tellsWhere(asked.entry) ? asked.entry : ofSame;
  const mapped = isOfEvent(base, last) ? base.entries.get(base.event.map?.entry ?? "") : undefined;
  const found =
    further ??
    (isPlacedFirst(last) || isAskedWhere(last) ? last : undefined) ??
    mapped ??
    (told.tellsAny(last) ? last : undefined);
  if (found) return answerOf(base, found, CONFIDENCE, [], language);
  const text = textsIn(language).answers.untold.where;
  return { ...noAnswer(CONFIDENCE, language, text), suggestions: suggestionsOf([last], language) };
}

function isOfSame({ id }: Entry, last: Entry): boolean {
  return topicOf(id) === topicOf(last.id);
}

/** Whether what an entry is about before all is told with its place. */
function isPlacedFirst({ facts: [first] }: Entry): boolean {
  return first?.says.some(({ roles }) => roles.where) ?? false;
}

/** Whether people ask the entry where: then it tells that, by a place or otherwise. */
function isAskedWhere({ phrasings: { en } }: Entry): boolean {
  return en.filter((one) => /\bwhere(?:abouts)?\b/i.test(one)).length >= USUAL * en.length;
}

/** Whether an entry tells of the event as a whole: of those that it counts, or of what is told together with its places. */
function isOfEvent({ event, entries }: KnowledgeBase, last: Entry): boolean {
  const mapped = event.map && entries.get(event.map.entry);
  if (!mapped) return false;
  const total = event.count?.total;
  const isCounted = total !== undefined && last.facts.some((fact) => topicOf(fact.id) === topicOf(total));
  const together = [...entries.values()].filter(({ facts }) => facts.some((fact) => mapped.facts.includes(fact)));
  return isCounted || together.some(({ facts }) => facts.some((fact) => last.facts.includes(fact)));
}
