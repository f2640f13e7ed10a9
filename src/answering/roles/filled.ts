import type { Entity, Entry } from "../../knowledge/model.ts";
import type { Role } from "../../knowledge/pack/statement-schema.ts";
import type { KindAsked } from "./kinds-asked.ts";

const NUMBER =
  "(?:\\d[\\d.,]*|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|many|some|half|dozens?|hundreds?|thousands?|decades?)";
const UNIT = "(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?)";
const DAY =
  "(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|tonight|midnight|noon|dawn|dusk";
const SAYING =
  "said|says?|told|tells?|claim(?:s|ed)?|according|called|calls|blam(?:es|ed)|announced|promis(?:es|ed)|replied|added|condemn(?:s|ed)|urg(?:es|ed)|statement|ruled out|denie[ds]|conced(?:es|ed)|declined|spoke|warned|criticis(?:es|ed)|vowed|asked|pledged|apologi[sz]ed|sorry";

/** What the words of answer and facts show that they can fill. */
const SHOWING: Readonly<Partial<Record<KindAsked, RegExp>>> = {
  time: new RegExp(
    `\\b(?:${DAY})s?\\b|\\b(?:1[6-9]|20)\\d\\d\\b|\\b\\d{1,2}(?:[:.]\\d\\d)? ?(?:[ap]\\.?m\\b|o'clock)|\\b(?:morning|afternoon|evening|night|ago|since|fourth day|third day|second day|first day)\\b`,
    "i",
  ),
  span: new RegExp(
    `\\b${NUMBER}[ -]${UNIT}\\b|\\b(?:decades|since|until|centur(?:y|ies))\\b|\\b(?:first|second|third|fourth|fifth) day`,
    "i",
  ),
  reason:
    /\b(?:because|due to|caus\w+|reasons?|since|so that|in order|owing|blam\w+|result of|led to|leads? to|comes? from|thanks to|after|as (?:it|its|the|they|their)|following|to (?:avoid|prevent|protect|stop|bring|make|win|end|help))\b/i,
  manner: /\b(?:by|with|through|using|via|after|when|as|from|in|without)\b/i,
  future:
    /\b(?:will|would|until|till|expect\w*|plans?|planned|(?:is|are|was|were) (?:to|set to|due to|going to)|going to|due|promis\w+|must|may|wants?|future|next|forecast|by \d|remain\w*|later|open whether|likely|ahead|soon|challenges?)\b/i,
  speech: new RegExp(`[“”"]|\\b(?:${SAYING})\\b`, "i"),
  instruction: /\b(?:should|must|can|may|need(?:s|ed)? to|told to|asked to|call|free|by phone|online|contact)\b/i,
  money:
    /[$€£¥]|\b(?:costs?|prices?|pay|pays|paid|refunds?|fines?|funds?|aid|damage|estimate\w*|worth|money|budget|million|billion|free of charge|shares?|crowns|euros?|dollars?|pounds?)\b/i,
};

const ROLES: Readonly<Partial<Record<KindAsked, readonly Role[]>>> = {
  time: ["when"],
  span: ["howLong"],
  place: ["where"],
  reason: ["why"],
  manner: ["how"],
};
const PLACED = /\b(?:in|at|near|on|from|outside|between|of|into|to) (?:the )?(?:[A-Z][\p{L}’'-]+)/u;

/** The kinds of things that the words of a text show. */
export function kindsShown(text: string): readonly KindAsked[] {
  const shown = Object.entries(SHOWING).flatMap(([kind, shows]) => (shows.test(text) ? [kind as KindAsked] : []));
  return PLACED.test(text) ? [...shown, "place"] : shown;
}

/** The kinds of things that an entry's answer and facts can tell somebody, as far as their words show; of any pack, whatever its facts declare. */
export function kindsFilled({ answer, facts }: Entry, named: Iterable<Entity>): ReadonlySet<KindAsked> {
  const text = [answer.en, ...facts.map(({ quote }) => quote)].join("\n");
  const filled = new Set(kindsShown(text));
  for (const [kind, roles] of Object.entries(ROLES))
    if (facts.some(({ says }) => says.some((one) => roles.some((role) => one.roles[role]))))
      filled.add(kind as KindAsked);
  if (facts.some(({ speaker }) => speaker)) filled.add("speech");
  const kinds = new Set([...named].map(({ kind }) => kind));
  if (kinds.has("person")) filled.add("person");
  if (kinds.has("place")) filled.add("place");
  return filled;
}
