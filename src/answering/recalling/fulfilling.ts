import { type Entry, inLanguage, isOwnVoice, type KnowledgeBase } from "../../knowledge/model.ts";
import type { Wish } from "../../knowledge/pack/base-schema.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { textsIn } from "../../texts/languages.ts";
import type { ReadPart } from "../acts/read-part.ts";
import { summaryIn } from "../acts/requesting/answer-request.ts";
import { shortened, shortOf } from "../acts/requesting/in-short.ts";
import type { Answer } from "../answer.ts";
import type { Speakers } from "../claims/recognising/speakers.ts";
import { answerOf, noAnswer } from "../compose.ts";
import { lastOf, rulingsIn, UNTOLD } from "../memory.ts";
import { quotationsOf } from "./quotations.ts";
import { recapOf } from "./recap.ts";
import type { Wishes } from "./wishes.ts";

/** Examples tell what is wanted, and it is of what was told. */
const CONFIDENCE = 0.95;
const LONGEST = 500;
const PLACES = ["first", "second", "third", "fourth", "fifth"];
/** A half or a part is none of several claims. */
const PLACE = new RegExp(`\\b(${PLACES.join("|")}) (?:one|claim|post|card|slide|statement|message)\\b`, "i");
/** All that there is to tell, not what was told last; Arabic has “all” behind its noun. */
const OF_ALL =
  /(?<!(?:\bnot|n't|\bwithout) (?:(?:need|want|read|tell me) )?)\beverything\b(?! (?:again|once more|you (?:said|wrote)))|\b(?:whole|entire|complete) (?!answer|text|message|reply|sentence|one|bit)\w|\b(?:article|story|news|event|(?:what is )?happening) all\b/i;
/** Quotations of each kind of voice, as many as there is room for: more would be the text itself. */
const QUOTED = [2, 1];

/**
 * Gives what is wanted of what was told before: that in short, once more, by whom each part is said, or what became of claims.
 * @param speakers those of whom the base knows to speak
 */
export function createFulfilling(
  base: KnowledgeBase,
  wishes: Wishes,
  speakers: Pick<Speakers, "speakerIn">,
): (part: Pick<ReadPart, "text" | "answer" | "context" | "reasoning">) => Answer | undefined {
  return ({ text, answer: { language }, context, reasoning: { reading } }) => {
    const wish = wishes.of(text);
    if (!wish || wish === "words") return undefined;
    const whole = wish === "shorter" && OF_ALL.test(text) ? summaryIn(base) : undefined;
    if (whole) return shortened(answerOf(base, whole, CONFIDENCE, [], language));
    const rulings = rulingsIn(context);
    const last = lastOf(base, context);
    const givers = new Set(wish === "voices" ? last?.facts.map(({ claimant }) => speakers.speakerIn(claimant.en)) : []);
    // What names something asks of that, unless it is who says so.
    if (wishes.name(reading) && !reading.matches.some(({ id }) => givers.has(id))) return undefined;
    if (rulings.length === 0 && (wish === "recap" || wish === "piece")) return undefined;
    if (wish === "recap") return recapOf(base, rulings, language);
    const ruled = wish === "piece" || wish === "again" ? rulings[placeIn(text)] : undefined;
    const isUntold = ruled ? ruled.entry === undefined : context.includes(UNTOLD);
    const { inPieces } = textsIn(language).answers.recalled;
    if (isUntold) return wish === "piece" ? noAnswer(CONFIDENCE, language, inPieces()) : undefined;
    const entry = ruled ? base.entries.get(ruled.entry ?? "") : last;
    const told = entry && tellAgain(entry, wish, language);
    return entry && told ? { ...answerOf(base, entry, CONFIDENCE, [], language), text: told } : undefined;
  };
}

/** Which claim of several is spoken of, counted from 0; -1 where none is. */
function placeIn(text: string): number {
  const [, place] = PLACE.exec(text) ?? [];
  return place === undefined ? -1 : PLACES.indexOf(place.toLowerCase());
}

/** What was told last, as it is wanted; undefined where it can't be told so. */
function tellAgain(last: Entry, wish: Exclude<Wish, "words" | "recap">, language: Language): string | undefined {
  const { recalled } = textsIn(language).answers;
  const answer = inLanguage(last.answer, language);
  const short = shortOf(last, language) ?? answer;
  if (wish === "shorter") return recalled.shortest(short);
  if (wish === "again") return recalled.again(answer);
  if (wish === "voices") return last.kind === "fact" ? voicesOf(last, language) : undefined;
  const inPieces = recalled.inPieces(answer);
  return inPieces.length <= LONGEST ? inPieces : recalled.inPieces(short);
}

/** Who says what of an entry, each with the source's words. */
function voicesOf({ facts }: Entry, language: Language): string {
  const { recalled } = textsIn(language).answers;
  const own = facts.filter(isOwnVoice);
  const others = facts.filter((fact) => !isOwnVoice(fact));
  const of = (some: typeof facts) => (some.length === 0 ? [] : [quotationsOf(some, language)]);
  const texts = QUOTED.map((most) => recalled.voices(of(others.slice(0, most)), of(own.slice(0, most))));
  return texts.find((text) => text.length <= LONGEST) ?? texts.at(-1) ?? "";
}
