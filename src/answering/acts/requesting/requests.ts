import { anyOf } from "../../reading/words/any-of.ts";

/** What a message wants made: something of its own, a part of a page, other words for what there is, or words said in the bot's name. */
export type Request = "invention" | "page" | "rewording" | "saying";

/** Longer sentences tell more than what is wanted. */
const MOST_WORDS = 30;

/** Said before what is wanted. */
const LEAD = `^(?:${anyOf("ok | okay | k | so | and | now | then | right | well | hey | bot | please | pls | plz | just | also | lol | yo | fine | (?:ignore|forget|drop|skip|never mind) the \\w+ and | last one | next")}[\\s,.:!–—-]+)*`;
const POLITE = `(?:${anyOf("can | could | would | will | may | might")} (?:you|u|ya|we|i get|i have)(?: please| pls| maybe)? |(?:i |we )?(?:need|want) (?:you|u) to |(?:i'd|i would|we'd) like (?:you )?to |let's |help me |try to )?`;
/** These always write; what they write may be named with “the”. */
const WRITES = anyOf(
  "write | compose | draft | pen | author | craft | devise | invent | make up | think up | come up with | ghostwrite",
);
/** These ask for something there may already be. */
const GIVES = anyOf(
  "give | gimme | make | create | generate | produce | prepare | suggest | propose | find | do | design | set | build | think of | need | want | i need | i want | we need | i'd like | i'd love | i could use | how about | what about",
);
const WHOM = `(?: ${anyOf("me | us | up | him | her | them | my class | our class | my pupils | my students")}){0,2}`;
const SOME = anyOf(
  "an? | some | one | two | three | four | five | six | ten | a few | a couple of | another | one more | more | my | our | any | \\d+ | a set of",
);
/** Words before what is wanted: “a catchy little”. A preposition begins something else: “one figure for the headline”. */
const KIND = `(?: (?!(?:for|of|in|on|to|from|about|with|that|which|who|whose|as|by|at)\\b)[\\w'’/-]+){0,4}`;

/** Made up from nothing, whoever asks. */
const MADE_UP = anyOf(
  `raps? | songs? | poems? | haikus? | limericks? | verses? | ballads? | sonnets? | lyrics | essays? | speech(?:es)? | eulog(?:y|ies) | obituar(?:y|ies) | fairy tales? |
  bedtime stor(?:y|ies) | letters? | scripts? | screenplays? | jokes? | sketch(?:es)? | dialogues? | podcasts? | slides? | slideshows? | power ?points? | quiz(?:zes)? | crosswords? |
  riddles? | blog ?posts? | blogs? | threads? | newsletters? | op-?eds? | editorials? | columns? | slogans? | hashtags? | flash ?cards? |
  worksheets? | lesson plans? | homeworks? | assignments? | multiple[ -]choice\\w*(?: \\w+)? | questions with answers | quiz questions? | test questions? | exam questions? | discussion questions? | trick questions?`,
);
/** The same, but a statement may end in it: “true or false?”. */
const TRUE_OR_FALSE = "true(?: or |[ /-]+)false";
/** Parts of a page. */
const OF_PAGE = anyOf(
  "headlines? | standfirsts? | straplines? | ledes? | intros? | captions? | paragraphs? | bullets? | bullet ?points? | briefing notes? | memos? | tweets? | facebook posts? | posts? | press releases? | talking points | abstracts? | teasers? | blurbs? | subheads?",
);
/** Words before what is named alone; questions and whose it is begin otherwise. */
const BARE_KIND =
  "(?:(?!(?:what|whats|the|who|which|where|when|why|how|is|was|are|did|does|his|her|their|its|whose|this|that|no|not|any)\\b)[a-z-]+ ){0,2}";
/** After what is wanted by its name alone: nothing, or how it shall be. */
const LIMITS = `(?=\\s*(?:$|[.!?]|,\\s*(?:max|maximum|no|not|under|up to|at most|with|without|in|please|pls|short|\\d+)\\b|(?:please|pls|plz|about|in (?:under|at most|max)|of (?:max|at most)|with(?:out)?|max|no longer|under|would|for (?:my|our|the|a|class|school))\\b))`;

/** Ways to want such a thing written. */
const wantsWritten = (form: string): readonly RegExp[] => [
  new RegExp(
    `${LEAD}${POLITE}${WRITES}${WHOM} (?:${SOME}|the|this|that|it|something|anything|\\w+'s)${KIND} ${form}\\b`,
  ),
  new RegExp(`${LEAD}${POLITE}${GIVES}${WHOM} ${SOME}${KIND} ${form}\\b`),
  new RegExp(`${LEAD}(?:${SOME} )?${BARE_KIND}${form}${LIMITS}`),
];
const INVENTION: readonly RegExp[] = [
  ...wantsWritten(MADE_UP),
  new RegExp(`${LEAD}(?:${POLITE}(?:${WRITES}|${GIVES})${WHOM} )?${SOME}${KIND} ${TRUE_OR_FALSE}\\b`),
  new RegExp(
    `${LEAD}${POLITE}${anyOf("suggest | set | make | write | create | invent | devise | prepare | come up with | think of")}${WHOM} (?:${SOME}|the)${KIND} questions\\b(?! (?:i|we|to ask you))`,
  ),
  new RegExp(
    `${LEAD}${anyOf("one | another | another one | a second one | an easier one | a harder one")} that ${anyOf("makes | gets | lets | forces | tests | asks")}\\b`,
  ),
];
const PAGE: readonly RegExp[] = [
  ...wantsWritten(OF_PAGE),
  new RegExp(
    `${LEAD}${POLITE}${WRITES}${WHOM} (?!(?:the|this|those|these|his|her|their|down|out) )[\\w-]+ (?:words|lines|sentences)\\b`,
  ),
  new RegExp(
    `${LEAD}${POLITE}${WRITES}${WHOM} (?:${SOME}|something|anything|it|this|the whole thing)\\b(?=.*\\b(?:words|lines|for me|about)\\b)`,
  ),
  /\b(?:\d{1,2}|two|three|four|five|six|a few|some|in|as|into) (?:short |quick |crisp )?(?:bullets|bullet ?points)\b/,
];

const IT = anyOf(
  "it | this | that | these | those | them | (?:the|that|this|my|your|our) (?:[\\w'’-]+ ){0,3}[\\w'’-]+",
);
const REWORDING: readonly RegExp[] = [
  new RegExp(
    `${LEAD}${POLITE}${anyOf("rephrase | reword | paraphrase | rewrite | re-write | proofread | proof-read | polish | translate | edit | tighten | trim | copy-?edit")}\\b`,
  ),
  new RegExp(`${LEAD}${POLITE}cut ${IT} (?:down )?to\\b`),
  new RegExp(
    `${LEAD}${POLITE}${anyOf("put | say | phrase | word | write | tell")} ${IT} ${anyOf("differently | another way | some other way | in (?:other|your own|different|my own) words | into (?:an? |some )?(?!pie|bar|chart|map|table|graph)\\w+")}`,
  ),
  new RegExp(`${LEAD}${POLITE}turn ${IT} into\\b`),
  new RegExp(
    `${LEAD}${POLITE}make ${IT} (?:sound |a bit |a little |much )*${anyOf("more | less | funnier | formal | punchier | snappier | nicer | better | rhyme | into")}\\b`,
  ),
  new RegExp(
    `${LEAD}${POLITE}${anyOf("swap | replace | change | exchange | drop | delete | remove | move")} (?:out )?(?:the )?${anyOf("first | second | third | fourth | last | next | middle | \\d(?:st|nd|rd|th)?")} ${anyOf("ones? | bullets? | points? | items? | sentences? | lines? | paragraphs? | questions? | words?")}\\b`,
  ),
  new RegExp(
    `${LEAD}${POLITE}add (?:an?|another|one more) (?:[\\w'’-]+ )?${anyOf("bullet | point | line | sentence | paragraph | item")}\\b`,
  ),
];
/** Words in quotation marks that the bot is to say. */
const SAYING = new RegExp(
  `${LEAD}${POLITE}(?:say|repeat|repeat after me|type|print|post|shout|admit|tell (?:us|me|everyone|them))[:,]? ?["“”'‘«][^"“”«»]{3,}["”'’»]\\W*$`,
);
/** Quoted words behind its name are there to be checked: “Headline: ‘…’”. */
const IS_GIVEN = /[:–—-]\s*["“'‘«]|["”'’»]\s*[.?!]*\s*(?:safe|ok|true|correct|right)\b/;

/** What a message wants made, and asks nothing besides; undefined where it only asks. */
export function requestIn(text: string): Request | undefined {
  const sentences = text.split(/(?<=[.!?؟…])\s+|\n/u).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  const wanted = sentences.map(wantedIn);
  const others = sentences.filter((_, i) => wanted[i] === undefined);
  return others.some((sentence) => /[?؟]\s*$/.test(sentence)) ? undefined : wanted.find((one) => one !== undefined);
}

function wantedIn(sentence: string): Request | undefined {
  const said = sentence.toLowerCase().replace(/’/g, "'").replace(/\s+/g, " ").trim();
  if (said.split(" ").length > MOST_WORDS) return undefined;
  if (SAYING.test(said)) return "saying";
  if (IS_GIVEN.test(said)) return undefined;
  const is = (patterns: readonly RegExp[]) => patterns.some((pattern) => pattern.test(said));
  if (is(INVENTION)) return "invention";
  if (is(PAGE)) return "page";
  return is(REWORDING) ? "rewording" : undefined;
}
