import { type Claim, claimOrSupposed, claimsPut } from "../claims/recognising/recognise.ts";
import type { Speakers } from "../claims/recognising/speakers.ts";
import type { Stated } from "../claims/recognising/stating.ts";
import type { Act } from "./act.ts";
import { corrected } from "./correcting.ts";
import { type Request, requestIn } from "./requesting/requests.ts";
import type { Picture } from "./showing/picture-words.ts";
import { shownIn } from "./showing/shown.ts";

/** What a message, or a part of it, does, with what that takes. */
export interface Done {
  readonly act: Act;
  /** Of a claim: the bare one. */
  readonly claim?: Claim;
  /** What it may state rather than ask. */
  readonly supposed?: Claim;
  /** Of a message that puts several claims to have each checked. */
  readonly claims?: readonly Claim[];
  /** Of something to be shown. */
  readonly shown?: Picture;
  /** What it wants written, reworded or said. */
  readonly request?: Request;
  /** Of a correction: what was meant instead. */
  readonly meant?: string;
}

/** What a message passes on, or puts to have it checked. */
export function putIn({ claim, claims }: Done): string | undefined {
  return claim?.form === "confirmation" ? claim.body : claims?.map(({ body }) => body).join(". ");
}

const COMPARES =
  /\b(?:more|fewer|less|higher|bigger|larger|greater|lower|smaller)\b.*\b(?:than|or)\b|\b(?:compared? (?:to|with)|compares?|versus|vs\.?|outnumber(?:s|ed)?)\b|\b(?:biggest|smallest|largest|highest|lowest|fewest)\b.*\b(?:group|share|number|losses|toll|figure|part|portion)s?\b|\bwh(?:o|ich)\b.*\b(?:most|fewest|least|more|fewer)\b|\b(?:mostly|mainly)\b.*\bor\b/i;
const COMPUTES =
  /\bhow (?:many|much) (?:more|fewer|less|times)\b|\b(?:sum|add(?:ed|ing)?|subtract|minus|combined|altogether|together|difference between|times as many|divided|average|ratio|proportion|percent(?:age)?|fraction)\b|%|\b(?:per|a|each|every) (?:single )?day\b.*|\bfor (?:every|each)\b|\d\s*[-+×*/]\s*\d|\p{L}\s*[+=]\s*(?:\p{L}|\?|what)|=\s*\?/iu;

/** What a text wants to see; undefined where it wants to see nothing. */
export function shownAct(text: string): Done | undefined {
  const shown = shownIn(text);
  return shown && { act: "show", shown };
}

/**
 * What a text does, as far as its words tell; small talk is told by the entry that it means.
 * @param speakers those of whom the base knows: what they say is part of a claim
 * @param stated whether the text states something by the grammar of its own language
 */
export function actOf(text: string, speakers?: Speakers, stated?: Stated): Done {
  const request = requestIn(text);
  return { ...deedOf(text, speakers, stated), ...(request && { request }) };
}

function deedOf(text: string, speakers?: Speakers, stated?: Stated): Done {
  // “It didn't fall in summer, it fell in winter” puts right nothing that was understood.
  const meant = stated === "surely" ? undefined : corrected(text);
  if (meant !== undefined) return { act: "correct", meant };
  // “He appeared in a video” states something, and wants none.
  const showing = stated ? undefined : shownAct(text);
  if (showing) return showing;
  const claims = claimsPut(text, speakers);
  if (claims.length > 1) return { act: "claim", claims };
  const read = claimOrSupposed(text, speakers, stated);
  const found = read?.isLoose ? undefined : read;
  // What is quoted to be checked is judged by itself.
  const claim = found && claims.length === 0 ? { ...found, message: text } : found;
  if (claim?.form === "confirmation") return { act: "claim", claim };
  // A difference is a calculation, though “how many more … than” compares.
  const said = claim && claims.length === 0 ? claim.body : text;
  if (COMPUTES.test(said)) return { act: "compute", ...(claim && { claim }) };
  if (COMPARES.test(said)) return { act: "compare", ...(claim && { claim }) };
  if (claim) return { act: "claim", claim };
  return { act: "ask", ...(read && { supposed: read }) };
}
