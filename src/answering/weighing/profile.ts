import type { Entry } from "../../knowledge/model.ts";
import { valuesIn } from "../../numbers/read-numbers.ts";
import { isYear } from "../../numbers/stated-number.ts";
import type { Match } from "../reading/lexicon.ts";
import { isAsking, type Reading } from "../reading/reading.ts";
import { type KindAsked, kindsAsked } from "../roles/kinds-asked.ts";

/** A meaning that this share of the phrasings carry is what the entry is about. */
const CORE = 0.6;
/** An entry of which this share of the phrasings asks how many is there to tell a count. */
const USUAL = 0.25;
/** Smaller numbers are said of anything (“the three groups”). */
const SMALL = 9;

/** What an entry is usually asked about, learned from its phrasings: plain data. */
export interface Profile {
  /** Share of the phrasings that carry a meaning. */
  readonly shares: ReadonlyMap<string, number>;
  /** Share of the phrasings that carry a stem. */
  readonly uses: ReadonlyMap<string, number>;
  /** Share of the phrasings that want to hear a kind of thing. */
  readonly asks: ReadonlyMap<KindAsked, number>;
  /** What the entry is about. */
  readonly core: readonly string[];
  /** Stems and meanings of phrasings, title and answer. */
  readonly vocabulary: Set<string>;
  /** Of answer and facts. */
  readonly numbers: ReadonlySet<number>;
  /** Years in the answer itself. */
  readonly years: readonly number[];
  /** Places and parties that the answer itself names, with their slot: what the question must not presume otherwise. */
  readonly settled: ReadonlyMap<string, string>;
  /** Whether the answer itself states one. */
  readonly hasFigure: boolean;
  /** Whether that is what it is usually asked for: a bare number in a question is held against it. */
  readonly isCount: boolean;
  /** Stems of title and answer: another number of one of these in a question presumes otherwise. */
  readonly named: ReadonlySet<string>;
  /** Whether it states any number. */
  readonly hasNumber: boolean;
  /** Meanings of title and answer. */
  readonly told: ReadonlySet<string>;
}

/** What an entry's wordings in another language say in English: the little by which its profile there differs. Plain data. */
export type ForeignProfile = Pick<Profile, "shares" | "uses" | "core">;

/** An entry's texts, as read. */
export interface EntryReadings {
  readonly phrasings: Iterable<Reading>;
  /** Title and answer, if it answers something. */
  readonly told: readonly Reading[];
}

/** What wordings say, as far as profiles go by it. */
export type Said = Pick<Reading, "stems"> & { readonly meanings: readonly Pick<Match, "id" | "slot">[] };

/** Learns what an entry's wordings in another language say; undefined where it has none. */
export function foreignProfileOf(wordings: readonly Said[]): ForeignProfile | undefined {
  if (wordings.length === 0) return undefined;
  const shares = new Map<string, number>();
  const uses = new Map<string, number>();
  const asking = new Set<string>();
  const each = 1 / wordings.length;
  for (const { stems, meanings } of wordings) {
    for (const id of new Set(meanings.map(({ id }) => id))) shares.set(id, (shares.get(id) ?? 0) + each);
    for (const stem of new Set(stems)) uses.set(stem, (uses.get(stem) ?? 0) + each);
    for (const meaning of meanings) if (isAsking(meaning)) asking.add(meaning.id);
  }
  return {
    shares,
    uses,
    core: [...shares].filter(([id, share]) => share >= CORE && !asking.has(id)).map(([id]) => id),
  };
}

/** What entries are usually asked about in either of two languages, by their ids. @param foreign of those that have wordings in the other */
export function profilesInBoth(
  profiles: ReadonlyMap<string, Profile>,
  foreign: ReadonlyMap<string, ForeignProfile> | undefined,
): ReadonlyMap<string, Profile> {
  const inBoth = (own: Profile, other: ForeignProfile | undefined): Profile =>
    other
      ? {
          ...own,
          core: other.core,
          vocabulary: new Set([...own.vocabulary, ...other.shares.keys(), ...other.uses.keys()]),
          shares: higherOf(own.shares, other.shares),
          uses: higherOf(own.uses, other.uses),
        }
      : own;
  return foreign ? new Map([...profiles].map(([id, own]) => [id, inBoth(own, foreign.get(id))])) : profiles;
}

function higherOf(some: ReadonlyMap<string, number>, others: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const higher = new Map(some);
  for (const [key, share] of others) higher.set(key, Math.max(share, higher.get(key) ?? 0));
  return higher;
}

/** Whether a question wants to hear how many or how much, in words as a reading has them. */
export function asksCount(words: readonly string[]): boolean {
  return words.some((word, at) => word === "how" && /^(?:many|much)$/.test(words[at + 1] ?? ""));
}

/** Learns what an entry is usually asked about. */
export function profileOf(entry: Entry, { phrasings, told }: EntryReadings): Profile {
  const shares = new Map<string, number>();
  const uses = new Map<string, number>();
  const asks = new Map<KindAsked, number>();
  const asking = new Set<string>();
  const vocabulary = new Set<string>();
  let counting = 0;
  const learn = ({ stems, matches }: Reading) => {
    for (const stem of stems) vocabulary.add(stem);
    for (const { id } of matches) vocabulary.add(id);
  };
  for (const reading of phrasings) {
    const { matches, stems, words } = reading;
    const each = 1 / entry.phrasings.en.length;
    for (const id of new Set(matches.map(({ id }) => id))) shares.set(id, (shares.get(id) ?? 0) + each);
    for (const stem of new Set(stems)) uses.set(stem, (uses.get(stem) ?? 0) + each);
    for (const kind of kindsAsked(words)) asks.set(kind, (asks.get(kind) ?? 0) + each);
    if (asksCount(words)) counting += each;
    for (const match of matches) if (isAsking(match)) asking.add(match.id);
    learn(reading);
  }
  told.forEach(learn);
  const quoted = entry.facts.flatMap(({ quote, asOf }) => [quote, asOf.en]);
  const answered = valuesIn(entry.answer.en);
  const hasFigure = entry.kind === "fact" && answered.some((number) => number > SMALL && !isYear(number));
  const core = [...shares].filter(([id, share]) => share >= CORE && !asking.has(id)).map(([id]) => id);
  const settled = told.flatMap(({ matches }) => matches).filter(({ slot }) => slot === "party" || slot === "place");
  return {
    shares,
    uses,
    asks,
    core,
    vocabulary,
    numbers: new Set([...answered, ...quoted.flatMap(valuesIn)]),
    years: entry.kind === "fact" ? answered.filter(isYear) : [],
    settled: new Map(settled.map(({ id, slot = "" }) => [id, slot])),
    told: new Set(told.flatMap(({ matches }) => matches.map(({ id }) => id))),
    hasNumber: answered.length > 0,
    hasFigure,
    isCount: hasFigure && counting >= USUAL,
    named: new Set(told.flatMap(({ stems }) => stems)),
  };
}
