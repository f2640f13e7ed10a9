import type { Entry, KnowledgeBase } from "../../knowledge/model.ts";
import { valuesIn } from "../../numbers/read-numbers.ts";
import type { Fit, Strangeness } from "../evidence.ts";
import { isEnglish } from "../reading/everyday.ts";
import { isFunctionWord } from "../reading/function-words.ts";
import { clean, stemOf, wordsIn } from "../reading/normalise.ts";
import { isAsking, type Reading } from "../reading/reading.ts";
import { miscounts, misplaces } from "./premises.ts";
import type { Profile } from "./profile.ts";

/** A meaning that this share of an entry's phrasings carry is fully at home there. */
const AT_HOME = 0.08;
/** A name that fewer of an entry's phrasings hold than this share is only mentioned in passing. */
const RARE = 0.06;
/** Counts are capped: the fourth strange word says no more than the third. */
const CAP = 3;
/** One and two are said of anything (“the two sides”). */
const TELLING_NUMBER = 3;

/** Words before a place. */
const PLACING = new Set(["in", "at", "near", "from", "to", "of", "around", "outside"]);

/** Holds questions against what each entry is usually asked about: it tells contradiction from mere difference. */
export class Fitting {
  readonly #profiles: ReadonlyMap<string, Profile>;
  readonly #stated = new WeakMap<Reading, readonly number[]>();
  readonly #known = new Set<string>();
  readonly #background: ReadonlySet<string>;

  constructor(base: KnowledgeBase, profiles: ReadonlyMap<string, Profile>) {
    this.#background = new Set(base.event.background.flatMap((text) => wordsIn(clean(text)).map(stemOf)));
    this.#profiles = profiles;
    for (const { vocabulary } of profiles.values()) for (const word of vocabulary) this.#known.add(word);
  }

  fit(reading: Reading, entry: Entry): Fit {
    const { words, matches } = reading;
    const profile = this.#profiles.get(entry.id);
    if (!profile) throw new TypeError(`${entry.id} isn't in the base that was indexed`);
    const { shares, core, vocabulary, numbers } = profile;
    const meanings = new Map(matches.map((match) => [match.id, match]));
    const asks = [...meanings.values()].filter(isAsking);
    const atHome = Math.max(0, ...asks.map(({ id }) => Math.min(1, (shares.get(id) ?? 0) / AT_HOME)));
    const names = [...meanings.values()].filter(({ id }) => id.startsWith("@"));
    const strangers = names.filter(({ id }) => !profile.told.has(id) && (shares.get(id) ?? 0) < RARE);
    const strange = [...meanings.values()].filter(
      (match) => !asks.includes(match) && !names.includes(match) && !vocabulary.has(match.id),
    );
    const slotted = strange.filter(({ slot }) => slot !== undefined);
    const unexplained = this.#unexplainedIn(reading, vocabulary);
    const unused = unexplained.filter(({ stem }) => !this.#known.has(stem));
    const offTopic = unused.filter(({ word }) => isEnglish(word));
    const stated = this.#statedIn(reading);
    const otherNumbers = stated.length > 0 && !stated.some((number) => numbers.has(number));
    return {
      asksOther: asks.length === 0 ? 0 : 1 - atHome,
      strangeNames: Math.min(CAP, strangers.length),
      otherSlots: Math.min(CAP, slotted.length),
      strangeMeanings: Math.min(CAP, strange.length - slotted.length),
      otherNumbers: otherNumbers ? 1 : 0,
      miscounts: miscounts(stated, profile) ? 1 : 0,
      misplaces: misplaces(reading, profile) ? 1 : 0,
      strangeWords: Math.min(CAP, unexplained.length - unused.length),
      offTopicWords: Math.min(CAP, offTopic.length),
      unknownWords: Math.min(CAP, unused.length - offTopic.length),
      elsewhere: Math.min(CAP, unexplained.filter(({ at }) => PLACING.has(words[at - 1] ?? "")).length),
      uncounted: entry.kind === "fact" && !profile.hasNumber && asksCount(words) ? 1 : 0,
      missing: core.filter((id) => !meanings.has(id)).length / (core.length || 1),
    };
  }

  /** The telling numbers of a question, read once for all the entries that it is held against. */
  #statedIn(reading: Reading): readonly number[] {
    const known = this.#stated.get(reading);
    if (known) return known;
    const stated = valuesIn(reading.words.join(" ")).filter((number) => number >= TELLING_NUMBER);
    this.#stated.set(reading, stated);
    return stated;
  }

  /** How far a question is from the whole base. */
  strangeness(reading: Reading): Strangeness {
    const unused = this.#unexplainedIn(reading, this.#known);
    const offTopic = unused.filter(({ word }) => isEnglish(word)).length;
    const content = reading.stems.filter((stem) => !this.#saysNothing(stem)).length;
    return {
      offTopicWords: Math.min(CAP, offTopic),
      unknownWords: Math.min(CAP, unused.length - offTopic),
      knownWords: Math.min(CAP, content - unused.length),
    };
  }

  /** Content words that neither a vocabulary of words nor a meaning in it explains. */
  #unexplainedIn(
    { words, stems, matches }: Reading,
    vocabulary: ReadonlySet<string>,
  ): { stem: string; word: string; at: number }[] {
    return stems.flatMap((stem, i) => {
      const explained = matches.some(({ id, start, end }) => start <= i && i < end && vocabulary.has(id));
      return this.#saysNothing(stem) || vocabulary.has(stem) || explained
        ? []
        : [{ stem, word: words[i] ?? "", at: i }];
    });
  }

  /** Words of grammar, and those that every question of this event may hold. */
  #saysNothing(stem: string): boolean {
    return isFunctionWord(stem) || this.#background.has(stem);
  }
}

function asksCount(words: readonly string[]): boolean {
  return words.some((word, i) => word === "how" && /^(?:many|much)$/.test(words[i + 1] ?? ""));
}
