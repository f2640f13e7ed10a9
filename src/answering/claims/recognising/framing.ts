import { ASKING } from "../../reading/asking-words.ts";
import { wordSet } from "../../reading/word-set.ts";
import type { Speakers } from "./speakers.ts";
import { beginsWithVerb, isStating } from "./stating.ts";
import type { Token } from "./tokens.ts";

/** What somebody says, thinks, feels or has of what a “that” begins. */
const ATTITUDES = wordSet(
  `say says said saying claim claims claimed claiming tell tells told telling hear heard hears hearing read reads reading see saw seen think thinks thought believe believes believed report reports reported
  insist insists insisted insisting swear swears swore write writes wrote written posted tweeted understand understood know knew mention mentions mentioned stated state states argue argues argued conclude concludes concluded assume assumed
  guess suppose remember remembered recall learn learned learnt announced suggest suggests suggested maintain maintains maintained warns contend contends contended allege alleges alleged assert asserts asserted reckon reckons
  gather gathered hold holds sense impression view opinion belief statement assertion rumour rumor authority adamant convinced sure certain aware informed advised confident confidence surprised surprise memory idea notion word
  put whispered rumoured taught teaches taught explained explains admit admits noted notes note right correct true accurate fact case think`,
);
/** They deny or doubt what follows, or only fear or hope for it. */
export const DOUBTS = wordSet(
  "not never nobody no none nothing dont didnt doesnt isnt wasnt cant doubt deny denies denied false untrue lie lies wrong hope hopes hoped fear fears feared wish want wants afraid",
);
const SUBORDINATE = wordSet("that whether if");
const LONGEST = 16;

/** How many words at the beginning only say what somebody says or thinks of what follows: “one of my students contends that”. */
export function complementAt(
  tokens: readonly Token[],
  text: string,
  speakers: Pick<Speakers, "isOfEvent" | "speaks">,
): number {
  const said = tokens.slice(0, LONGEST).map(({ word }) => word);
  if (ASKING.has(said[0] ?? "")) return 0;
  for (const [at, word] of said.entries()) {
    if (at < 2 || !SUBORDINATE.has(word)) continue;
    const before = said.slice(0, at);
    if (!before.some((one) => ATTITUDES.has(one)) || before.some((one) => DOUBTS.has(one))) continue;
    const rest = text.slice(tokens[at + 1]?.start);
    if (beginsWithVerb(rest) || !isStating(rest)) continue;
    const speaks = before.some((_, i) => speakers.speaks(text.slice(tokens[0]?.start, tokens[i]?.end)));
    if (!speaks && !speakers.isOfEvent(text.slice(tokens[0]?.start, tokens[at]?.start))) return at + 1;
  }
  return 0;
}

const LONGEST_PUT = 7;
/** A claim follows without a “that” or a mark. */
const PUT =
  /^(?:(?:is|was|isnt) (?:it|that|this) (?:really |actually |also )?(?:true|correct|right|accurate|a fact|confirmed) (?!of |to |for |or )|(?:true|fact|real|right) or (?:false|fiction|fake|wrong) |fact check |factcheck |(?:can|could|will|would) (?:you|u|someone|anyone) (?:please |pls )?(?:confirm|verify|check|factcheck) |(?:please |pls )?(?:confirm|verify) |(?:are you |im |i am )?(?:really |quite |pretty |fairly )?sure |do you confirm |did you know |fun fact |(?:and )?(?:what|how about) if (?:i|we) (?:just |only |simply |now )?(?:say|write|put|print|go with|said|wrote) |its (?:true|false|a fact|a lie|a myth) )/;

/** How many words at the beginning only put what follows as a claim: “is it true”, “fact check”, “what if I write”. */
export function putAt(tokens: readonly Token[]): number {
  const first = tokens.slice(0, LONGEST_PUT).map(({ word }) => word);
  return PUT.exec(first.join(" "))?.[0].trim().split(" ").length ?? 0;
}

const LONGEST_TITLE = 9;

/** How many words at the beginning only name what follows a colon: “Press summary, item 2:”. */
export function titleAt(tokens: readonly Token[], text: string, speakers: Pick<Speakers, "isOfEvent">): number {
  const at = tokens
    .slice(0, LONGEST_TITLE + 1)
    // “Deer : boars” is a ratio.
    .findIndex(({ start }, i) => i > 0 && /^\S*:/.test(text.slice(tokens[i - 1]?.end, start)));
  const [first] = tokens;
  if (at < 1 || !first || /[.!?؟]/.test(text.slice(first.start, tokens[at - 1]?.end))) return 0;
  if (tokens.slice(0, at).some(({ word }) => ASKING.has(word))) return 0;
  return speakers.isOfEvent(text.slice(first.start, tokens[at]?.start)) ? 0 : at;
}

const AUXILIARY =
  /^(?:is|are|was|were|am|do|does|did|has|have|had|will|would|can|could|should|shall|may|might|ought|isnt|arent|wasnt|werent|dont|doesnt|didnt|wouldnt|shouldnt|cant|couldnt)$/;
/** The writer, the bot, its source, and whoever told it. */
const PARTY = /^(?:i|we|you|u|one|your|my|our|the|this|that|it|he|she|they)$/;
const TEXTS = wordSet("article source text report reporting story piece numbers figures data bot record");
const RIGHT = wordSet("right correct true so mistaken wrong lying exaggerating accurate informed serious sound");
const LONGEST_QUESTION = 14;

/** Whether a stretch asks the bot only what to make of what was said: “should I believe her?”, “would you let that stand?”. */
export function asksWhatToMake(
  segment: readonly Token[],
  text: string,
  speakers: Pick<Speakers, "meansNothing">,
): boolean {
  const said = segment.map(({ word }) => word);
  const [first = "", second = "", third = ""] = /^(?:or|so|and|but)$/.test(said[0] ?? "") ? said.slice(1) : said;
  if (!AUXILIARY.test(first) || !PARTY.test(second) || segment.length > LONGEST_QUESTION) return false;
  if (
    said.some((word) => ASKING.has(word)) ||
    !speakers.meansNothing(text.slice(segment[0]?.start, segment.at(-1)?.end))
  )
    return false;
  if (/^(?:i|we|you|u|one)$/.test(second)) return true;
  if (TEXTS.has(third)) return true;
  return /^(?:that|it|he|she|they|this)$/.test(second) && (third === "" || said.some((word) => RIGHT.has(word)));
}

const BEGINS_ASIDE = /^(?:if|as|so|or|thus|unless|going|by|according|to|in|from|at|insofar|judging|based|per|when)$/;
const ONESELF = /^(?:i|im|ive|id|my|me|we|our|us|one|you|your|memory|all|accounts|correct|mistaken|far)$/;
const LONGEST_ASIDE = 12;
const TOLD_BY_ONE =
  /^(?:or |and )?(?:so |as |thus )?(?:my|our|his|her|a|an|some) \S+(?: \S+)? (?:says?|said|tells?|told|writes?|wrote|claims?|insists?|swears?|reckons?|maintains?)(?: (?:me|us|so))?$/;

/** Whether a stretch between marks only says how the writer comes to say so: “if memory serves”, “or so my niece writes”, “one gathers”. */
export function isAsideOfTelling(
  segment: readonly Token[],
  text: string,
  speakers: Pick<Speakers, "isOfEvent">,
): boolean {
  const said = segment.map(({ word }) => word);
  const [first = ""] = said;
  if (segment.length > LONGEST_ASIDE || segment.length < 2 || said.some((word) => /^\d/.test(word))) return false;
  if (ASKING.has(first) || said.some((word) => DOUBTS.has(word) && word !== "wrong")) return false;
  const tells = said.some((word) => ATTITUDES.has(word));
  const isOfWriter = said.some((word) => ONESELF.test(word));
  // “So my uncle says” tells of an uncle only that.
  if (TOLD_BY_ONE.test(said.join(" "))) return true;
  const isAside = BEGINS_ASIDE.test(first) ? tells || isOfWriter : tells && segment.length <= 6 && !isConcessive(first);
  return isAside && !speakers.isOfEvent(text.slice(segment[0]?.start, segment.at(-1)?.end));
}

/** Whether an aside says that somebody else says so: “so my uncle says”. */
export function isOfOthers(segment: readonly Token[]): boolean {
  return segment.some(
    ({ word }, i) =>
      i > 0 && /^(?:says?|said|tells?|told|writes?|wrote|claims?|insists?|swears?|reckons?|maintains?)$/.test(word),
  );
}

function isConcessive(word: string): boolean {
  return /^(?:and|but|because|although|though|while|since|not|he|she|they|it)$/.test(word);
}
