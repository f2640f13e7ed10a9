import type { Entry, Fact, KnowledgeBase } from "../../../knowledge/model.ts";
import type { Role } from "../../../knowledge/pack/statement-schema.ts";
import { valuesIn } from "../../../numbers/read-numbers.ts";
import { isYear } from "../../../numbers/stated-number.ts";
import type { Lexicon } from "../../reading/lexicon.ts";
import { type Reading, read } from "../../reading/reading.ts";
import { readFacts, type Said } from "../../roles/said.ts";
import type { Profile } from "../../weighing/profile.ts";
import { isOfCourse } from "../reading/contraries.ts";
import { type Duration, durationsIn } from "../reading/durations.ts";
import { isNegated } from "../reading/negation.ts";
import { type Quantity, quantityIn } from "../reading/quantities.ts";
import { deniedUnits, isOfScale, type Unit, type UnitReader, unitsOf } from "../reading/units.ts";
import { happeningOf, isOfSame } from "./happening.ts";
import { idleMeanings, lightWords, openMeanings } from "./light-words.ts";

/** Words and meanings of some text. */
export interface Told {
  readonly stems: ReadonlySet<string>;
  readonly meanings: ReadonlySet<string>;
}

/** One thing that fills a role. */
export interface Filler {
  readonly role: Role;
  readonly units: readonly Unit[];
  readonly meanings: ReadonlySet<string>;
  readonly words: readonly string[];
}

/** A statement of a fact, ready to hold claims against. */
export interface HeldStatement {
  readonly fact: Fact;
  /** Id of the fact that tells what happened, of which this is one thing that is told. */
  readonly happening: string;
  readonly fillers: readonly Filler[];
  readonly told: Told;
  /** Stems of its own words. */
  readonly stems: ReadonlySet<string>;
  readonly years: readonly number[];
  readonly durations: readonly Duration[];
  readonly quantity: Quantity | undefined;
  /** Whether it tells how many. */
  readonly counts: boolean;
  /** What is said of the same subject besides, and by the same fact. */
  readonly siblings: Told;
  /** Stems of what people often ask when they are told the fact. */
  readonly asked: ReadonlySet<string>;
  /** Others are counted beside these, by other facts: it isn't so of these alone. */
  readonly hasOthers: boolean;
  /** It says so of all. */
  readonly isOfAll: boolean;
  /** The quotation denies what the words say: “to avoid escalation”. */
  readonly isNegated: boolean;
  /** Who says so. */
  readonly claimant: Told;
  /** What the fact's quotation, its claimant and entries with the fact say besides. */
  readonly context: Told;
}

/** What claims may be held against. */
export interface Holdings {
  readonly statements: readonly HeldStatement[];
  /** What happens, by some statement: it isn't explained by what stands around another. */
  readonly deeds: Told;
  /** All that the statements say. */
  readonly told: Told;
  /** Stems that say nothing by themselves. */
  readonly light: ReadonlySet<string>;
  /** Meanings that only small talk is about. */
  readonly idle: ReadonlySet<string>;
  /** Meanings that known unknowns are about, and no answer. */
  readonly open: ReadonlySet<string>;
  /** What every claim about the event may say: its title. */
  readonly event: Told;
}

/** This share of an entry's phrasings use what people often ask with. */
const OFTEN = 0.02;
/** This share of an entry's phrasings carry what is another word for what it says. */
const SYNONYM = 0.08;

/** The statements of a base's facts. */
export function readHoldings(
  base: KnowledgeBase,
  lexicon: Lexicon,
  profiles: ReadonlyMap<string, Profile>,
  reader: UnitReader,
): Holdings {
  const said = [...readFacts(base, lexicon).values()].flat();
  const entries = [...base.entries.values()].filter(({ kind }) => kind === "fact");
  const look = once((text: string) => read(text, lexicon, undefined));
  const fillersOf = once(({ roles }: Said) => fillersIn(roles, reader));
  const toldByEntry = once((entry: Entry) => toldIn(entry, look, reader, profiles));
  const persons = new Set(
    [...base.entities.values()].filter(({ kind }) => kind === "person").map(({ id }) => `@${id}`),
  );
  const { title, name } = base.event;
  const event = [title.en, name?.en ?? ""].map(look);
  const statements = said.map((one): HeldStatement => {
    const fillers = fillersOf(one);
    const who = new Set(fillers.filter(({ role }) => role === "who").flatMap(({ meanings }) => [...meanings]));
    const isSubject = (reading: Reading) => reading.matches.some(({ id }) => who.has(id));
    // What another did, by the same fact, isn't said of this one.
    const siblings = said.filter((other) => {
      const those = other.roles.get("who") ?? [];
      return those.some(isSubject) || (other.fact.id === one.fact.id && (those.length === 0 || who.size === 0));
    });
    const { quote, claimant, figure } = one.fact;
    const around = [quote, claimant.en, figure?.label.en ?? ""].map(look);
    const times = (role: Role) => (one.roles.get(role) ?? []).map(({ words }) => words.join(" "));
    // When it was, the same fact may tell of the same one: “he was deposed in May, fleeing to the south”.
    const beside = one.roles.has("when") ? [] : said.filter((other) => isOfSame(one, other)).map(fillersOf);
    const timesBeside = beside.flatMap((those) => those.filter(({ role }) => role === "when"));
    const told = entries.filter(({ facts }) => facts.includes(one.fact));
    const readings = [...one.roles.values()].flat();
    return {
      fact: one.fact,
      happening: happeningOf(one, said),
      asked: new Set(told.flatMap(({ id }) => asIn(profiles.get(id)))),
      hasOthers:
        one.roles.has("howMany") &&
        one.of !== undefined &&
        said.some(
          ({ fact, of, roles }) => of === one.of && fact.id !== one.fact.id && roles.has("howMany") && fact.figure,
        ),
      isOfAll: readings.some(({ words }) => words.includes("all")),
      isNegated: readings.some((reading) =>
        isNegated(reading.words, reading.matches, unitsOf(reading, reader).filter(isOfScale)),
      ),
      fillers,
      told: withCourse(
        toldBy(
          [...fillers, ...timesBeside].flatMap(({ role, units }) =>
            role === "what" ? units : withoutOwners(units, persons),
          ),
        ),
        one.fact.figure ? look(quote) : undefined,
        reader,
      ),
      stems: new Set(fillers.flatMap(({ units }) => units.flatMap(({ stems }) => stems))),
      years: [...times("when"), ...timesBeside.map(({ words }) => words.join(" "))].flatMap(valuesIn).filter(isYear),
      durations: times("howLong").flatMap(durationsIn),
      quantity: quantityIn(times("howMany").join(" ").split(" ")),
      counts: one.roles.has("howMany"),
      siblings: join([...siblings.map((sibling) => toldBy(fillersOf(sibling).flatMap(({ units }) => units)))]),
      claimant: toldBy(unitsOf(look(claimant.en), reader)),
      context: join([toldBy(around.flatMap((reading) => unitsOf(reading, reader))), ...told.map(toldByEntry)]),
    };
  });
  const deeds = statements.flatMap(({ fillers }) => fillers.filter(({ role }) => role === "what"));
  return {
    statements,
    light: lightWords(base.entries.values(), profiles),
    idle: idleMeanings(base.entries.values(), profiles),
    open: openMeanings(base.entries.values(), profiles),
    deeds: toldBy(deeds.flatMap(({ units }) => units)),
    told: join(statements.map(({ told }) => told)),
    event: toldBy(event.flatMap((reading) => unitsOf(reading, reader))),
  };
}

function asIn(profile: Profile | undefined): string[] {
  return [...(profile?.uses ?? [])].flatMap(([stem, share]) => (share >= OFTEN ? [stem] : []));
}

/** Those who do something by some statement. */
export function actingIn(statements: readonly HeldStatement[]): string[] {
  return statements.flatMap(({ fillers }) =>
    fillers.flatMap(({ role, units }) => (role === "who" ? [...(units.at(-1)?.meanings ?? [])] : [])),
  );
}

/** “Residents of the mayor's district” are residents: whoever is named after them isn't among them. */
function withoutOwners(units: readonly Unit[], persons: ReadonlySet<string>): readonly Unit[] {
  return units.filter(({ meanings }, i) => i === 0 || ![...meanings].some((meaning) => persons.has(meaning)));
}

/** The same, worked out once for each: many statements stand in the same entries, and beside the same others. */
function once<Given, Value>(compute: (given: Given) => Value): (given: Given) => Value {
  const known = new Map<Given, Value>();
  return (given) => {
    const value = known.get(given) ?? compute(given);
    known.set(given, value);
    return value;
  };
}

/** Whether a figure rose or fell, its quotation tells beside it: “up from 61 percent”. */
function withCourse(told: Told, quote: Reading | undefined, reader: UnitReader): Told {
  const course = quote ? unitsOf(quote, reader).flatMap(({ meanings }) => [...meanings].filter(isOfCourse)) : [];
  const [way, ...others] = new Set(course);
  return way === undefined || others.length > 0 ? told : { ...told, meanings: told.meanings.union(new Set([way])) };
}

function fillersIn(roles: Said["roles"], reader: UnitReader): Filler[] {
  return [...roles].flatMap(([role, readings]) =>
    readings.map((reading) => {
      const said = unitsOf(reading, reader);
      const { words, matches } = reading;
      const units = isNegated(words, matches, said.filter(isOfScale)) ? deniedUnits(said) : said;
      return { role, units, meanings: new Set(units.flatMap(({ meanings }) => [...meanings])), words: reading.words };
    }),
  );
}

/** A word inside a phrase that the base knows isn't said by itself: “deposed president” tells of no president. */
function toldBy(units: readonly Unit[]): Told {
  const single = units.filter(({ start, end, meanings }) => meanings.size === 0 || end - start === 1);
  return {
    stems: new Set(single.flatMap(({ stems }) => stems)),
    meanings: new Set(units.flatMap(({ meanings }) => [...meanings])),
  };
}

function toldIn(
  { id, title, question, answer }: Entry,
  look: (text: string) => Reading,
  reader: UnitReader,
  profiles: ReadonlyMap<string, Profile>,
): Told {
  const own = toldBy([title.en, question.en, answer.en].flatMap((text) => unitsOf(look(text), reader)));
  const usual = [...(profiles.get(id)?.shares ?? [])]
    .filter(([, share]) => share >= SYNONYM)
    .map(([meaning]) => meaning);
  return { stems: own.stems, meanings: own.meanings.union(new Set(usual)) };
}

function join(all: readonly Told[]): Told {
  return {
    stems: new Set(all.flatMap(({ stems }) => [...stems])),
    meanings: new Set(all.flatMap(({ meanings }) => [...meanings])),
  };
}
