/** What is written onto a word before it. */
export interface Affixed {
  /** In English: “and”, “in”, “to”. */
  readonly before: readonly string[];
  readonly word: string;
  /** In English: “them”, “his”. */
  readonly after: readonly string[];
  /** What is after it may as well make a verb one of many: “ضربو”. */
  readonly isOfMany?: boolean;
}

/** Prepositions that are written onto a word, and what they mean. */
const PREPOSITIONS: Readonly<Record<string, string>> = { ب: "in", ل: "to", ع: "to", ك: "like" };
/** Pronouns that are written onto a word, the longest first. */
const PRONOUNS: readonly (readonly [string, string])[] = [
  ["هما", "them"],
  ["هم", "them"],
  ["هن", "them"],
  ["ها", "it"],
  ["كم", "you"],
  ["كن", "you"],
  ["ني", "me"],
  ["نا", "us"],
  ["ن", "them"],
  ["ه", "him"],
  ["و", "him"],
  ["ك", "you"],
  ["ي", "me"],
];
/** Shorter words have nothing written onto them. */
const SHORTEST = 2;
/** What several did, by its ending. */
const DID_TOGETHER = /..و$/;
const MANY = /...[يو]$/;
/** Egyptian and southern speech denies around a verb: “ماسقطش”, “ما راحش”. */
const DENIED = /^(م(?:ا(?=..))?)?(.{2,})ش$/;
/** A verb of what is to come. */
const TO_COME = /^[سه][يتن](?=...)/;
const ARTICLE = /^(?:ال|هال)(?=..)/;
const LIKELY_ARTICLE = /^ال(?=...)/;

/** What a folded word may be made of, the likeliest first: the word itself comes first. */
export function* takenApart(word: string): Generator<Affixed> {
  for (const { before, word: bare } of withoutPrefixes(word)) {
    yield { before, word: bare, after: [] };
    // Speech is written without the alef that nobody hears: “كانو”, “قالو”.
    if (DID_TOGETHER.test(bare)) yield { before, word: `${bare}ا`, after: [] };
  }
  for (const { before, word: bare } of withoutPrefixes(word))
    for (const [written, after] of PRONOUNS) {
      const stem = bare.slice(0, -written.length);
      if (bare.endsWith(written) && stem.length > SHORTEST) {
        yield { before, word: stem, after: [after], isOfMany: written === "و" };
        // Before a pronoun, ة is written as ت.
        if (stem.endsWith("ت")) yield { before, word: `${stem.slice(0, -1)}ه`, after: [after] };
        // Before what they belong to, those who are many lose their ن: “مقاتليهم”.
        else if (MANY.test(stem)) yield { before, word: `${stem}ن`, after: [after] };
      }
    }
  const [, not, denied] = DENIED.exec(word) ?? [];
  if (denied !== undefined) yield { before: not ? ["not"] : [], word: denied, after: [] };
}

function* withoutPrefixes(word: string): Generator<Omit<Affixed, "after">> {
  yield* withoutPrepositions(word, []);
  if (TO_COME.test(word)) yield { before: ["will"], word: word.slice(1) };
  const [first = ""] = word;
  if ((first === "و" || first === "ف") && word.length > SHORTEST)
    yield* withoutPrepositions(word.slice(1), [first === "و" ? "and" : "so"]);
}

function* withoutPrepositions(word: string, before: readonly string[]): Generator<Omit<Affixed, "after">> {
  yield { before, word };
  const bare = word.replace(ARTICLE, "");
  if (bare !== word) yield { before, word: bare };
  if (word.startsWith("لل") && word.length > SHORTEST + 1) yield { before: [...before, "to"], word: word.slice(2) };
  const preposition = PREPOSITIONS[word[0] ?? ""];
  if (preposition === undefined || word.length <= SHORTEST) return;
  const rest = word.slice(1);
  yield { before: [...before, preposition], word: rest.replace(ARTICLE, "") };
  if (ARTICLE.test(rest)) yield { before: [...before, preposition], word: rest };
}

/** Endings of number and gender, the longest first, each with what stands in its place. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=...)يين$/, "ي"],
  [/(?<=...)يون$/, "ي"],
  [/(?<=...)يات$/, "ي"],
  [/(?<=...)ين$/, ""],
  [/(?<=...)ون$/, ""],
  [/(?<=...)ات$/, ""],
  [/(?<=...)يه$/, "ي"],
  [/(?<=...)وا$/, ""],
  [/(?<=...)ت$/, ""],
  [/(?<=...)يا$/, "ي"],
  [/(?<=...)ه$/, ""],
  [/(?<=...)ا$/, ""],
];
/** What makes a verb of now or of what comes of a word, standard and Levantine. */
const VERBAL = /^(?:س?ب?[يتن]|ح[يتن]|من|سا|با|ا)(?=...)/;

/** A folded word without endings of number and gender. */
export function arabicStem(word: string): string {
  for (const [ending, instead] of ENDINGS) if (ending.test(word)) return word.replace(ending, instead);
  return word;
}

/** A word that nothing explains, without the article and the prepositions before it. */
export function bareStem(word: string): string {
  const bare = word.replace(/^(?:و?(?:ال|بال|كال|فال|لل|عال|هال))(?=...)/, "").replace(LIKELY_ARTICLE, "");
  return arabicStem(bare);
}

/** A verb's stem; undefined where the word is none. */
export function verbStem(word: string): string | undefined {
  const bare = word.replace(VERBAL, "");
  return bare === word ? undefined : arabicStem(bare);
}
