import { readNumbers } from "../../../numbers/read-numbers.ts";
import { isStating } from "../recognising/stating.ts";
import { withOwnSubject } from "./shared-subject.ts";

/** One thing of several that a claim says. */
export interface Clause {
  readonly text: string;
  /** It gives the reason for the one before. */
  readonly isReason: boolean;
}

const SENTENCE = /[.;!?…]+["”]?\s+|\n+|\s+[–—-]+\s+/;
/** They join clauses, and things inside a clause too. */
const JOINT =
  /,?\s+(?:(?:and|but|while|whereas|although|though|yet|because)(?:\s+(?:also|that|then|so))*|plus|as well as|along with)\s+|,\s+|\s+as\s+(?=\p{L}+\s|\d)/iu;
/** Before them, “as” joins no clauses: “as many as”, “such as”, “seen as”. */
const COMPARED =
  /\b(?:as \S+|such|same|just|even|far|long|soon|so|known|seen|described|regarded|named|called|identified|serves?|served|acts?|acting|appointed)$/i;
const EXCLUDED =
  /(?:,|\s(?:and|but)|\s[–—-])\s*(?:not|never)\s+(?!only|just|more|less|even)(.+)$|\s+not\s+(?=\d)(.+)$|\s(?:instead of|rather than)\s+(.+)$/i;
/** “…, not only one side” excludes nothing that the claim would deny. */
const WIDENED = /,?\s(?:and |but )?not\s+(?:only|just)\s+.+$/i;
const FEWEST_WORDS = 3;
/** It only tells who says so: “…, says the mayor”. */
const SAYS = /^(?:says?|said|reports?|reported|writes|wrote) (?:the |an? )?\p{L}+(?: \p{L}+){0,4}$/iu;

/** What a claim says, clause by clause, in order. */
export function clausesOf(body: string): Clause[] {
  return body
    .split(SENTENCE)
    .flatMap(joined)
    .flatMap(({ text, isReason }) => withoutOthers(text).map((one) => ({ text: one, isReason })))
    .flatMap(({ text, isReason }) => withOwnSubject(text).map((one) => ({ text: one, isReason })))
    .flatMap(({ text, isReason }) => countedIn(text).map((one) => ({ text: one, isReason })))
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ text, isReason }) => ({
      text: affirmed(withoutExcluded(withoutLead(text).replace(TRAIL, "").replace(NOW, ""))),
      isReason,
    }));
}

/** “No farmers died, only guards” denies it of the ones, and says it of the others. */
const OTHERS_ONLY =
  /^(.*\b(?:no|none|nobody|zero|0|not (?:a|one)(?: single)?)\s.+?),?\s+(?:but\s+)?((?:only|just)\s.+)$/iu;

function withoutOthers(text: string): string[] {
  const [, denied, others] = OTHERS_ONLY.exec(text) ?? [];
  return denied && others && isStating(denied) ? [denied, others] : [text];
}

/** A clause goes on with another only where each makes a statement. */
function joined(sentence: string): Clause[] {
  const pieces: Clause[] = [];
  let isReason = false;
  let rest = sentence.trim();
  let from = 0;
  for (;;) {
    const found = JOINT.exec(rest.slice(from));
    if (!found) return [...pieces, { text: rest, isReason }];
    const at = from + found.index;
    const [before, after] = [rest.slice(0, at), rest.slice(at + found[0].length)];
    const isAs = /^\s+as\s+$/i.test(found[0]);
    const isJoint =
      !(isAs && (COMPARED.test(before) || !/\d/.test(after))) &&
      [before, after].every(
        (side) =>
          side.split(/\s+/).length >= FEWEST_WORDS && (isAs ? side === before || isStating(side) : isStating(side)),
      ) &&
      !SAYS.test(after);
    if (isJoint) {
      pieces.push({ text: before, isReason });
      isReason = /because/i.test(found[0]);
      rest = after;
      from = 0;
    } else from = at + found[0].length;
  }
}

/** What happened to those who were counted, after the last of them. */
const SHARED = /\s(?:were|was|are|is|have|has|had|died|dead|killed|lost|fell|perished|got|went)\b.*$/i;
const BETWEEN_COUNTED = /(?:,|\s(?:and|plus|&))+\s*$/i;

/** “12 guards and 30 farmers died” says so of each. */
function countedIn(text: string): string[] {
  const numbers = readNumbers(text).filter(({ kind, value }) => kind === "count" && value > 1);
  const [first, second] = numbers;
  if (!first || !second) return [text];
  const counted = numbers.map(({ start }, i) => text.slice(start, numbers[i + 1]?.start));
  const areJoined = counted.slice(0, -1).every((one) => BETWEEN_COUNTED.test(one));
  const those = counted.map((one) => one.replace(BETWEEN_COUNTED, ""));
  const last = those.pop() ?? "";
  const shared = SHARED.exec(last)?.[0] ?? "";
  const all = [...those, last.slice(0, last.length - shared.length)];
  if (!areJoined || !all.every((one) => /^\S+\s+\p{L}{3}/u.test(one))) return [text];
  if (those.some((one) => SHARED.test(one))) return [text];
  return all.map((one) => `${text.slice(0, first.start)}${one}${shared}`);
}

/** A lead that only says when: “Since they took over, …”. */
const LEAD = /^(?:since|after|when|once|while|as|before)\s[^,]{3,60},\s+(?=\S+\s+\S+)/i;

/** “Isn't he …” asks whether he is. */
function affirmed(text: string): string {
  return text.replace(/^(is|are|was|were|did|do|does|has|have|had)n'?t(?=\s)/i, "$1");
}

const TRAIL = /,?\s(?:when|as|at the time) (?:this|it|the \w+) (?:was|is) (?:written|published|reported)\b.*$/i;

/** It only says that it is so at the time of which everything speaks. */
const NOW =
  /,?\s(?:rn|right now|at the moment|at this moment|at present|as we speak|even now|these days|nowadays|currently)(?=\s|[,.!?]|$)/gi;

function withoutLead(text: string): string {
  const rest = text.replace(LEAD, "");
  return rest !== text && isStating(rest) ? rest : text;
}

function withoutExcluded(text: string): string {
  const kept = text.replace(WIDENED, "").replace(EXCLUDED, "");
  return kept.split(/\s+/).length >= FEWEST_WORDS ? kept : text;
}
