import { isFunctionWord } from "../../reading/function-words.ts";
import { stemOf } from "../../reading/normalise.ts";

/** Kinds of pictures: those that a pack may have, `any` of them, and recordings, which none has. */
export type Picture = "map" | "chart" | "timeline" | "quotes" | "any" | "recording";

/** What names a kind of picture, in English and in Arabic; the first that is found counts. */
const NOUNS: readonly (readonly [Picture, RegExp])[] = [
  ["map", /\bmaps?\b|خريطة|خارطة|خرائط/],
  ["timeline", /\b(?:time[ -]?lines?|chronolog(?:y|ies|ical (?:list|order|overview)))\b|(?:جدول|خط|تسلسل) زمني/],
  ["quotes", /\b(?:quotes|quotations?)\b/],
  [
    "chart",
    /\b(?:charts?|graphs?|diagrams?|infographics?|histograms?|pie|piechart|barchart|data ?vi[sz]|dashboard)\b|رسم بياني|مخطط|انفوغراف/,
  ],
  [
    "recording",
    /\b(?:photos?|photographs?|pics?|videos?|vids?|footage|clips?|film|screenshots?|selfies?|recordings?|livestream)\b|صور|صورة|فيديو|مقطع/,
  ],
  // Of people and places a picture is a photograph.
  [
    "recording",
    /\b(?:pictures?|images?) (?:of|from|with|showing) (?:(?:the|some|any|all|those|these|who|his|her|their) )*(?:dead(?!\s+by\b)|killed|victims?|bod(?:y|ies)|corpses?|wounded|injured|survivors?|people|men|women|children|kids|crowds?|soldiers?|fighters?|scene|destruction|damage|ruins|him|her|them)\b(?!\s*(?:by|per|in numbers|as numbers|count|toll|numbers|figures))/,
  ],
  ["any", /\b(?:pictures?|images?|drawings?|illustrations?|visuals?|graphics?|sketch|visuali[sz]ations?)\b/],
];

/** What a picture would show tells its kind where its name doesn't. */
const SUBJECTS: readonly (readonly [Picture, RegExp])[] = [
  ["map", /\b(?:where|places?|area|region|location|locations|towns?|cities|coast|country|geography|situated)\b/],
  ["timeline", /\b(?:order|sequence|when|events|dates|what happened (?:first|after|before|next)|step by step)\b/],
  [
    "chart",
    /\b(?:numbers?|figures?|tolls?|deaths?|dead|killed|casualt(?:y|ies)|losses|statistics|stats|data|breakdown|shares?|groups?|proportions?|percent(?:age)?s?|how many)\b/,
  ],
];

const PICTURE =
  "(?:maps?|time[ -]?lines?|chronolog(?:y|ies)|charts?|graphs?|diagrams?|infographics?|histograms?|pie(?: chart)?|photos?|photographs?|pics?|pictures?|videos?|vids?|footage|clips?|images?|drawings?|illustrations?|visuals?|graphics?|visuali[sz]ations?|quotes|quotations?|screenshots?|recordings?|sketch)";
/** Words before a picture's name: “a nice little bar”. */
const ANY =
  "(?:(?:an?|the|some|any|me|us|it|this|that|these|those|your|simple|nice|quick|little|good|single|sort of|kind of|like|of|a few|[a-z]+ing|bar|pie|line|data|visual|interactive|real)\\s+){0,5}";

/** Whoever says so wants to see it. */
const WANTS = [
  new RegExp(
    `\\b(?:show|draw|give|send|post|share|display|see|view|find|get|have|got|need|want|like|make|made|create|generate|prepare|provide|produce|include|attach|add|do|use|using|try|link|look at|got|is there|are there|exists?|where'?s|where is|where are|with|plus)\\s+${ANY}${PICTURE}\\b`,
  ),
  // “Put it on a map”, “as a chart”.
  new RegExp(
    `\\b(?:as|in|into|on(?: to)?|onto|using|by|with|through)\\s+(?:an?|one|some)\\s+${ANY}(?!video|photo|film|clip|recording)${PICTURE}\\b`,
  ),
  new RegExp(`^${ANY}${PICTURE}\\s+(?:would|will|might|could)\\s+(?:be|help|do|work|make)\\b`),
  new RegExp(
    `\\b(?:put|see|show|mark|marked|pin|find|locate|point|look)\\b.*\\b(?:on|in|into)\\s+(?:the|your|that)\\s+${ANY}${PICTURE}\\b`,
  ),
  /(?:^|\b(?:please|pls|you|u|to|and|me|someone|somebody|anyone|let's)\s+)(?:draw|visuali[sz]e|illustrate|sketch|chart|graph|plot|map)\s+(?:out\s+)?(?:it|this|that|these|those|them|the|all|for|how|where|who)\b/,
  /\b(?:draw|paint|sketch)\s+(?:it|this|that|me|us|something)\b/,
];
/** Nothing but a picture's name, with what it is of. */
const NAMED = new RegExp(
  `^(?:(?:and|ok|okay|hey|hi|now|then|maybe|so|also|any|a|an|the|more|no|got|got any|what about|how about|another|some|good|simple|bar|pie|line)\\s+)*${PICTURE}\\b(?:\\s+(?:please|pls|plz|pls\\?|thx|thanks|though|tho|maybe|too|anywhere|available|here|anyone|anybody|for me|for us)\\b.*|\\s+(?:of|for|showing|with|about|from|comparing|that shows?)\\b.*)?\\W*$`,
);
/** Arabic, but for what asks who, when, what, why, how, or where something was done. */
const IN_ARABIC =
  /^(?!.*(?:^|\s)و?(?:من|مين|متى|ماذا|ليش|لماذا|شو|كيف|(?:وين|[أا]ين)(?!\s+ال))(?:\s|$)).*\p{Script=Arabic}/u;
/** It asks about a picture, or about what is said, shown or done in one. */
const ABOUT = new RegExp(
  `\\b(?:who|what|when|why|whose|which|how)\\b(?!.*\\b(?:as|in|on|into)\\s+an?\\s).*\\b${PICTURE}\\b|\\b${PICTURE}\\s+(?:is|are|was|were|of (?:him|her) (?:saying|speaking)|shows?|say|says|said|claims?|proves?|statement|message|address|evidence|proof|speech|in which)\\b|\\b(?:big|bigger|whole|full|in the) picture\\b|\\b(?:off|from|of|wipe\\w*|erase\\w*|part of)\\s+(?:the\\s+)?map\\b|\\b(?:did|does|do|has|have|was|were)\\s+(?:he|she|they|it|the|al|an?y(?:one|body)|some(?:one|body)|people)\\b`,
);
const SHOWS_HOW = /^(?:(?:so|ok|please|pls)\s+)*(?:show|draw|map|visuali[sz]e|put|give|can|could|would)\b/;

/** Which kind of picture a sentence wants to see; undefined where it wants none, or asks about one. */
export function pictureIn(sentence: string): Picture | undefined {
  const said = sentence.toLowerCase().replace(/[‘’]/g, "'").trim();
  const kind = NOUNS.find(([, noun]) => noun.test(said))?.[0];
  const wants = NAMED.test(said) || WANTS.some((pattern) => pattern.test(said));
  if (kind && IN_ARABIC.test(said)) return kind;
  if (!wants || (ABOUT.test(said) && !SHOWS_HOW.test(said))) return undefined;
  if (kind && kind !== "any") return kind;
  const subject = SUBJECTS.find(([, words]) => words.test(said))?.[0];
  if (kind) return subject ?? "any";
  // “Draw the numbers”, “map out the places”.
  if (/\bmap\b/.test(said)) return "map";
  return /\b(?:draw|visuali[sz]e|illustrate|sketch|chart|graph|plot|picture)\b/.test(said)
    ? (subject ?? "any")
    : undefined;
}

/** Whether a text names a picture and nothing that it should be of. */
export function namesPictureAlone(text: string): boolean {
  const rest = text.toLowerCase().replace(new RegExp(`\\b${PICTURE}\\b`, "g"), " ");
  return (rest.match(/\p{L}+/gu) ?? []).every((word) => isFunctionWord(stemOf(word)));
}

/** Whether a sentence asks something. */
export function askedIn(sentence: string): boolean {
  return /[?؟]\s*$|^\W*(?:who|what|when|where|why|which|how|did|does|is|are|was|were|has|have)\b/i.test(sentence);
}
