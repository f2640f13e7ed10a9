import type { Entry, KnowledgeBase } from "../../knowledge/model.ts";
import { readNumbers, valuesOf } from "../../numbers/read-numbers.ts";
import type { Fit, Strangeness } from "../evidence.ts";
import { isEnglish } from "../reading/everyday.ts";
import { isFunctionWord } from "../reading/function-words.ts";
import type { Match } from "../reading/lexicon.ts";
import { isAsking, type Reading } from "../reading/reading.ts";
import { backgroundOf } from "../reading/words/background.ts";
import { miscounts, misplaces, type Stated } from "./premises.ts";
import { asksCount, type Profile } from "./profile.ts";

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

/** A content word of a question. */
interface Word {
  readonly stem: string;
  readonly word: string;
  /** Whether a place stands there. */
  readonly isPlaced: boolean;
  /** Those that it is a word of. */
  readonly meanings: readonly string[];
}

/** What of a question is held against entries, worked out once for all of them. */
interface Held {
  readonly meanings: ReadonlySet<string>;
  /** Meanings by what they tell: what is asked, names of people, groups and places, anything else. */
  readonly asks: readonly string[];
  readonly names: readonly string[];
  readonly others: readonly Match[];
  readonly content: readonly Word[];
  /** Its telling numbers. */
  readonly stated: readonly Stated[];
  readonly asksCount: boolean;
}

/** Holds questions against what each entry is usually asked about: it tells contradiction from mere difference. */
export class Fitting {
  readonly #profiles: ReadonlyMap<string, Profile>;
  readonly #held = new WeakMap<Reading, Held>();
  readonly #known = new Set<string>();
  readonly #background: ReadonlySet<string>;

  constructor(base: KnowledgeBase, profiles: ReadonlyMap<string, Profile>) {
    this.#background = backgroundOf(base);
    this.#profiles = profiles;
    for (const { vocabulary } of profiles.values()) for (const word of vocabulary) this.#known.add(word);
  }

  fit(reading: Reading, entry: Entry): Fit {
    const profile = this.#profiles.get(entry.id);
    if (!profile) throw new TypeError(`${entry.id} isn't in the base that was indexed`);
    const { shares, core, vocabulary, numbers } = profile;
    const { meanings, asks, names, others, content, stated, asksCount } = this.#heldOf(reading);
    const atHome = Math.max(0, ...asks.map((id) => Math.min(1, (shares.get(id) ?? 0) / AT_HOME)));
    const strangers = names.filter((id) => !profile.told.has(id) && (shares.get(id) ?? 0) < RARE);
    const strange = others.filter(({ id }) => !vocabulary.has(id));
    const slotted = strange.filter(({ slot }) => slot !== undefined);
    const unexplained = unexplainedIn(content, vocabulary);
    const unused = unexplained.filter(({ stem }) => !this.#known.has(stem));
    const offTopic = unused.filter(({ word }) => isEnglish(word));
    const otherNumbers = stated.length > 0 && !stated.some(({ value }) => numbers.has(value));
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
      elsewhere: Math.min(CAP, unexplained.filter(({ isPlaced }) => isPlaced).length),
      uncounted: entry.kind === "fact" && !profile.hasNumber && asksCount ? 1 : 0,
      missing: core.filter((id) => !meanings.has(id)).length / (core.length || 1),
    };
  }

  /** How far a question is from the whole base. */
  strangeness(reading: Reading): Strangeness {
    const { content } = this.#heldOf(reading);
    const unused = unexplainedIn(content, this.#known);
    const offTopic = unused.filter(({ word }) => isEnglish(word)).length;
    return {
      offTopicWords: Math.min(CAP, offTopic),
      unknownWords: Math.min(CAP, unused.length - offTopic),
      knownWords: Math.min(CAP, content.length - unused.length),
    };
  }

  #heldOf(reading: Reading): Held {
    const known = this.#held.get(reading);
    if (known) return known;
    const { words, stems, matches } = reading;
    const meanings = [...new Map(matches.map((match) => [match.id, match])).values()];
    const isName = ({ id }: Match) => id.startsWith("@");
    const held = {
      meanings: new Set(meanings.map(({ id }) => id)),
      asks: meanings.filter(isAsking).map(({ id }) => id),
      names: meanings.filter(isName).map(({ id }) => id),
      others: meanings.filter((match) => !isAsking(match) && !isName(match)),
      content: stems.flatMap((stem, at): Word[] => {
        if (this.#saysNothing(stem)) return [];
        const own = matches.filter(({ start, end }) => start <= at && at < end).map(({ id }) => id);
        return [{ stem, word: words[at] ?? "", isPlaced: PLACING.has(words[at - 1] ?? ""), meanings: own }];
      }),
      stated: statedIn(reading),
      asksCount: asksCount(words),
    };
    this.#held.set(reading, held);
    return held;
  }

  /** Words of grammar, and those that every question of this event may hold. */
  #saysNothing(stem: string): boolean {
    return isFunctionWord(stem) || this.#background.has(stem);
  }
}

/** A question's telling numbers, each with the word behind it. */
function statedIn({ words, stems }: Reading): Stated[] {
  const text = words.join(" ");
  return readNumbers(text).flatMap((number) => {
    const counted = stems[text.slice(0, number.end).split(" ").length];
    const telling = valuesOf(number).filter((value) => value >= TELLING_NUMBER);
    return telling.map((value) => ({ value, counted }));
  });
}

/** Those that neither a vocabulary of words nor a meaning in it explains. */
function unexplainedIn(content: readonly Word[], vocabulary: ReadonlySet<string>): Word[] {
  return content.filter(({ stem, meanings }) => !vocabulary.has(stem) && !meanings.some((id) => vocabulary.has(id)));
}
