import type { Entry, KnowledgeBase } from "../../knowledge/model.ts";
import type { RoleFit } from "../evidence.ts";
import { isFunctionWord } from "../reading/function-words.ts";
import type { Lexicon, Match } from "../reading/lexicon.ts";
import { isAsking, type Reading, read } from "../reading/reading.ts";
import { backgroundOf } from "../reading/words/background.ts";
import type { Profile } from "../weighing/profile.ts";
import { type Asked, askedIn } from "./asked.ts";
import { kindsFilled } from "./filled.ts";
import { focusIn } from "./focus.ts";
import { type Holding, isFilled, isUnasked, tellsOf } from "./holding.ts";
import { holds } from "./holds.ts";
import { asksOfDeadIn, inherited, meansAnother, named, tellsOtherDead } from "./inheriting.ts";
import { type KindAsked, kindsAsked } from "./kinds-asked.ts";
import { asksOfBot } from "./of-bot.ts";
import { readFacts } from "./said.ts";

/** A meaning or word that this share of an entry's phrasings carry is fully at home there. */
const AT_HOME = 0.08;
/** Counts are capped: the fourth strange word says no more than the third. */
const CAP = 3;
const NOBODY: ReadonlySet<string> = new Set();

/** What all entries are held against of a reading. */
interface Held {
  readonly kinds: readonly KindAsked[];
  readonly isOfBot: boolean;
  /** Where the words stand that it turns on. */
  readonly focus: readonly number[];
  readonly meanings: ReadonlySet<string>;
  /** Stems of the words that tell something and have no meaning. */
  readonly words: ReadonlySet<string>;
}

/** Holds what questions ask and say against what the facts of each entry say. */
export class RoleFitting {
  readonly #holdings: ReadonlyMap<string, Holding>;
  readonly #background: ReadonlySet<string>;
  readonly #held = new WeakMap<Reading, Held>();
  /** The people whom entries are about, by entry. */
  readonly #persons: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #slots: ReadonlyMap<string, Match["slot"]>;
  /** What people are called, by `@entity`. */
  readonly #names: ReadonlyMap<string, string>;

  constructor(base: KnowledgeBase, lexicon: Lexicon, profiles: ReadonlyMap<string, Profile>) {
    const said = readFacts(base, lexicon);
    this.#background = backgroundOf(base);
    this.#slots = new Map(base.concepts.map(({ id, slot }) => [`#${id}`, slot]));
    this.#names = new Map([...base.entities.values()].map(({ id, name }) => [`@${id}`, name.en]));
    this.#persons = new Map([...base.entries.values()].map((entry) => [entry.id, personsOf(entry, base, lexicon)]));
    this.#holdings = new Map(
      [...base.entries.values()].flatMap((entry) => {
        const profile = profiles.get(entry.id);
        const statements = entry.facts.flatMap(({ id }) => said.get(id) ?? []);
        if (!profile) return [];
        const told = toldBy(entry, lexicon);
        const named = [...base.entities.values()].filter((entity) => told.has(`@${entity.id}`));
        return [[entry.id, { entry, statements, profile, told, filled: kindsFilled(entry, named) }]];
      }),
    );
  }

  /** @param asked what the reading asks for, @param last what was answered before, where the question leans on it */
  fit(reading: Reading, asked: readonly Asked[], entry: Entry, last?: Entry): RoleFit {
    const { id } = entry;
    const holding = this.#holdingOf(id);
    const gates = holding.statements.length > 0 && asked.some((one) => !holds(one, holding, reading));
    const strays =
      last &&
      (meansAnother(reading, this.#personsIn(id), this.#personsAfter(last)) ||
        (this.asksOfDeadIn(reading, last) && tellsOtherDead(reading, holding, this.#holdingOf(last.id))));
    const held = this.#heldOf(reading);
    const { kinds } = held;
    return {
      unheld: gates || strays || (entry.kind === "fact" && held.isOfBot) ? 1 : 0,
      ...unsaid(held, holding),
      unfilled: Math.min(CAP, kinds.filter((kind) => !isFilled(kind, reading, holding)).length),
      unsaidFocus: entry.kind === "fact" ? this.#unsaidFocus(reading, held, holding) : 0,
      unasked: kinds.some((kind) => isUnasked(kind, holding)) ? 1 : 0,
    };
  }

  /** What a reading asks for, of the last answer's subject where it names none. */
  askedAfter(reading: Reading, { id }: Entry): readonly Asked[] {
    const { profile, entry } = this.#holdingOf(id);
    const subject = entry.kind === "fact" ? profile.core.filter((meaning) => meaning.startsWith("#")) : [];
    const meanings = subject.map((meaning) => ({ id: meaning, slot: this.#slots.get(meaning), start: 0, end: 0 }));
    return inherited(askedIn(reading), reading, meanings);
  }

  /** Whether a reading asks for the dead or hurt of what the last answer told, and so leans on it. */
  asksOfDeadIn(reading: Reading, { id }: Entry): boolean {
    return asksOfDeadIn(reading, this.#holdingOf(id));
  }

  /** A reading with the name of whom its “he” stands for: the only person whom the last of the entries with one is about. */
  withPersonNamed(reading: Reading, context: readonly Entry[]): string | undefined {
    const persons = context.map(({ id }) => this.#personsIn(id)).find(({ size }) => size > 0);
    const [person, ...others] = persons ?? NOBODY;
    const name = person && others.length === 0 ? this.#names.get(person) : undefined;
    return name && named(reading, name);
  }

  #holdingOf(id: string): Holding {
    const holding = this.#holdings.get(id);
    if (!holding) throw new TypeError(`${id} isn't in the base that was indexed`);
    return holding;
  }

  /** The people whom an entry is about. */
  #personsIn(id: string): ReadonlySet<string> {
    return this.#persons.get(id) ?? NOBODY;
  }

  #personsAfter({ id }: Entry) {
    return { of: this.#personsIn(id), named: this.#holdingOf(id).profile.told };
  }

  /** Stems and meanings of what an entry and its facts say. */
  toldOf({ id }: Entry): ReadonlySet<string> {
    return this.#holdings.get(id)?.told ?? new Set();
  }

  #heldOf(reading: Reading): Held {
    return this.#held.getOrInsertComputed(reading, () => {
      const { stems, matches } = reading;
      const meant = (at: number) => matches.some(({ start, end }) => start <= at && at < end);
      // Numbers are held against the facts' own elsewhere.
      const isTelling = (stem: string) => !isFunctionWord(stem) && !/^\d/.test(stem);
      const words = stems.filter((stem, at) => isTelling(stem) && !this.#background.has(stem) && !meant(at));
      const meanings = matches.filter((match) => !isAsking(match)).map(({ id }) => id);
      const kinds = kindsAsked(reading.words);
      const isOfBot = asksOfBot(reading);
      return { kinds, isOfBot, focus: focusIn(reading), meanings: new Set(meanings), words: new Set(words) };
    });
  }

  #unsaidFocus({ stems, matches }: Reading, { focus }: Held, holding: Holding): number {
    const isSaid = (at: number) => {
      const stem = stems[at] ?? "";
      const meant = matches.filter(({ start, end }) => start <= at && at < end);
      return (
        /^\d/.test(stem) ||
        this.#background.has(stem) ||
        tellsOf(holding, stem) ||
        meant.some((match) => isAsking(match) || match.id.startsWith("@") || tellsOf(holding, match.id))
      );
    };
    return Math.min(CAP, focus.filter((at) => !isSaid(at)).length);
  }
}

/** What of a reading neither the entry and its facts say, nor people use to ask it. */
function unsaid(
  { meanings, words }: Held,
  { entry, told, profile }: Holding,
): Pick<RoleFit, "unsaidMeanings" | "unsaidWords"> {
  // People thank and mourn in any words.
  if (entry.kind === "smalltalk") return { unsaidMeanings: 0, unsaidWords: 0 };
  const sum = (ids: ReadonlySet<string>, shares: ReadonlyMap<string, number>) => {
    let all = 0;
    for (const id of ids)
      if (!told.has(id)) all = Math.min(CAP, all + 1 - Math.min(1, (shares.get(id) ?? 0) / AT_HOME));
    return all;
  };
  return { unsaidMeanings: sum(meanings, profile.shares), unsaidWords: sum(words, profile.uses) };
}

/** The people whom an entry's question names. */
function personsOf({ question }: Entry, { entities }: KnowledgeBase, lexicon: Lexicon): ReadonlySet<string> {
  const named = read(question?.en ?? "", lexicon, undefined).matches.map(({ id }) => id);
  return new Set(named.filter((id) => id.startsWith("@") && entities.get(id.slice(1))?.kind === "person"));
}

/** Stems and meanings of what an entry that answers something, and its facts, say. */
function toldBy({ kind, title, answer, facts }: Entry, lexicon: Lexicon): ReadonlySet<string> {
  if (kind !== "fact") return new Set();
  const texts = [title.en, answer.en, ...facts.flatMap(({ quote, figure }) => [quote, figure?.label.en ?? ""])];
  const readings = texts.map((text) => read(text, lexicon, undefined));
  return new Set(readings.flatMap(({ stems, matches }) => [...stems, ...matches.map(({ id }) => id)]));
}
