/** One of several, each a pattern in which a space stands for any. */
const any = (...patterns: readonly string[]) => `(?:${patterns.join("|")})`;
/** Any number of several, each after a space. */
const some = (...patterns: readonly string[]) => `(?: ${any(...patterns)})*`;

const AGE = any("little", "small", "young", "\\d+", "five", "six", "seven", "ten");
const CHILD = any("kids?", "child", "children", "toddler", "students?", "beginners?", "dummies", "idiot", "grandma");
const AGE_ALONE = / (?:\d+|five|six|seven|ten)(?![\w'-])/g;
/** Who is to understand it. */
const READER = `(?:an? |my |the )?(?:${AGE}(?:[ -]?year[ -]?olds?| ?yo)?(?: ${CHILD})?|${CHILD})`;
const SCHOOL = any("school", "class", "college", "uni", "history", "politics", "geography");
const WORK = any(
  "homework",
  "assignment",
  "essay",
  "project",
  "presentation",
  "report",
  "exam",
  "test",
  "quiz",
  "lesson",
);
/** What it is wanted for. */
const PURPOSE = `(?:my |an? |our )?(?:${SCHOOL} ${WORK}|${WORK}|${SCHOOL})${some("tomorrow", "today", "tonight", "next week")}`;
const PLEASE = any("please", "pls", "plz", "just");

/** What asks for a way of answering, and doesn't change what is asked. */
const REQUESTS = [
  `(?:keep|make) it(?: very| really| super)? ${any("simple", "short", "brief", "quick", "easy")}(?: (?:and|&) \\w+)?(?: for ${READER})?`,
  `(?:(?:explain|tell|say|put)(?: it| this)?(?: to)?(?: me)? )?(?:like|as if) (?:i'?m|i am|i was|to) (?:in \\d+\\w* grade|${READER})`,
  "(?:i'?m|i am)(?: only| just)? (?:in \\d+\\w* grade|\\d{1,2}(?: years? old| yo)?(?=$|[.,!?]))",
  `(?:in|with|using)(?: just| only)? ${any("one", "1", "a single", "simple", "plain", "easy")} ${any("words?", "sentence", "line", "terms", "english", "language")}`,
  `(?:just |only )?(?:one|1) (?:line|word|sentence)(?: answer)?(?: only|(?=$|[.!?]))`,
  `(?:just |only )?(?:a )?(?:short|quick|brief|simple|straight) answers?(?: only)?`,
  "be (?:brief|short|concise|quick)",
  "(?:no|without) (?:essays?|walls? of text|long answers?|waffle|waffling|fluff)",
  "eli ?\\d+",
  "asap",
  "(?:it'?s |this is )?(?:really |very |so )?urgent(?=$|[.,!?;:])",
  `(?:(?:it'?s|this is|(?:i )?need (?:it|this)) )?for ${PURPOSE}`,
  "(?:thanks|thank you|thx|ty|cheers) in advance",
  `(?:${PLEASE}[ ,]+)*be ${any("honest", "frank", "straight")}(?: with (?:me|us))?(?=$|[.,!?])`,
  // “What would you say is its main point?” asks for no opinion.
  "(?<=(?:what|who|which|where|when|how many|how much) )(?:would|do) you (?:say|reckon)(?= (?:is|are|was|were))",
].map((request) => `(?:${PLEASE} )?${request}(?: ${PLEASE})?`);

const FRIENDS = some(
  "there",
  "bot",
  "guys",
  "all",
  "everyone",
  "everybody",
  "folks",
  "team",
  "dude",
  "bro",
  "man",
  "mate",
);
/** How people begin before they ask. */
const OPENINGS = [
  `(?:hi|hey|hello|yo|hiya|greetings|good (?:morning|afternoon|evening|day))${FRIENDS}`,
  `(?:just )?(?:an? )?(?:quick|random|dumb|stupid|silly|serious|genuine) (?:one|question|q)(?: here| but| though)?`,
  "(?:(?:ok|okay|hey|hi) )?(?:siri|alexa|google|cortana|chatgpt|bot)(?: (?:um|uh|so))?(?= \\w+ \\w)",
  "sorry (?:if|for) [^,.!?;]{0,60}(?:but|,)",
];
/** Words to gain time: one of them may be part of the question (“so it's over?”), two aren't. */
const HESITATION = any(
  "ok",
  "okay",
  "alright",
  "right",
  "well",
  "so",
  "ah",
  "oh",
  "like",
  "basically",
  "anyways?",
  "you know",
  "i mean",
);

const NEXT = "(?![\\w'-])[\\s,.!:;…-]*";
const REQUEST = new RegExp(`(?<![\\w'-])${any(...REQUESTS)}(?![\\w'-])`, "g");
const OPENING = new RegExp(`^(?:${HESITATION}${NEXT})?(?:${any(...OPENINGS)}${NEXT})+|^(?:${HESITATION}${NEXT}){2,}`);
const FILLER = /(?<![\w'-])(?:u+m+|u+h+|erm)(?![\w'-])/g;
/** Marks that dictation wrote as words. */
const DICTATED = /(?: (?:question mark|full stop|exclamation mark|new line))+(?=$|\s)|(?<=\w) comma(?= \w)/g;

/** Whether a text explains what somebody believes asks what they believe, and no definition of them. */
const EXPLAINS =
  /\b((?:does|did|do) (?:\w+ ){1,3}?)(?:ever |even |actually |anywhere )*(?:explain|clarify|spell out|go into)s? (?=(?:who|what|where|when|why|how|which|whether) )/g;

/** “Who is mayor now, I thought it was Lind” */
const GUESSED =
  /^((?:(?:wait|but|so|ok|hold on|hang on|hm+),? )*(?:who|what|where|when|which)(?:'?s)? (?:\S+ ){2,}?)(?:cause |because |bc )?i (?:always |really |still )?thought (?:it|that|this|he|she|they) (?:was|were|is|are)\b[^?]*$/;

/** Said after a question, they change nothing. */
const AFTER_ALL = /(?:[\s,.!?]+(?:lol|lmao|lmfao|haha+|hehe+|xd|smh|bruh|bro|ffs|omg|wtf|ngl|tbh))+[\s.!?]*$/;

/** Greetings are also said by themselves, or to others. */
const ASKS =
  /\?|(?<![\w'-])(?:who|what|where|when|why|how|which|is|are|was|were|did|do|does|has|have|can|could|tell|give|show|explain|any)/;
/** A text that says nothing but an aside means it. */
const WORDS = /\p{L}\P{L}+\p{L}/u;

/** A cleaned text without what doesn't change the question: greetings before it, “keep it simple for a kid” after it. */
export function withoutAsides(cleaned: string): string {
  const plain = cleaned
    .replace(DICTATED, " ")
    .replace(FILLER, " ")
    .replace(EXPLAINS, "$1 say ")
    .replace(GUESSED, "$1")
    .trim();
  const asked = plain.replace(REQUEST, " ").trim();
  // “Explain like I'm five” counts nothing.
  const said = WORDS.test(asked) ? asked : plain.replace(REQUEST, (request) => request.replace(AGE_ALONE, ""));
  const before = said.replace(AFTER_ALL, (end) => (end.includes("?") ? "?" : ""));
  const left = ASKS.test(before) && WORDS.test(before) ? before : said;
  const rest = left.replace(OPENING, "");
  return WORDS.test(rest) && ASKS.test(rest) ? rest : left;
}
