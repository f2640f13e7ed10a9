import { type Measures, readMeasures } from "../../answering/figures/measures.ts";
import { withFolk } from "../../answering/figures/naming/folk.ts";
import { labelsOf } from "../../answering/figures/naming/labels.ts";
import { namedIn } from "../../answering/figures/naming/named-in.ts";
import type { Named as NamedFigures } from "../../answering/figures/naming/resolve.ts";
import { isEnglish } from "../../answering/reading/everyday.ts";
import { type Lexicon, lexiconOf, type Match } from "../../answering/reading/lexicon.ts";
import { clean, stemOf, wordsIn } from "../../answering/reading/normalise.ts";
import { read } from "../../answering/reading/reading.ts";
import { countWords, Speller } from "../../answering/reading/spelling.ts";
import { type Profile, profileOf } from "../../answering/weighing/profile.ts";
import type { KnowledgeBase } from "../../knowledge/model.ts";

/** A stretch of words that names whom a figure counts, with the meanings of those. */
export interface Named {
  readonly start: number;
  readonly end: number;
  readonly meanings: readonly string[];
}

/** Shorter words are too like others for a slip to tell what was meant. */
const SHORTEST = 6;
const BEFORE_STOP = /^(?:civ|civs|civvies)$/;

/** Reads words as members write them: with slips, and with the names by which they ask for those whom the base counts. */
export class MemberWords {
  readonly #base: KnowledgeBase;
  readonly #lexicon: Lexicon;
  readonly measures: Measures;
  readonly #known: ReadonlySet<string>;
  readonly #speller: Speller;

  constructor(base: KnowledgeBase) {
    this.#base = base;
    this.#lexicon = lexiconOf(base);
    this.measures = readMeasures(base, this.#lexicon, profilesOf(base, this.#lexicon));
    const names = [...base.entities.values()].flatMap(({ spellings }) => spellings);
    const words = base.concepts.flatMap(({ words }) => words);
    const known = countWords([...names, ...words].flatMap((text) => wordsIn(clean(text))));
    this.#known = new Set(known.keys().map(stemOf));
    this.#speller = new Speller(known);
  }

  /** A word as it was probably meant. */
  mend(word: string): string {
    if (BEFORE_STOP.test(word)) return "civilians";
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word) || this.#known.has(stemOf(word)) || isEnglish(word))
      return word;
    return this.#speller.mend(word);
  }

  /** The figures that a text names. */
  named(text: string): NamedFigures {
    const words = wordsIn(clean(text)).map((word) => this.mend(word));
    const stems = words.map(stemOf);
    const reading = { words, stems, matches: this.#lexicon.find(stems), units: stems };
    return namedIn(this.#base, this.measures, withFolk(reading, this.#lexicon, isPlace));
  }

  /** The stretches that name whom one figure counts, though it may be in words that mean more than those. */
  namesIn(words: readonly string[], matches: readonly Match[]): readonly Named[] {
    const stems = words.map(stemOf);
    const reading = withFolk({ words, stems, matches, units: stems }, this.#lexicon, isPlace);
    return labelsOf(this.#base, this.measures, reading).flatMap((label) => {
      if (label.is !== "name" || label.isWeak || this.#isWithinOther(label, matches)) return [];
      const [first, ...others] = label.measures.map(({ who }) => who);
      const shared = others.reduce((both, who) => both.intersection(who), first ?? new Set<string>());
      return shared.size > 0 ? [{ start: label.start, end: label.end, meanings: [...shared] }] : [];
    });
  }

  /** “The old regime” is another than “the regime”. */
  #isWithinOther({ start, end }: Pick<Match, "start" | "end">, matches: readonly Match[]): boolean {
    const around = matches.filter((one) => one.start <= start && one.end >= end && one.end - one.start > end - start);
    return around.length > 0 && around.every(({ id }) => !this.measures.named.has(id));
  }
}

function isPlace({ slot }: Match): boolean {
  return slot === "place";
}

/** What the answers that tell a figure are asked. */
function profilesOf({ entries }: KnowledgeBase, lexicon: Lexicon): ReadonlyMap<string, Profile> {
  const telling = [...entries.values()].filter(
    ({ kind, facts }) => kind === "fact" && facts.some(({ figure }) => figure),
  );
  return new Map(
    telling.map((entry) => {
      const phrasings = entry.phrasings.en.map((text) => read(text, lexicon, undefined));
      return [entry.id, profileOf(entry, { phrasings, told: [] })];
    }),
  );
}
