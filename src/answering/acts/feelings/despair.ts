import { textsIn } from "../../../texts/languages.ts";
import type { Answer } from "../../answer.ts";
import { folded, isArabic } from "../../reading/languages/arabic-forms.ts";

/** What others are quoted with isn't the writer's. */
const QUOTED = /“[^”]*”|"[^"]*"|«[^»]*»/g;
const I = "\\bi(?:'?m| am|'?d| would|'?ve| have)? (?:(?:just|only|really|so|feel|feeling|would|do) )*";
const SAID_OF_ONESELF = [
  "(?:want|wanna|wish|going|gonna|ready) (?:to |2 |i (?:was|were) )?(?:die|dead|be dead|(?:end it) all)\\b",
  "(?:don'?t|do not|no longer) (?:want to|wanna) (?:live|be alive|exist|wake up)\\b(?! (?:in|at|near|there|here|under|with)\\b)",
  "(?:(?:better off|rather be) dead|suicidal|(?:thinking|think) (?:of|about) suicide)\\b",
  "(?:can'?t|cannot) go on\\b(?: (?:like this|any ?more|living))*\\W*$",
];
const ENGLISH = new RegExp(
  [
    "\\b(?:kill|hang|shoot|hurt|harm)(?:ing)? my ?self\\b(?! laughing)",
    "\\b(?:end|take|ending|taking) my (?:own )?life\\b",
    "\\b(?:no reason|nothing)(?: left)? to live\\b",
    ...SAID_OF_ONESELF.map((said) => I + said),
  ].join("|"),
);
/** Of folded words. */
const ARABIC = new RegExp(
  [
    "(?:اريد|بدي|ابي|عايز|عاوز|حابب|نفسي|اتمني|بتمني|ياريت) (?:ان )?(?:اموت|موت|الموت|انتحر|الانتحار)",
    "(?:س|ه|ب|رح |راح )?(?:اقتل|قتل|انهي) (?:نفسي|حالي|حياتي)",
    "(?:افكر|بفكر|فكرت) (?:في |ب)?(?:ال)?انتحار",
    "(?:سانتحر|هنتحر|رح انتحر|راح انتحر)",
    "(?:ما بدي|مش عايز|مو حابب|لا اريد ان|لم اعد اريد ان) (?:عيش|اعيش)",
  ]
    .map((one) => `(?<!\\p{L})${one}(?!\\p{L})`)
    .join("|"),
  "u",
);

/** What is said to whoever speaks of taking their own life, whatever else they say; by fixed words, since nothing here may be learned amiss. */
export function answerToDespair(message: string): Answer | undefined {
  const own = message.replace(QUOTED, " ").replace(/[’‘`]/g, "'").toLowerCase();
  if (!ENGLISH.test(own) && !(isArabic(own) && ARABIC.test(folded(own)))) return undefined;
  const language = isArabic(own) ? "ar" : "en";
  const text = textsIn(language).answers.despair;
  return {
    outcome: "smalltalk",
    act: "fear",
    text,
    entry: undefined,
    confidence: 1,
    language,
    suggestions: [],
    consolation: { text, line: "despair", contacts: [], isOfNeed: true },
  };
}
