import type { Entry, KnowledgeBase } from "../knowledge/model.ts";
import { isFunctionWord } from "./function-words.ts";
import type { Lexicon } from "./lexicon.ts";
import { clean, stemOf, wordsIn } from "./normalise.ts";
import { isAsking, type Reading, read } from "./reading.ts";

/** A meaning that this share of an entry's phrasings carry is fully at home there. */
const AT_HOME = 0.08;
/** A meaning that this share of the phrasings carry is what the entry is about. */
const CORE = 0.6;
/** Counts are capped: the fourth strange word says no more than the third. */
const MOST = 3;

/** How a question's meanings and words fit an entry. All are 0 where nothing speaks against it. */
export interface Fit {
  /** 0 to 1: what is asked (how many, where, who) is never asked of this entry. */
  readonly asksOther: number;
  /** Meanings of the question that the entry has nothing to do with. */
  readonly strangeMeanings: number;
  /** Content words that other entries use and this one doesn't. */
  readonly strangeWords: number;
  /** Content words that nothing in the base uses. */
  readonly unknownWords: number;
  /** Meanings that the entry is about and the question lacks. */
  readonly missing: number;
}

interface Profile {
  /** Share of the phrasings that carry a meaning. */
  readonly shares: ReadonlyMap<string, number>;
  /** Stems and meanings of phrasings, title and answer. */
  readonly vocabulary: ReadonlySet<string>;
}

/** What each entry is usually asked about, learned from its phrasings: it tells contradiction from mere difference. */
export class Profiles {
  readonly #profiles = new Map<string, Profile>();
  readonly #known = new Set<string>();
  readonly #background: ReadonlySet<string>;

  constructor(base: KnowledgeBase, lexicon: Lexicon) {
    this.#background = new Set(base.event.background.flatMap((text) => wordsIn(clean(text)).map(stemOf)));
    for (const entry of base.entries.values()) {
      const profile = profileOf(entry, lexicon);
      this.#profiles.set(entry.id, profile);
      for (const word of profile.vocabulary) this.#known.add(word);
    }
  }

  fit({ stems, matches }: Reading, entry: Entry): Fit {
    const profile = this.#profiles.get(entry.id);
    if (!profile) throw new TypeError(`${entry.id} isn't in the base that was indexed`);
    const { shares, vocabulary } = profile;
    const meanings = [...new Set(matches.map(({ id }) => id))];
    const asks = meanings.filter(isAsking);
    const atHome = Math.max(0, ...asks.map((id) => Math.min(1, (shares.get(id) ?? 0) / AT_HOME)));
    const words = stems.filter(
      (stem, i) =>
        !isFunctionWord(stem) &&
        !this.#background.has(stem) &&
        !vocabulary.has(stem) &&
        !matches.some(({ id, start, end }) => start <= i && i < end && vocabulary.has(id)),
    );
    const core = [...shares].filter(([id, share]) => share >= CORE && !isAsking(id));
    return {
      asksOther: asks.length === 0 ? 0 : 1 - atHome,
      strangeMeanings: Math.min(MOST, meanings.filter((id) => !isAsking(id) && !vocabulary.has(id)).length),
      strangeWords: Math.min(MOST, words.filter((word) => this.#known.has(word)).length),
      unknownWords: Math.min(MOST, words.filter((word) => !this.#known.has(word)).length),
      missing: core.filter(([id]) => !meanings.includes(id)).length / (core.length || 1),
    };
  }
}

function profileOf(entry: Entry, lexicon: Lexicon): Profile {
  const phrasings = entry.phrasings.en.map((text) => read(text, lexicon, undefined));
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
  return { shares, vocabulary: new Set(vocabulary) };
}
