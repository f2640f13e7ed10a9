import { ASKING } from "../reading/asking-words.ts";

/** Verbs that stand before the subject of a question. */
const AUXILIARIES = new Set(
  "is are was were did does do has have had can could will would should isnt arent wasnt werent didnt doesnt dont hasnt havent".split(
    " ",
  ),
);
/** What may stand between an auxiliary and the rest of a question. */
const SUBJECTS = new Set(
  "the a an any there it this that these those he she they we i you his her their its our my your all most both some anyone anybody".split(
    " ",
  ),
);
/** What is asked for rather than asked. */
const ORDERS = new Set("tell give show list explain name describe summarize summarise remind".split(" "));
/** Orders that need no more than what they are about. */
const DESCRIBING = new Set("explain describe define summarize summarise".split(" "));
const ORDERED = new Set("me us the all what who where when why how which it everything a an some about".split(" "));
/** Words that make a sentence, or an order. */
const SENTENCE = new Set([
  ...ASKING,
  ...AUXILIARIES,
  ...ORDERS,
  ..."i you he she it they we not no or if that about together altogether alltogether combined".split(" "),
]);
/** Longer ones tell something. */
const LONGEST_NOTE = 12;
/** Said before a question that it belongs to. */
const FILLERS = new Set(
  "and but or so also then plus oh ok okay well please hi hello hey yo btw anyway now next second secondly first firstly third thirdly finally lastly because ur thanks thx".split(
    " ",
  ),
);
/** A preposition before a question word asks along with it: “in which towns”. */
const PREPOSITIONS = new Set("in at on by from since for to of with until against under about near".split(" "));
/** After these a question word goes on with what was said: “do you know who”, “the day when”. */
const EMBEDDING = new Set(
  "tell told know knows knew say says said explain me us wonder wondering ask asks asking understand see hear heard idea sure guess remember figure show shows matter depends exactly that this just not only than as like or".split(
    " ",
  ),
);
/** They may begin a clause about the noun before them. */
const RELATIVE = new Set(["who", "whom", "whose", "which", "where", "when"]);
/** Nouns that such a clause is mostly about. */
const ANTECEDENTS = new Set(
  "people person man men woman women guy guys ones one those anybody anyone somebody someone everybody everyone group groups side sides party place places area areas town towns city cities day days time times year years moment".split(
    " ",
  ),
);
const COUNTING = new Set(["many", "much", "long", "often", "far", "old", "big"]);
/** With these, “what” begins a question and no clause (“what the report says”). */
const HAPPENING = new Set(["happened", "happens", "caused", "causes", "started", "triggered", "about", "next", "led"]);
/** They may stand where the answer would: “he fled to which country”. */
const IN_PLACE = new Set(["which", "what", "whom", "how"]);
const VERBAL = new Set("to of in by from with for at on is are was were".split(" "));
/** Words that end a clause as a rule: what follows is another. */
const CLOSING = new Set("now today tonight currently died dead killed fled fell left began".split(" "));
/** Who or what a question is about, before its verb. */
const PRONOUNS = new Set("he she they it".split(" "));
/** What may stand in a question that says no more than what it asks for: “how many exactly”. */
const BARE = new Set("many much long exactly people often".split(" "));
/** “How many in all” asks of nothing that was said before. */
const ALL = new Set(["total", "all", "sum"]);
/** After an auxiliary they go on with a statement: “and will not answer”. */
const GOING_ON = new Set(["not", "never", "be", "been", "also"]);

/** “number of” and the like ask without a verb. */
const ASKED_FOR = new Set("number amount percentage share name names count cause reason date total".split(" "));

/** How many of the words are said before the question proper. */
export function fillersIn(words: readonly string[]): number {
  const first = words.findIndex((word) => !FILLERS.has(word));
  return first < 0 ? words.length : first;
}

/** Whether a question begins with these words, or with those after a filler. */
export function opens(words: readonly string[]): boolean {
  const [first = "", second = "", third = ""] = words.slice(fillersIn(words));
  if (ASKING.has(first)) return true;
  if (first === "whether") return second !== "" && second !== "or";
  if (PREPOSITIONS.has(first) && ASKING.has(second)) return second !== "that";
  if (AUXILIARIES.has(first)) return second !== "" && !(first === "have" && second === "a") && third !== "";
  if (first === "any") return second !== "";
  if (ASKED_FOR.has(first)) return second === "of";
  return ORDERS.has(first) && (ORDERED.has(second) || (DESCRIBING.has(first) && second !== ""));
}

/** Whether words only name things, as notes do: “death toll, fuel, EU”. */
export function areNotes(words: readonly string[]): boolean {
  return words.length <= LONGEST_NOTE && !words.some((word) => SENTENCE.has(word) || /^\d/.test(word));
}

/** Whether the words are a question word without its sentence: “when” in “when and where did they meet”. */
export function isBareQuestion(words: readonly string[]): boolean {
  const asked = words.slice(fillersIn(words)).filter((word) => !FILLERS.has(word));
  return ASKING.has(asked[0] ?? "") && asked.every((word) => ASKING.has(word) || BARE.has(word));
}

/** Whether the words ask how many of what was said before: “how many by the army”. */
export function asksOnlyHowMany(words: readonly string[]): boolean {
  const [first, second, third = "", fourth = ""] = words.slice(fillersIn(words));
  if (third === "in" && ALL.has(fourth)) return false;
  return first === "how" && (second === "many" || second === "much") && (third === "" || PREPOSITIONS.has(third));
}

/** What is said after the question word that these words begin with; none where they begin with another. */
export function saidAfterQuestionWord(words: readonly string[]): readonly string[] {
  const asked = words.slice(fillersIn(words));
  if (!ASKING.has(asked[0] ?? "")) return [];
  return asked.slice(asked.findIndex((word) => !ASKING.has(word) && !BARE.has(word)));
}

/** Whether a question word stands first, or after a preposition or an order to tell. */
export function asksFirst(words: readonly string[]): boolean {
  const asked = words.slice(fillersIn(words));
  return ASKING.has(asked.find((word) => !PREPOSITIONS.has(word)) ?? "");
}

/** What a question says beside what it asks: “they met” of “since when they met”, “the strike” of “the strike, since when”. */
export function clauseOf(words: readonly string[]): readonly string[] {
  const asked = words.slice(fillersIn(words));
  if (ASKING.has(asked[0] ?? "")) return saidAfterQuestionWord(words);
  return asked.filter((word, i) => {
    const next = asked[i + 1] ?? "";
    const counts = ASKING.has(asked[i - 1] ?? "") && BARE.has(word);
    return !ASKING.has(word) && !counts && !(PREPOSITIONS.has(word) && ASKING.has(next));
  });
}

/** Whether words ask in the middle: “the victims belong to which group”. */
export function asksWithin(words: readonly string[]): boolean {
  return words.some((word, i) => IN_PLACE.has(word) && VERBAL.has(words[i - 1] ?? "") && (words[i + 1] ?? "") !== "");
}

/** Whether a question begins here without a mark or an “and” before it. @param before the word that stands there */
export function opensUnmarked(words: readonly string[], before: string): boolean {
  const [first = "", second = ""] = words;
  if (!ASKING.has(first) || EMBEDDING.has(before) || PREPOSITIONS.has(before) || ASKING.has(before)) return false;
  if (AUXILIARIES.has(before) || before === "and") return false;
  // “who rules it now who counted them”: nothing but another question can follow.
  if (CLOSING.has(before) && second !== "" && first !== "where" && first !== "when") return true;
  if (first === "how") return COUNTING.has(second) || AUXILIARIES.has(second);
  if (first === "what" || first === "why")
    return AUXILIARIES.has(second) || HAPPENING.has(second) || PRONOUNS.has(second);
  return RELATIVE.has(first) && AUXILIARIES.has(second) && !ANTECEDENTS.has(before);
}

/** Whether a question goes on here after an “and” or a comma. */
export function opensAfterBreak(words: readonly string[]): boolean {
  const [first = "", second = "", third = ""] = words.slice(fillersIn(words));
  if (first === "if") return SUBJECTS.has(second) && second !== "it";
  // “and didn't he” asks, “and did not” tells.
  const subject = second === "not" ? third : second;
  if (AUXILIARIES.has(first)) return SUBJECTS.has(subject) || (words.length > 2 && !GOING_ON.has(second));
  return opens(words);
}

/** Whether another question begins after an “or”: “is he chosen, or how does one call him”. */
export function asksAnew(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  return ASKING.has(first) && AUXILIARIES.has(second);
}
