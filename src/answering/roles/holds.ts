import type { Entry, KnowledgeBase } from "../../knowledge/model.ts";
import { numbersIn } from "../../knowledge/numbers.ts";
import type { Role } from "../../knowledge/pack/schema.ts";
import type { Lexicon } from "../reading/lexicon.ts";
import { isAsking, type Reading, read } from "../reading/reading.ts";
import type { Profile } from "../weighing/profile.ts";
import { clean, stemOf, wordsIn } from "../reading/normalise.ts";
import { isFunctionWord } from "../reading/function-words.ts";
import type { RoleFit } from "../evidence.ts";
import type { Asked, Noun } from "./asked.ts";
import { tells } from "./grain.ts";
import { meaningsOf, readFacts, type Said } from "./said.ts";

/** What this share of an entry's phrasings ask or name is what it was written to answer. */
const USUAL = 0.05;

/** Fewer of the phrasings name it in passing. */
const EVER = 0.03;

/** What an entry's facts say, and how it is asked. */
interface Holding {
  readonly entry: Entry;
  readonly statements: readonly Said[];
  readonly profile: Profile;
  /** Stems and meanings of quotations, labels, title and answer. */
  readonly told: ReadonlySet<string>;
}

/** Tells whether what entries' facts say can fill what a question asks. */
export class Roles {
  readonly #background: ReadonlySet<string>;
  readonly #holdings: ReadonlyMap<string, Holding>;

  constructor(base: KnowledgeBase, lexicon: Lexicon, profiles: ReadonlyMap<string, Profile>) {
    const said = readFacts(base, lexicon);
    this.#background = new Set(base.event.background.flatMap((text) => wordsIn(clean(text)).map(stemOf)));
    this.#holdings = new Map(
      [...base.entries.values()].flatMap((entry) => {
        const profile = profiles.get(entry.id);
        const statements = entry.facts.flatMap(({ id }) => said.get(id) ?? []);
        if (!profile) return [];
        const texts = [entry.title.en, entry.answer.en, ...entry.facts.flatMap(({ quote, figure }) => [quote, figure?.label.en ?? ""])];
        const readings = texts.map((text) => read(text, lexicon, undefined));
        const told = new Set(readings.flatMap(({ stems, matches }) => [...stems, ...matches.map(({ id }) => id)]));
        return [[entry.id, { entry, statements, profile, told }]];
      }),
    );
  }

  fit(reading: Reading, asked: readonly Asked[], { id }: Entry): RoleFit {
    const holding = this.#holdings.get(id);
    if (!holding) return { unheld: 0, unsaidMeanings: 0, unsaidWords: 0 };
    const gates = holding.statements.length > 0 && asked.some((one) => !holds(one, holding, reading));
    return { unheld: gates ? 1 : 0, ...unsaid(reading, holding, this.#background) };
  }
}

/** Whether the entry may hold what is asked: false only where its facts show that they don't. */
function holds(asked: Asked, holding: Holding, reading: Reading): boolean {
  const { statements } = holding;
  const { noun, grain } = asked;
  switch (asked.role) {
    case "howMany":
      return holdsCount(noun, holding, reading);
    case "howLong": {
      const spans = fillersOf(statements, "howLong");
      // “Exactly how many years?” isn't answered by “decades”.
      if (spans.length > 0) return !isExact(reading) || spans.some(({ words }) => numbersIn(words.join(" ")).length > 0);
      return fillersOf(statements, "when").length > 0 || isUsual(reading, holding);
    }
    case "measure":
      return [...noun.stems, ...noun.meanings.map(({ id }) => id)].some((id) => isToldOf(holding, id));
    case "when": {
      const about = statements.filter((said) => overlaps(said, reading));
      const timed = about.length > 0 ? about : statements;
      const times = [...fillersOf(timed, "when"), ...fillersOf(timed, "howLong")].map(({ words }) => words.join(" "));
      return grain === undefined || times.some((words) => tells(words, grain));
    }
    case "why":
      return fillersOf(statements, "why").length > 0 || isUsual(reading, holding);
    case "which":
      return isNamed(noun, holding);
    case "whichPlace":
      return isNamed(noun, holding) || fillersOf(statements, "where").some((place) => mentions(place, noun));
    case "within": {
      const places = fillersOf(statements, "where");
      return !places.some((place) => mentions(place, noun)) || places.some((place) => !mentions(place, noun));
    }
    case "who": {
      const meanings = noun.meanings.filter(({ slot }) => slot === "group");
      return meanings.length === 0 || meanings.some(({ id }) => isToldOf(holding, id));
    }
    case "name":
      return isNamed(noun, holding);
    case "actor":
      return holdsActor(noun, holding);
  }
}

function isExact({ words }: Reading): boolean {
  return words.some((word) => /^(?:exact|exactly|precise|precisely)$/.test(word));
}

function fillersOf(statements: readonly Said[], role: Role): Reading[] {
  return statements.flatMap(({ roles }) => roles.get(role) ?? []);
}

/** Whether people usually ask this of the entry: then it was written to answer it. */
function isUsual({ matches }: Reading, { profile }: Holding): boolean {
  return matches.some((match) => isAsking(match) && (profile.shares.get(match.id) ?? 0) >= USUAL);
}

/** Whether the entry speaks of a stem or meaning, or is ever asked with it. */
function isToldOf({ told, profile }: Holding, id: string): boolean {
  return told.has(id) || (profile.shares.get(id) ?? profile.uses.get(id) ?? 0) >= EVER;
}

/** Whether a count that the facts hold is of what the question counts. */
function holdsCount(noun: Noun, holding: Holding, reading: Reading): boolean {
  const { statements, profile, entry } = holding;
  const counts = statements.filter(({ roles }) => roles.has("howMany"));
  if (counts.length === 0 && entry.derived.length === 0 && !entry.facts.some(({ figure }) => figure)) return isUsual(reading, holding);
  const known = noun.meanings.filter(({ id }) => id.startsWith("#"));
  if (known.length > 0 && !known.some(({ id }) => isToldOf(holding, id))) return false;
  const groups = new Set(known.filter(({ slot }) => slot === "group").map(({ id }) => id));
  const isOf = (id: string) => counts.some((said) => meaningsOf(said).has(id)) || (profile.shares.get(id) ?? 0) >= EVER;
  if (groups.size > 0 && ![...groups].some(isOf)) return false;
  if (counts.some((said) => countsTogether(said, groups)) && !counts.some((said) => countsAlone(said, groups))) return false;
  const settled = reading.matches.filter(({ slot }) => slot === "fate" || slot === "place");
  return settled.every(({ id }) => isToldOf(holding, id));
}

/** Whether it counts several together, of which these groups are only some: “women and children” tells no number of children. */
function countsTogether({ roles }: Said, groups: ReadonlySet<string>): boolean {
  const counted = roles.get("whom") ?? roles.get("who") ?? [];
  const asked = counted.filter(({ matches }) => matches.some(({ id }) => groups.has(id)));
  return asked.length > 0 && asked.length < counted.length;
}

function countsAlone({ roles }: Said, groups: ReadonlySet<string>): boolean {
  const counted = roles.get("whom") ?? roles.get("who") ?? [];
  return counted.length === 1 && counted.some(({ matches }) => matches.some(({ id }) => groups.has(id)));
}

/** Whether a statement is about anything that the question names. */
function overlaps(said: Said, { matches }: Reading): boolean {
  const about = new Set((["who", "whom", "what"] as const).flatMap((role) => [...meaningsOf(said, role)]));
  return matches.some((match) => !isAsking(match) && about.has(match.id));
}

function mentions({ matches }: Reading, { meanings }: Noun): boolean {
  return meanings.some(({ id }) => matches.some((match) => match.id === id));
}

/** Whether somebody or something that is called by a name is what the noun says. */
function isNamed(noun: Noun, { statements, ...holding }: Holding): boolean {
  const { meanings } = noun;
  if (meanings.length === 0) return true;
  if (!meanings.some(({ id }) => isToldOf({ statements, ...holding }, id))) return false;
  const things = statements.flatMap(({ roles }) => NAMED.flatMap((role) => roles.get(role) ?? []));
  const speaking = things.filter((filler) => mentions(filler, noun));
  if (speaking.length === 0 || speaking.some(namesSomebody)) return true;
  // “Coastal provinces, Latakia, Jabla”: what stands beside a kind in its role names it, but for “a mosque, Mazzah”.
  const named = (said: Said) =>
    NAMED.some((role) => {
      const fillers = said.roles.get(role) ?? [];
      return fillers.some((one) => mentions(one, noun) && !said.unnamed.has(one)) && fillers.some(namesSomebody);
    });
  if (statements.some(named)) return true;
  // What is said of somebody by name is named by it; so are the particulars of a kind.
  return statements.some(({ roles }) => {
    const fillers = roles.get("who") ?? [];
    return (roles.get("what") ?? []).some((filler) => mentions(filler, noun)) && fillers.some(namesSomebody);
  }) || statements.some(({ of }) => of !== undefined && statements.some(({ fact, roles }) => fact.id === of && NAMED.some((role) => (roles.get(role) ?? []).some((filler) => mentions(filler, noun)))));
}

const NAMED = ["who", "whom", "where"] as const;

function namesSomebody({ matches }: Reading): boolean {
  return matches.some(({ id }) => id.startsWith("@"));
}

/** Whether a statement of what was done says who did it. */
function holdsActor({ meanings }: Noun, { statements }: Holding): boolean {
  const done = statements.filter((said) => meanings.some(({ id }) => meaningsOf(said, "what").has(id)));
  return done.length === 0 || done.some(({ roles }) => roles.has("who"));
}

/** A meaning or word that this share of an entry's phrasings carry is fully at home there. */
const AT_HOME = 0.08;
const CAP = 3;

function unsaid({ stems, matches }: Reading, { told, profile }: Holding, background: ReadonlySet<string>) {
  const strange = (share: number) => 1 - Math.min(1, share / AT_HOME);
  const sum = (ids: Iterable<string>, shares: ReadonlyMap<string, number>) => {
    let all = 0;
    for (const id of ids) if (!told.has(id)) all += strange(shares.get(id) ?? 0);
    return Math.min(CAP, all);
  };
  const meanings = new Set(matches.filter((match) => !isAsking(match)).map(({ id }) => id));
  const words = stems.filter((stem, at) => !isFunctionWord(stem) && !background.has(stem) && !matches.some(({ start, end }) => start <= at && at < end));
  return { unsaidMeanings: sum(meanings, profile.shares), unsaidWords: sum(new Set(words), profile.uses) };
}
