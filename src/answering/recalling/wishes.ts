import type { KnowledgeBase, Wordings } from "../../knowledge/model.ts";
import type { Wish } from "../../knowledge/pack/base-schema.ts";
import type { Language } from "../../knowledge/pack/schema.ts";
import { BESIDE_ENGLISH } from "../../languages/found.ts";
import { formLine, formsAmong, piecesOf, sentencesOf } from "../acts/lines/form-lines.ts";
import { type LineClassifier, type LineExample, lineMargins } from "../acts/lines/line-classifier.ts";
import { spread } from "../acts/lines/spread.ts";
import { isFunctionWord } from "../reading/function-words.ts";
import { stemOf } from "../reading/normalise.ts";
import { isAsking, namesSomething, type Reading } from "../reading/reading.ts";

/** What a line wants of what was said before, or something else. */
export type Wishing = Wish | "other";

/** What of a base its examples come from. */
export type WishesOf = Pick<KnowledgeBase, "wishes" | "entries" | "turns" | "claims" | "verifying" | "fitting">;

/** Small talk about what was said before, and about texts that are wanted, is asked in the same words. */
const WISHING = /(?:^|\.)your-(?:memory|writing)$/;
/** At most so many wordings of small talk, other phrasings, half questions, claims and lines around claims teach what else people write. */
const MOST = { talk: 2000, phrasings: 1500, after: 3000, claims: 800, verifying: 500 };
/** Words of so many examples are no matter of what they are about. */
const LEAST = 2;
/** By so much it may less be one than something else, which has many more examples; one sentence of several by the other. */
const SURE = -0.2;
const OF_SENTENCE = -0.1;
/** A number that may be a figure; smaller ones count lines, claims and years of age. */
const NUMBER = /^\d{3,}$/;
/** Words of the longest line that is looked at. */
const LONGEST = 24;

/**
 * A base's examples as lines; empty where it has none.
 * @param inEnglish puts a text of another language into English
 */
export function wishExamples(
  { wishes, entries, turns, claims, verifying, fitting }: WishesOf,
  inEnglish: (text: string, language: Language) => string,
): LineExample<Wishing>[] {
  if (!wishes) return [];
  const textsOf = (wordings: Wordings) => [
    ...wordings.en,
    ...BESIDE_ENGLISH.flatMap((language) => wordings[language]?.map((text) => inEnglish(text, language)) ?? []),
  ];
  const own = Object.entries(wishes).flatMap(([wish, wordings]) =>
    textsOf(wordings).map((text) => ({ pieces: piecesOf(text), kind: wish as Wishing })),
  );
  const asking = [...entries.values()].filter(({ id }) => !WISHING.test(id));
  const talk = asking.filter(({ kind }) => kind === "smalltalk").flatMap(({ phrasings }) => phrasings.en);
  const asked = asking.filter(({ kind }) => kind !== "smalltalk").flatMap(({ phrasings }) => phrasings.en);
  // Half questions are put most like wishes.
  const after = [...asking.flatMap(({ followUps }) => followUps?.en ?? []), ...turns.en.map(({ text }) => text)];
  const claimed = claims.filter(({ language }) => language === "en").map(({ text }) => text);
  const others = [
    ...spread(talk, MOST.talk),
    ...spread(asked, MOST.phrasings),
    ...spread(after, MOST.after),
    ...spread(claimed, MOST.claims),
    ...spread(verifying?.en ?? [], MOST.verifying),
    ...(fitting ? [...fitting.fits.en, ...fitting.tells.en] : []),
  ];
  const isForm = formsAmong(
    own.map(({ pieces }) => pieces),
    LEAST,
  );
  const all = [...own, ...others.map((text) => ({ pieces: piecesOf(text), kind: "other" as const }))];
  return all.map(({ pieces, kind }) => ({ line: formLine(pieces, isForm), kind }));
}

/** Tells what messages want of what was said before. */
export interface Wishes {
  /** What a message wants; undefined where it wants something else. */
  of(message: string): Wish | undefined;
  /** Whether a message names something or gives a figure, beside the words with which wishes are put. */
  name(reading: Reading): boolean;
}

const NONE: Wishes = { of: () => undefined, name: namesSomething };

/** Tells wishes by examples of each; without a classifier there are none. */
export function wishesBy(classifier: LineClassifier<Wishing> | undefined): Wishes {
  if (!classifier) return NONE;
  const marginsOf = lineMargins(classifier);
  const known = new Set(classifier.symbols);
  const isForm = (stem: string) => isFunctionWord(stem) || known.has(stem);
  const wishOf = (pieces: readonly string[], by: number): Wish | undefined => {
    if (pieces.length > LONGEST) return undefined;
    const margins = marginsOf(formLine(pieces, isForm));
    const other = margins.get("other") ?? -1;
    const wishes = [...margins].flatMap(([kind, margin]) => (kind === "other" ? [] : [{ kind, margin }]));
    const likeliest = wishes.reduce((best, one) => (one.margin > best.margin ? one : best));
    return likeliest.margin > other + by ? likeliest.kind : undefined;
  };
  return {
    of(message) {
      const pieces = piecesOf(message);
      const [last, ...before] = sentencesOf(pieces).reverse();
      const whole = wishOf(pieces, SURE);
      if (whole || !last || before.length === 0) return whole;
      // What is asked before it wants its own answer.
      return before.some((sentence) => sentence.includes("?")) ? undefined : wishOf(last, OF_SENTENCE);
    },
    name: ({ words, matches }) =>
      words.some((word) => NUMBER.test(word)) ||
      matches.some(
        (match) => !isAsking(match) && !words.slice(match.start, match.end).every((word) => isForm(stemOf(word))),
      ),
  };
}
