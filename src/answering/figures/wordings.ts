import { readNumbers } from "../../numbers/read-numbers.ts";
import type { Lexicon } from "../reading/lexicon.ts";
import { clean, sentencesIn, stemOf } from "../reading/normalise.ts";
import { PLAINER } from "./plainer-words.ts";

/** From least to most. */
const ASCENDING =
  /\b(?:ascending|increasing|rising)\b|\b(?:low|lowest|least|less|few|fewest|small|smallest|bottom|min|lightest) (?:up )?to (?:the )?(?:high|highest|most|more|big|biggest|largest|top|max|worst|heaviest)\b|\b(?:smallest|lowest|fewest|least|lightest)(?: \w+){0,2} first\b/;

/** Whom a group's name is said with: “Assad's lot”, “security boys”, “regime guys”. */
const FOLK = /^(?:lot|bunch|guys?|lads|boys|dudes|gang|crew|crowd|camp|side|man|men|folks?|people|forces|fighters)$/;
const FOLLOWING =
  / men (?:lot|bunch|guys?|lads|boys|dudes|gang|crew|crowd|camp|side|man|men|folks?|people|forces|fighters)\b/g;
/** What is said of those who died: “security dead”. */
const LOST = /^(?:dead|deaths?|losses|casualties|toll|count|and|or|than|vs|versus|against)$/;

/** One way to read a message for arithmetic. */
export interface Wording {
  readonly text: string;
  /** What else the message says. */
  readonly rest: string;
}

/** A message as a whole, then the sentence that asks, where it has several, in plainer words. */
export function wordingsOf(text: string, lexicon: Lexicon): readonly Wording[] {
  const plainer = inPlainerWords(clean(inDigits(text)), lexicon);
  const sentences = sentencesIn(plainer);
  if (sentences.length < 2) return [{ text: inWords(plainer), rest: "" }];
  const asking = sentences.filter((sentence) => /[?؟]$/.test(sentence));
  const alone = asking.length > 0 ? asking : sentences.slice(-1);
  const parts = alone.map((sentence) => ({
    text: inWords(sentence),
    rest: sentences.filter((other) => other !== sentence).join(" "),
  }));
  return [{ text: inWords(plainer), rest: "" }, ...parts];
}

/** Whether an order is asked for from least to most. */
export function isAscending(text: string): boolean {
  return ASCENDING.test(clean(text));
}

function inPlainerWords(text: string, lexicon: Lexicon): string {
  const plainer = PLAINER.reduce((said, [pattern, words]) => said.replace(pattern, words), text);
  return plainer
    .replace(/\b([a-z]+)('s|s')?(?=(?: ([a-z]+))?)/g, (whole, owner: string, possessive?: string, next?: string) => {
      const isNamed = next !== undefined && (isGroup(`${owner} ${next}`, lexicon) || isGroup(owner, lexicon));
      const isSaid = next === undefined ? possessive !== undefined : FOLK.test(next) || LOST.test(next);
      return isSaid && !isNamed && isGroup(`${owner} men`, lexicon) ? `${owner} men` : whole;
    })
    .replace(FOLLOWING, " men");
}

/** Numbers in words as digits; small ones may be anything. */
function inDigits(text: string): string {
  if (!/hundred|thousand/i.test(text)) return text;
  return readNumbers(text)
    .filter(({ kind, value, written }) => kind === "count" && value >= 100 && !/\d/.test(written))
    .reduceRight((said, { start, end, value }) => said.slice(0, start) + String(value) + said.slice(end), text);
}

function isGroup(words: string, lexicon: Lexicon): boolean {
  const stems = words.split(" ").map(stemOf);
  return lexicon.find(stems).some(({ slot, start, end }) => slot === "group" && start === 0 && end === stems.length);
}

/** Signs of arithmetic and the ends of clauses as words, for a reading holds words alone. */
function inWords(text: string): string {
  return text
    .replace(/[,:;](?=\s)|(?<=\d) do(?:es)?\b/g, " and ")
    .replace(/(?<=\p{L}|\d|\s)\+(?=\s|\p{L}|\d)/gu, " plus ")
    .replace(/(?<=\d)\s*[-−–]\s*(?=\d)/g, " minus ")
    .replace(/(?<=\d)\s*[*×]\s*(?=\d)/g, " multiplied ");
}
