import type { Concept, Entry, KnowledgeBase } from "../knowledge/model.ts";
import { numbersIn } from "../knowledge/numbers.ts";
import { slotsOf } from "./follow-up.ts";
import { isFunctionWord } from "./function-words.ts";
import type { Lexicon } from "./lexicon.ts";
import { clean, stemOf, wordsIn } from "./normalise.ts";
import { phrasingReader } from "./phrasings.ts";
import { isAsking, type Reading, read } from "./reading.ts";
import type { Speller } from "./spelling.ts";

/** A meaning that this share of an entry's phrasings carry is fully at home there. */
const AT_HOME = 0.08;
/** A meaning that this share of the phrasings carry is what the entry is about. */
const CORE = 0.6;
/** Counts are capped: the fourth strange word says no more than the third. */
const MOST = 3;
/** One and two are said of anything (“the two sides”). */
const TELLING_NUMBER = 3;

/** How a question's meanings and words fit an entry. All are 0 where nothing speaks against it. */
export interface Fit {
  /** 0 to 1: what is asked (how many, where, who) is never asked of this entry. */
  readonly asksOther: number;
  /** People, groups and places of the question that the entry has nothing to do with. */
  readonly strangeNames: number;
  /** Meanings that settle a slot (of whom, about which thing, where) in a way that the entry never does. */
  readonly otherSlots: number;
  /** Other meanings of the question that the entry has nothing to do with. */
  readonly strangeMeanings: number;
  /** 1 if the question states numbers and none of them is the entry's. */
  readonly otherNumbers: number;
  /** Content words that other entries use and this one doesn't. */
  readonly strangeWords: number;
  /** Ordinary English content words that nothing in the base uses. */
  readonly offTopicWords: number;
  /** Content words that are neither the base's nor English: names, other languages, slips. */
  readonly unknownWords: number;
  /** 1 if the question presumes a place, party or number where the entry's answer holds another. */
  readonly corrects: number;
  /** 0 to 1: the share of the meanings that the entry is about which the question lacks. */
  readonly missing: number;
}

/** How strange a question's words are to the base. */
export interface Strangeness {
  readonly offTopicWords: number;
  readonly unknownWords: number;
  /** Content words that the base uses, up to three. */
  readonly knownWords: number;
}

interface Profile {
  /** Share of the phrasings that carry a meaning. */
  readonly shares: ReadonlyMap<string, number>;
  /** What the entry is about. */
  readonly core: readonly string[];
  /** Stems and meanings of phrasings, title and answer. */
  readonly vocabulary: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
  /** Slots that the answer itself settles: what the question must not presume otherwise. */
  readonly settled: ReadonlySet<string>;
  readonly hasFigure: boolean;
}

/** What each entry is usually asked about, learned from its phrasings: it tells contradiction from mere difference. */
export class Profiles {
  readonly #profiles = new Map<string, Profile>();
  readonly #known = new Set<string>();
  readonly #background: ReadonlySet<string>;
  readonly #slots: ReadonlyMap<string, Concept["slot"]>;
  readonly #speller: Speller;

  constructor(base: KnowledgeBase, lexicon: Lexicon, speller: Speller, readPhrasings = phrasingReader(lexicon)) {
    this.#background = new Set(base.event.background.flatMap((text) => wordsIn(clean(text)).map(stemOf)));
    this.#slots = slotsOf(base.concepts);
    this.#speller = speller;
    for (const entry of base.entries.values()) {
      const profile = profileOf(entry, readPhrasings(entry), lexicon, this.#slots);
      this.#profiles.set(entry.id, profile);
      for (const word of profile.vocabulary) this.#known.add(word);
    }
  }

  fit(reading: Reading, entry: Entry): Fit {
    const { words, matches } = reading;
    const profile = this.#profiles.get(entry.id);
    if (!profile) throw new TypeError(`${entry.id} isn't in the base that was indexed`);
    const { shares, core, vocabulary, numbers } = profile;
    const meanings = [...new Set(matches.map(({ id }) => id))];
    const asks = meanings.filter(isAsking);
    const atHome = Math.max(0, ...asks.map((id) => Math.min(1, (shares.get(id) ?? 0) / AT_HOME)));
    const strange = meanings.filter((id) => !isAsking(id) && !vocabulary.has(id));
    const names = strange.filter((id) => id.startsWith("@"));
    const slotted = strange.filter((id) => this.#slots.get(id) !== undefined);
    const unexplained = this.#unexplainedIn(reading, vocabulary);
    const unused = unexplained.filter(({ stem }) => !this.#known.has(stem));
    const offTopic = unused.filter(({ word }) => this.#speller.isEnglish(word));
    const stated = numbersIn(words.join(" ")).filter((number) => number >= TELLING_NUMBER);
    const otherNumbers = stated.length > 0 && !stated.some((number) => numbers.has(number));
    const presumed = slotted.some((id) => profile.settled.has(this.#slots.get(id) ?? ""));
    return {
      asksOther: asks.length === 0 ? 0 : 1 - atHome,
      strangeNames: Math.min(MOST, names.length),
      otherSlots: Math.min(MOST, slotted.length),
      strangeMeanings: Math.min(MOST, strange.length - names.length - slotted.length),
      otherNumbers: otherNumbers ? 1 : 0,
      corrects: presumed || (otherNumbers && profile.hasFigure) ? 1 : 0,
      strangeWords: Math.min(MOST, unexplained.length - unused.length),
      offTopicWords: Math.min(MOST, offTopic.length),
      unknownWords: Math.min(MOST, unused.length - offTopic.length),
      missing: core.filter((id) => !meanings.includes(id)).length / (core.length || 1),
    };
  }

  /** How far a question is from the whole base. */
  strangeness(reading: Reading): Strangeness {
    const unused = this.#unexplainedIn(reading, this.#known);
    const offTopic = unused.filter(({ word }) => this.#speller.isEnglish(word)).length;
    const content = reading.stems.filter((stem) => !this.#saysNothing(stem)).length;
    return {
      offTopicWords: Math.min(MOST, offTopic),
      unknownWords: Math.min(MOST, unused.length - offTopic),
      knownWords: Math.min(MOST, content - unused.length),
    };
  }

  /** Content words that neither a vocabulary of words nor a meaning in it explains. */
  #unexplainedIn(
    { words, stems, matches }: Reading,
    vocabulary: ReadonlySet<string>,
  ): { stem: string; word: string }[] {
    return stems.flatMap((stem, i) => {
      const explained = matches.some(({ id, start, end }) => start <= i && i < end && vocabulary.has(id));
      return this.#saysNothing(stem) || vocabulary.has(stem) || explained ? [] : [{ stem, word: words[i] ?? "" }];
    });
  }

  /** Words of grammar, and those that every question of this event may hold. */
  #saysNothing(stem: string): boolean {
    return isFunctionWord(stem) || this.#background.has(stem);
  }
}

function profileOf(
  entry: Entry,
  phrasings: readonly Reading[],
  lexicon: Lexicon,
  slots: ReadonlyMap<string, Concept["slot"]>,
): Profile {
  const shares = new Map<string, number>();
  for (const { matches } of phrasings) {
    for (const id of new Set(matches.map(({ id }) => id))) shares.set(id, (shares.get(id) ?? 0) + 1 / phrasings.length);
  }
  const told =
    entry.kind === "fact" ? [entry.title.en, entry.answer.en].map((text) => read(text, lexicon, undefined)) : [];
  const vocabulary = [...phrasings, ...told].flatMap(({ stems, matches }) => [
    ...stems,
    ...matches.map(({ id }) => id),
  ]);
  const quoted = entry.facts.flatMap(({ quote, asOf }) => [quote, asOf.en]);
  const numbers = [...phrasings.map(({ words }) => words.join(" ")), entry.answer.en, ...quoted].flatMap(numbersIn);
  const core = [...shares].filter(([id, share]) => share >= CORE && !isAsking(id)).map(([id]) => id);
  const answered = read(entry.answer.en, lexicon, undefined).matches.map(({ id }) => id);
  const settled = answered.flatMap((id) => {
    const slot = slots.get(id);
    return (slot === "party" || slot === "place") && !core.includes(id) ? [slot] : [];
  });
  return {
    shares,
    core,
    vocabulary: new Set(vocabulary),
    numbers: new Set(numbers),
    settled: new Set(entry.kind === "fact" ? settled : []),
    hasFigure: entry.facts.some(({ figure }) => figure !== undefined),
  };
}
