import { ASKING } from "../../reading/asking-words.ts";
import { asksWhatToMake } from "./framing.ts";
import type { Speakers } from "./speakers.ts";
import { tokensOf } from "./tokens.ts";
import { isVerifying, sounds } from "./verifying.ts";

/** Letters, numbers and dots that mark items; a line or a semicolon ends one, too. */
const MARK = /(?:^|\s)(?:\(?[a-h1-9][.):]\)?|[-*•–])\s+(?=["'“]?[\p{L}\d])|\s*[\n;]\s*/iu;
/** The items are to be looked at one by one. */
const LEADS = /\b(?:which|each|these|those|following|them|all|claims?|statements?|points?|check)\b/i;
const LONGEST_LEAD = 12;
const FEWEST_WORDS = 3;
const ASKS_FOR = /[?؟]|^(?:can|could|would|please|tell|give|show|write|is|are|was|were|do|does|did|has|have)\b/i;

/** Things that a message lists to have each of them checked: “true or false? a) … b) …”; none where it lists something else. */
export function listedClaims(text: string, speakers: Pick<Speakers, "isOfEvent" | "meansNothing">): readonly string[] {
  const [first = "", ...rest] = text.split(MARK).map((piece) => piece.trim());
  const colon = first.indexOf(":");
  const lead = colon < 0 ? first : first.slice(0, colon);
  const own = colon < 0 ? "" : first.slice(colon + 1).trim();
  const items = [own, ...rest].filter((item) => item !== "" && !isVerifying(tokensOf(item)));
  if (items.length < 2 || !leads(lead, speakers) || !items.every(isItem)) return [];
  return items.map((item) => item.replace(/[,;]$/, ""));
}

function leads(lead: string, speakers: Pick<Speakers, "isOfEvent" | "meansNothing">): boolean {
  const tokens = tokensOf(lead);
  if (tokens.length === 0 || tokens.length > LONGEST_LEAD || speakers.isOfEvent(lead)) return false;
  return (
    isVerifying(tokens) ||
    asksWhatToMake(tokens, lead, speakers) ||
    (LEADS.test(lead) && sounds(tokens)) ||
    HOLDS.test(lead)
  );
}

const HOLDS =
  /\bwhich\b.*\b(?:holds?|stands?|true|right|correct|safe|supported)\b|\b(?:check|judge|rate|verify|assess|verdicts?)\b.*\b(?:these|those|each|them|following|claims?|statements?)\b/i;

/** Whether an item may state something, and asks for nothing. */
function isItem(item: string): boolean {
  const words = item.split(/\s+/);
  return words.length >= FEWEST_WORDS && !ASKS_FOR.test(item) && !ASKING.has(words[0]?.toLowerCase() ?? "");
}
