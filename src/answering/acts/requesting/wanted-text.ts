import { clean } from "../../reading/normalise.ts";
import { anyOf } from "../../reading/words/any-of.ts";

/** A text that somebody wants to use: to post, to print, to read to others. */
export interface WantedText {
  /** What it is to be about; undefined where that is all that happened. */
  readonly about: string | undefined;
  /** Few lines, or plain words. */
  readonly isShort: boolean;
  /** It says what the text is for, or how it has to be. */
  readonly isForUse: boolean;
}

/** Longer sentences tell more than what is wanted. */
const MOST_WORDS = 34;

const HOW = anyOf(`
  easy | easier | simple | plain | short | shorter | neutral | clear | clean | fair | factual | true | correct | honest | safe | quick | brief | good | solid | sourced | attributed | accurate |
  sober | calm | careful | balanced | little | small | proper | basic | printable | quotable | gentle | tweet-length | caption-length | copyable | bare
`);
const FEW = anyOf("one | 1 | a | an | a single | a couple of | two | 2 | single");
const SEVERAL = anyOf("two or three | 2-3 | three | 3 | four | 4 | five | 5 | six | 6 | a few | some");
const PIECE = anyOf("sentences? | lines? | liners? | paragraphs?");
const FORM = anyOf(`
  sit ?reps? | situation reports? | blurbs? | pinned (?:message|msg|post|note)s? | pins? | posts? | status(?:es)? | announcements? | captions? | tweets? | bulletins? | tickers? | texts? | messages? |
  msgs? | notes? | statements? | comments? | repl(?:y|ies) | summar(?:y|ies) | recaps? | teasers? | notices? | handouts?
`);
/** “Two easy sentences”, “a 3-line sitrep”, “one-sentence summary”. */
const LENGTH = `(?:(?:just|only|like|max) )?(?:(?:a|one) )?(?:(?<few>${FEW})|(?<several>${SEVERAL}))[ -](?:${HOW},? ){0,3}${PIECE}(?:[ -]${FORM})?`;
/** “Something short”, “a neutral post”, “short message”. */
const THING = `(?:something ${HOW}(?: and ${HOW})*|(?:an? |some |one |the |my |our )?(?:${HOW},? (?:and )?){1,3}(?:[a-z]+ )?${FORM}|(?:an?|some) (?:[a-z-]+ )?${FORM}|(?:pinned (?:message|msg|post)|sit ?rep|situation report))`;
const LONG_OR_SHORT = new RegExp(`(?<=^|[ ,])(?:${LENGTH}|(?<thing>${THING}))(?=$|[ ,:–—])`, "u");

/** What is said before it, and tells nothing of what it is to be about. */
const AROUND = new RegExp(
  `\\b${anyOf(`
  ok | okay | so | and | now | then | right | well | hey | hi | bot | please | pls | plz | just | also | fine | can | could | would | will | you | u | ya | me | us | i | we | i'd | i'll | give | gimme | get | have | make | write |
  put | say | tell | need | want | like | love | do | for | in | into | to | as | it | this | that | everything | all | the | a | an | whole | thing | story | news | article | text | report | facts? | figures? | bare | basic | main | key |
  only | short | simple | easy | plain | words? | english | language | my | our | some | something | draft | quick | ${anyOf("mum | mom | mother | father | dad | kids? | son | daughter | wife | husband | grandma | grandpa | class | pupils | friends? | boss | editor")} |
  events? | situation | what | happened | help | with | half | maybe | at | least | last | one | more | next
`)}\\b|[^\\p{L}\\p{N}]+`,
  "gu",
);
/** What it is for, or how it has to be. */
const USE = new RegExp(
  `^[ ,–—-]*(?:${anyOf(`
    (?:(?:that|which|so|something) )?(?:that )?(?:i|we|she|he|they|you|people|my [a-z]+|anyone|everyone)(?:'ll)? (?:can|could|may|might|will|want|have|need|must|should|read|send|post|put|print|say|tell|show)\\b.* |
    to (?:post|pin|read|send|share|put|print|show|tell|copy|paste|use|say|reply|write|comment|publish|hand|forward|drop|explain|go|open|start)\\b.* |
    for (?!the (?:killers?|murderers?|criminals?|guilty|dead|victims?|martyrs?)\\b).* | with (?:(?:full|proper|clear|the) )?(?:attribution|sources?|claimants?|who says).* | without .* | no .* | nothing .* | not .* | neutral.* |
    please.* | pls.* | plz.* | max.* | tops | thats? (?:(?:is|are) )?${HOW}.* | (?:facts|figures|numbers) only.* | only .* | just .* | in (?:plain|simple|easy|clear|basic) .* | ${HOW}\\b.* | ok(?:ay)? | thanks?.* | and (?:i|we)(?:'ll| will) .*
  `)})?$`,
  "u",
);
const ABOUT =
  /^[ ,–—-]*(?:only |just )?(?:on|about|of|regarding|covering|summing up|sum up|summarising) (?<about>.+?)(?<use>(?:,? (?:for|to (?:post|pin|read|send|share|print|put)|that i|that we|i can|we can|with attribution|without|please|pls|no) ?.*)?)$/u;
const FOR_USE =
  /\b(?:for|post|pin|print|read|send|share|copy|paste|publish|attribution|sources?|say|comment|tell|neutral)\b/u;
const PLAIN =
  /\b(?:easy|easier|simple|child(?:ren)?|kids?|pupils?|class|grandm\w+|grandp\w+|little (?:brother|sister)|\d+[ -]years?[ -]old|plain (?:words|english))\b/u;
/** What is asked of, rather than wanted. */
const ASKS =
  /^(?:(?:and|so|but|ok) )?(?:who|what|which|when|where|why|how|whose|is|are|was|were|did|does|do|has|had)\b/u;
/** What is put to have it checked. */
const IS_GIVEN = /[:–—]\s*\S+(?:\s+\S+){3,}|["“”«»]/u;

/** The text that a message wants to use; undefined where it wants none, or something of its own. */
export function wantedText(text: string): WantedText | undefined {
  if (IS_GIVEN.test(text)) return undefined;
  const sentences = text.split(/(?<=[.!?؟…])\s+|\n/u).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  const wanted = sentences.map(wantedIn);
  const isAsking = sentences.some((sentence, at) => !wanted[at] && /[?؟]\s*$/u.test(sentence));
  return isAsking ? undefined : wanted.find((one) => one !== undefined);
}

function wantedIn(sentence: string): WantedText | undefined {
  const said = clean(sentence)
    .replace(/[.!?…]+$/u, "")
    .replace(/\s+/g, " ")
    .trim();
  if (said.split(" ").length > MOST_WORDS || ASKS.test(said)) return undefined;
  const found = LONG_OR_SHORT.exec(said);
  if (!found) return undefined;
  const before = said.slice(0, found.index);
  const after = said.slice(found.index + found[0].length);
  const lead = before.replace(AROUND, "") === "" ? undefined : before;
  const told = USE.test(after) ? undefined : ABOUT.exec(after)?.groups;
  if (!USE.test(after) && told === undefined) return undefined;
  // It is wanted for something, or of something: a bare “a text” isn't.
  const isForUse = FOR_USE.test(told?.use ?? after) || FOR_USE.test(found[0]);
  const about = told?.about?.replace(AROUND, "") === "" ? undefined : (told?.about ?? lead);
  if (found.groups?.thing !== undefined && !isForUse && about === undefined && !/pin|sit|situation/.test(found[0]))
    return undefined;
  return { about, isShort: found.groups?.few !== undefined || PLAIN.test(said), isForUse };
}
