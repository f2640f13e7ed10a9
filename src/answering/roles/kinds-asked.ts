import { OFFICES } from "../reading/asking-words.ts";

/** What kind of thing a question wants to hear, as far as its grammar tells. */
export const KINDS_ASKED = [
  "person",
  "time",
  "span",
  "place",
  "reason",
  "manner",
  "future",
  "speech",
  "definition",
  "instruction",
  "money",
] as const;
export type KindAsked = (typeof KINDS_ASKED)[number];

const OFFICE = `(?:${OFFICES})s?`;
const AUXILIARY = "(?:did|do|does|is|are|was|were|will|would|has|have|had|can|could|should|must|may|might)";
const BEFORE = "(?:(?:the|their|its|his|her|your|this|that|current|currently|new|now|exactly|actually|also) )*";

const ADDRESSED = "(?:we|you|one|people|owners)";
/** What somebody does who asks how; their “I” is no word of a reading. */
const DONE_BY_READER =
  "(?:get|find|check|know|make|use|apply|register|report|contact|return|claim|help|donate|give|buy|vote|call|reach|stop|send|sign|tell|see)";

/** What may follow “how do” where somebody else does it. */
const NO_VERB =
  "(?:the|they|we|you|he|she|it|these|those|this|that|their|his|her|its|people|and|or|both|all|many|some|such|not|no|any|most|an?)";

/** What may begin a noun that no definition is wanted of; a stray “a” is no word of a reading. */
const DEFINITE =
  "(?:the|this|that|it|there|its|their|his|her|your|our|all|being|going|happening|new|up|left|said|known)";

/** Each kind with the words that ask for it, as `Reading.words` has them. */
const ASKING: Readonly<Record<KindAsked, RegExp>> = {
  person: new RegExp(
    [
      `\\bwho (?:is|was|are|were|will be|became|becomes) ${BEFORE}(?:\\w+ ){0,2}${OFFICE}\\b`,
      "\\bwho (?:will |now |currently |actually )?(?:leads?|led|heads?|headed|chairs?|chaired|runs|owns?|owned|commands?|commanded|founded|manages?|managed|replaces?|succeeds?)\\b",
      `\\bnames? of ${BEFORE}(?:an? )?(?:\\w+ ){0,2}(?:${OFFICE}|person|people|man|men|woman|women|child|children|boy|girl)\\b`,
      `\\b${OFFICE} (?:called|named)\\b|\\b${OFFICE}(?:'s)? names?\\b`,
    ].join("|"),
  ),
  time: new RegExp(
    `(?:^|\\b(?:since|until|till|by|from|and|so|but|ok|okay|exactly) )when ${AUXILIARY}\\b|\\bwhen$|\\b(?:what|which) (?:exact )?(?:time|day|date|hour|month|year|weekday)s?\\b|\\bhow (?:soon|long ago)\\b`,
  ),
  span: /\bhow long (?!ago)|\bhow many (?:seconds|minutes|hours|days|weeks|months|years)\b(?! ago)|\bfor how\b|\bduration\b/,
  place: new RegExp(
    `\\bwhere (?:exactly |else )?${AUXILIARY}\\b|\\bwhere$|\\b(?:what|which) (?:\\w+ )?(?:street|road|town|city|village|country|place|region|area|district|neighbou?rhood|building|hospital|school|address)s?\\b`,
  ),
  reason:
    /\bwhy\b|\bhow come\b|\b(?:cause|reason|motive)s?\b|\bwhat (?:has |have )?(?:caused|causes|led to|made)\b|\bbecause of what\b/,
  manner: new RegExp(
    `(?:^|\\b(?:and|so|but|exactly) )how (?:exactly )?${AUXILIARY} (?!${ADDRESSED} |${DONE_BY_READER} )`,
  ),
  future:
    /(?:^|\b(?:and|so|but|when|what|where|who|how|it|they|he|she|there|much|many|long) )(?:will|shall) (?!you\b)|\bgoing to\b|\bgonna\b|\bnext (?:week|month|year|time|days|weeks|months|years|election)\b|\btomorrow\b|\bin (?:the )?future\b|\b(?:likely|expected|about) to\b/,
  speech:
    /\bwhat (?:exactly )?(?:do|does|did|has|have|had) .{1,70}?\b(?:say|said|think|feel|comment|tell|told|respond|reply|want|demand|believe|claim|call|make of)\b|\b(?:reactions?|opinion|comments?|response|view) (?:of|from|by)\b|\bhow (?:did|does|do|has|have) .{1,50}?\b(?:react|reacted|respond|responded|feel|felt)\b/,
  definition: new RegExp(
    [
      /\bwhat (?:do|does|did) .{1,50}\bmean\b|\bwhat is meant\b|\bmeaning of\b|\bdefin(?:e|ition)\b|\bwhat is an (?:\w+ ){0,2}\w+$/
        .source,
      `^(?:explain )?what is (?!${DEFINITE}\\b)(?:[a-z]+ )?[a-z]+$`,
      `^explain (?:what (?:[a-z]+ )?[a-z]+ (?:is|means?)|(?!${DEFINITE}\\b|why|how|what)(?:[a-z]+ )?[a-z]+)(?: to me)?$`,
    ].join("|"),
  ),
  instruction: new RegExp(
    `\\bhow (?:do|can|could|should|would|may|might) (?:${ADDRESSED}|${DONE_BY_READER})\\b|\\bhow (?:do|can) (?!${NO_VERB}\\b)[a-z]+[a-rt-z]\\b|\\bhow to\\b|\\bwhat (?:should|must|shall) (?:${ADDRESSED}|residents|do)\\b|\\bwhat (?:can|do) (?:we )?do\\b|\\bwhere (?:can|do|should) (?:we|${DONE_BY_READER})\\b`,
  ),
  money:
    /\bhow much (?:money|(?:does|do|did|will|would|has|have) .{1,60}\b(?:costs?|earn|make|pay|paid|spend|spent))\b|\bhow (?:much|expensive) (?:is|are|was|were)\b|\b(?:salary|salaries|wages?|price|costs?|earns?|fee|budget|paid|pays?|compensation)\b/,
};

/** The kinds of things that a question wants to hear: none where grammar doesn't tell. */
export function kindsAsked(words: readonly string[]): readonly KindAsked[] {
  const text = words.join(" ");
  return KINDS_ASKED.filter((kind) => ASKING[kind].test(text));
}

/** Offices whose holder leads something: whoever asks for one may mean any of them. */
const HEADS = ["leader", "head", "boss", "chief", "president", "chair", "chairman", "chairwoman", "director", "ceo"];
const ASKED_OFFICE = new RegExp(`\\b(?:${OFFICES})s?\\b`, "g");

/** The offices whose holder a question for a person may mean, any of which will do; none where it names no office. */
export function officesAsked(words: readonly string[]): readonly string[] {
  const named = words.join(" ").match(ASKED_OFFICE) ?? [];
  const offices = named.map((office) => office.replace(/(?<!s)s$/, ""));
  return offices.some((office) => HEADS.includes(office)) ? [...new Set([...offices, ...HEADS])] : offices;
}
