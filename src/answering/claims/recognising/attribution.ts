import { ASKING } from "../../reading/asking-words.ts";
import { finiteAt } from "../drafts/finite-verbs.ts";
import type { Token } from "./tokens.ts";

/** Somebody says, hears or thinks it. */
const TELLING =
  /^(?:say|says|said|saying|claim|claims|claimed|claiming|tell|tells|told|telling|hear|heard|hears|hearing|read|reads|reading|see|saw|seen|think|thinks|thought|thinking|believe|believes|believed|report|reports|reported|reporting|insist|insists|insisted|swear|swears|swore|write|writes|wrote|posts?|posted|posting|tweets?|tweeted|shared?|shares|understand|understood|know|knew|mention|mentions|mentioned|stated|argues?|argued|concludes?|concluded|assume|assumed|guess|suppose|remember|recall|learned|learnt|announced|announces|suggests?|suggested|maintains?|warns?|has it|have it)$/;
/** “Heard on the radio that …”: it needs no subject. */
const HEARD = /^(?:heard|hearing|read|reading|saw|seen|told|seeing)$/;
const BY_ONESELF =
  /^(?:i|im|ive|we|weve|they|theyre|he|hes|she|shes|people|everyone|everybody|someone|somebody|some|many|most|twitter|facebook|reddit|telegram|tiktok|whatsapp|rumou?rs?|reports|my|our|his|her|the|this|that|a|an|one|another|these|there|you|uncle|aunt|auntie|mum|mom|dad|grandson|grandma|grandpa|granny|teacher|friends?|colleagues?|neighbour|neighbor|cousin|brother|sister)$/;
/** They hardly are anything else than telling. */
const SAYING = /^(?:says|said|claims|claimed|tells|insists|swears|reckons|writes|thinks|believes)$/;
const OBJECT = /^(?:me|us|you|everyone|everybody|them|people)$/;
const WHERE = /^(?:on|in|from|at|by|online|here|somewhere|today|yesterday|earlier|just|once|recently|that|how)$/;
/** “My uncle sent me something saying that”: what is passed on, and that it says so. */
const SENT =
  /^(?:\S+ ){0,4}(?:sends?|sent|forwards?|forwarded|shares?|shared|posted|showed|shows|texted|got|received)(?: (?:me|us|to me|to us|around))?(?: (?:a|an|the|this|some|one|these))?(?: \S+)? (?:saying|sayin|claiming|claimin|says|(?:that|which|where it) (?:says|said|claims|claimed))(?: that)? /;
/** Words that only hedge the whole. */
const HEARSAY = /^(?:apparently|allegedly|supposedly|reportedly|seemingly)$/;
/** Said before a message that is passed on. */
const PASSED_ON =
  /^(?:breaking|urgent|fwd|fw|forwarded|forward|rumou?r|rumou?rs|claim|update|alert|news|headline|flash|exclusive|fact|reminder|psa|quote|post|tweet|caption|text)$/;
/** Before a telling verb they are its object, or how it was told: they ask. */
const IN_PLACE = /^(?:what|where|when|why|how|whom)$/;
const ANOTHER = /^(?:he|hes|she|shes)$/;
/** Words in which somebody says so at most. */
const MOST_OF_FRAME = 12;

/** They stand between somebody and what they do. */
const ADVERB = /^(?:only|just|also|never|always|really|has|have|is|was|keeps?|now|once|even|still|already|often)$/;
/** Something else than somebody told it: “the toll reported this week”. */
const PARTICIPLE = /^(?:reported|seen|known|understood|shared|posted|claimed|written|told)$/;
const PASSIVE = /^(?:(?:is|was|are|were)(?:nt)?|be|been|being|get|got)$/;

/** They may be things as well, after such words: “the lion's share of them”, “the first reports only came in June”. */
const THING = /^(?:shares?|reports?|posts?|tweets?|claims?|reading)$/;
const OF_THING = /^(?:the|an?|his|her|their|its|first|last|second|early|new|these|those|\w+'s)$/;

function isThing(tokens: readonly Token[], i: number): boolean {
  const [before = "", word = "", after] = [tokens[i - 1]?.word, tokens[i]?.word, tokens[i + 1]];
  if (!THING.test(word) || after === undefined || after.isSetOff || after.word === "that") return false;
  return after.word === "of" || (OF_THING.test(before) && !TELLING.test(after.word) && !WHERE.test(after.word));
}

/**
 * How many of the words at the beginning only tell who says so: “my cousin in Homs says that”, “I read online”.
 * @param speaks whether the words from here to there name somebody of whom the base knows: what they say is part of the claim
 */
export function attributionAt(tokens: readonly Token[], speaks: (from: number, to: number) => boolean): number {
  const said = tokens.map(({ word }) => word);
  const [first = ""] = said;
  if (HEARSAY.test(first)) return 1;
  if (ASKING.has(first)) return 0;
  const sent = SENT.exec(`${said.slice(0, MOST_OF_FRAME).join(" ")} `)?.[0];
  if (sent) return sent.trim().split(" ").length;
  const mark = tokens.findIndex(({ isSetOff }, i) => i > 0 && isSetOff);
  if (first === "according" && said[1] === "to") return mark > 2 && mark <= 10 && !speaks(0, mark) ? mark : 0;
  const verb = said.slice(0, MOST_OF_FRAME).findIndex((word, i) => TELLING.test(word) && !isThing(tokens, i));
  if (verb < 0 || (verb === 0 && !HEARD.test(first)) || (mark > 0 && mark <= verb)) return 0;
  const before = said[verb - 1] ?? "";
  const isPassive = PASSIVE.test(before) && !(said[verb] ?? "").endsWith("ing");
  if (isPassive && !/^(?:it|i|im|we|ive)$/.test(first)) return 0;
  // “He make what say to them” asks in place.
  if (IN_PLACE.test(before)) return 0;
  let subject = verb;
  while (subject > 1 && ADVERB.test(said[subject - 1] ?? "")) subject--;
  if (speaks(0, subject)) return 0;
  let end = verb + 1;
  while (TELLING.test(said[end] ?? "")) end++;
  if (OBJECT.test(said[end] ?? "")) end++;
  if (!BY_ONESELF.test(first) && verb > 3) return 0;
  const isAt = (i: number) => i < tokens.length && (said[i] === "that" || said[i] === "how");
  if (isAt(end)) return end + 1;
  if (tokens[end]?.isSetOff) return end;
  // “told me on the phone that”, “heard on the radio:”: as far as a “that” or a mark.
  if (WHERE.test(said[end] ?? ""))
    for (let i = end + 1; i < Math.min(tokens.length, end + 6); i++) {
      if (isAt(i)) return i + 1;
      if (tokens[i]?.isSetOff) return i;
    }
  // Who is meant by a “he” was said before: what he said is claimed.
  if (ANOTHER.test(first) || finiteAt(said.slice(end)) < 1) return 0;
  if (
    verb > (SAYING.test(said[verb] ?? "") ? 7 : 4) ||
    !BY_ONESELF.test(first) ||
    (PARTICIPLE.test(said[verb] ?? "") && verb > 1 && end === verb + 1)
  )
    return 0;
  return /^(?:online|here|somewhere|today|earlier|yesterday)$/.test(said[end] ?? "") ? end + 1 : end;
}

/** How many words at the beginning say that a message is passed on: “BREAKING:”, “fwd from the family group:”. */
export function passedOnAt(tokens: readonly Token[]): number {
  const mark = tokens.findIndex(({ isSetOff }, i) => i > 0 && isSetOff);
  return PASSED_ON.test(tokens[0]?.word ?? "") && mark > 0 && mark <= 7 ? mark : 0;
}

/** Whether words at the end only tell who says so: “, my landlord swears”, “, I heard”. */
export function attributionAfter(segment: readonly Token[], speaks: (from: number, to: number) => boolean): boolean {
  const said = segment.map(({ word }) => word);
  const [first = "", second = ""] = said;
  const speaker = said.findLastIndex((word) => !TELLING.test(word) && !OBJECT.test(word));
  if (segment.length > 10 || speaks(0, speaker + 1)) return false;
  if (PASSED_ON.test(first) || (HEARSAY.test(first) && segment.length === 1)) return true;
  if (first === "according" && second === "to") return true;
  if (/^(?:per|via)$/.test(first) && segment.length > 1) return true;
  if (first === "at" && second === "least") return said.some((word) => TELLING.test(word));
  if (TELLING.test(first) && segment.length > 1 && BY_ONESELF.test(second)) return true;
  const verb = said.findIndex((word) => TELLING.test(word));
  return (
    verb > 0 &&
    BY_ONESELF.test(first) &&
    said
      .slice(verb + 1)
      .every(
        (word) =>
          OBJECT.test(word) || WHERE.test(word) || /^(?:so|it|this|the|phone|news|radio|tv|internet|told)$/.test(word),
      )
  );
}
