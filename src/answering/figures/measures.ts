import { countsOf } from "../../knowledge/counting/counts.ts";
import { newestOf } from "../../knowledge/counting/series.ts";
import { isBody } from "../../knowledge/entity-kinds.ts";
import type { Fact, KnowledgeBase } from "../../knowledge/model.ts";
import { valuesIn } from "../../numbers/read-numbers.ts";
import type { Lexicon } from "../reading/lexicon.ts";
import { read } from "../reading/reading.ts";
import { meaningsOf, readFacts, type Said } from "../roles/said.ts";
import type { Profile } from "../weighing/profile.ts";
import { type Counted, isCounted } from "./operand.ts";
import { wholeOf } from "./overlap.ts";

/** What a fact's figure counts, by the meanings of its roles. */
export interface Measure {
  readonly fact: Counted;
  /** Whom it counts; none where it counts people, or things, as such. */
  readonly who: ReadonlySet<string>;
  /** What becomes of them: killed, hiding, elected. */
  readonly act: ReadonlySet<string>;
  /** What else tells it from others: how, where and when, and years. */
  readonly marks: ReadonlySet<string>;
  /** The fact whose count it is a part of. */
  readonly whole: Fact | undefined;
  /** It counts days. */
  readonly isDays: boolean;
  /** The facts set it against another group of the count: the one does something to the other. */
  readonly sides: boolean;
  /** Stems and meanings by which members ask for it. */
  readonly vocabulary: ReadonlySet<string>;
}

/** The measures of a base, and the words that mean whom they count. */
export interface Measures {
  readonly all: readonly Measure[];
  /** Which measures a meaning may mean, the likeliest first. */
  readonly named: ReadonlyMap<string, readonly Measure[]>;
  /** Meanings that fit others too, though it is said of one: “fighters”. */
  readonly weak: ReadonlySet<string>;
}

/** A name that this share of an entry's phrasings have means whom it counts, */
const NAMED = 0.03;
/** if it is so much rarer in those of any other; */
const RARER = 2;
/** and a word that isn't a group's name only where it is this frequent and this much rarer. */
const WORDED = { share: 0.1, rarer: 8 };
/** A meaning of the fact itself is no name for it where phrasings have it less often. */
const WEAK = 0.3;

/** Reads what the base's figures count. @param profiles what its entries are asked, by id */
export function readMeasures(base: KnowledgeBase, lexicon: Lexicon, profiles: ReadonlyMap<string, Profile>): Measures {
  const said = readFacts(base, lexicon);
  const shares = (id: string) => profiles.get(entryOf(base, id) ?? "")?.shares;
  const read = [...base.facts.values()].flatMap((fact) => measureOf(base, fact, said, lexicon, profiles) ?? []);
  const found = withSides(read, said);
  const key = ({ who, act, marks, isDays }: Measure) => [...who, "|", ...act, "|", ...marks, isDays].join(" ");
  // Of several that count the same, the one with parts, or the first.
  const all = found.filter((one) => {
    const same = found.filter((other) => key(other) === key(one) && other.who.size === 0);
    const best = same.find(({ fact }) => found.some(({ whole }) => whole === fact)) ?? same[0];
    return same.length === 0 || best === one;
  });
  const named = new Map<string, Measure[]>();
  const weak = new Set<string>();
  for (const one of all)
    for (const id of one.who) {
      named.set(id, [...(named.get(id) ?? []), one]);
      if (id.startsWith("#") && (shares(one.fact.id)?.get(id) ?? 1) < WEAK) weak.add(id);
    }
  for (const [id, measures] of learned(base, all, shares)) if (!named.has(id)) named.set(id, [...measures]);
  for (const measures of named.values())
    measures.sort((a, b) => Number(b.whole !== undefined) - Number(a.whole !== undefined));
  return { all, named, weak };
}

function measureOf(
  base: KnowledgeBase,
  fact: Fact,
  said: ReadonlyMap<string, readonly Said[]>,
  lexicon: Lexicon,
  profiles: ReadonlyMap<string, Profile>,
): Measure | undefined {
  // What was counted before is told with its time, or not at all.
  if (!isCounted(fact) || newestOf(base, fact) !== fact) return undefined;
  const statements = said.get(fact.id) ?? [];
  const one = statements.find(({ roles }) => roles.has("howMany") || roles.has("howLong"));
  const label = read(fact.figure.label.en, lexicon, undefined);
  const isGroup = isGroupOf(base);
  const rolesOf = (...roles: Parameters<typeof meaningsOf>[1][]) =>
    new Set(one ? roles.flatMap((role) => [...meaningsOf(one, role)]) : []);
  const whom = rolesOf("whom");
  const years = one?.roles.get("when")?.flatMap(({ words }) => words.filter((word) => /^\d{4}$/.test(word))) ?? [];
  const entry = entryOf(base, fact.id);
  return {
    fact,
    who: groupsAmong(
      one ? (whom.size > 0 ? whom : rolesOf("who")) : new Set(label.matches.map(({ id }) => id)),
      isGroup,
    ),
    act: rolesOf("what"),
    marks: new Set([...rolesOf("how", "where", "when"), ...years]),
    whole: wholeOf(base, fact),
    isDays: one?.roles.has("howLong") ?? false,
    sides: false,
    vocabulary: new Set([
      ...label.stems,
      ...[...base.entries.values()]
        .filter(({ id }) => id === entry || (id === base.event.count?.entry && wholeOf(base, fact) !== undefined))
        .flatMap(({ id }) => [...(profiles.get(id)?.vocabulary ?? [])]),
    ]),
  };
}

/** Marks the groups that some fact sets against each other, as who and whom. */
function withSides(found: readonly Measure[], said: ReadonlyMap<string, readonly Said[]>): Measure[] {
  const parts = found.filter(({ whole }) => whole);
  const among = (ids: ReadonlySet<string>) => parts.filter(({ who }) => [...who].some((id) => ids.has(id)));
  const sides = new Set(
    [...said.values()].flat().flatMap((one) => {
      const who = among(meaningsOf(one, "who"));
      const whom = among(meaningsOf(one, "whom")).filter((each) => !who.includes(each));
      return who.length === 1 && whom.length === 1 ? [...who, ...whom] : [];
    }),
  );
  return found.map((one) => ({ ...one, sides: sides.has(one) }));
}

function isGroupOf({ concepts, entities }: KnowledgeBase): (id: string) => boolean {
  const groups = new Set(concepts.filter(({ slot }) => slot === "group").map(({ id }) => `#${id}`));
  return (id) => groups.has(id) || isBody(entities.get(id.slice(1))?.kind);
}

/** Of “members of the country's security forces” the group's own names, not “members of” or the country. */
function groupsAmong(ids: ReadonlySet<string>, isGroup: (id: string) => boolean): ReadonlySet<string> {
  const groups = new Set([...ids].filter(isGroup));
  return groups.size > 0 ? groups : ids;
}

/** The answer that tells a fact's figure and no other. */
function entryOf({ entries, event }: KnowledgeBase, id: string): string | undefined {
  const count = countsOf(event).find(({ total }) => total === id);
  if (count) return count.entry;
  const telling = [...entries.values()].filter(({ kind, facts }) => {
    const counted = facts.filter(({ figure }) => figure);
    return kind === "fact" && counted.length === 1 && counted[0]?.id === id;
  });
  const stating = telling.filter(({ answer, facts }) => {
    const figure = facts.find((fact) => fact.id === id)?.figure;
    return figure !== undefined && valuesIn(answer.en).includes(figure.value);
  });
  return (stating.length > 0 ? stating : telling).sort((a, b) => a.facts.length - b.facts.length)[0]?.id;
}

/** Names that members have for whom a measure counts, beside the fact's own. */
function learned(
  base: KnowledgeBase,
  all: readonly Measure[],
  sharesOf: (fact: string) => ReadonlyMap<string, number> | undefined,
): Map<string, readonly Measure[]> {
  const isGroup = isGroupOf(base);
  const slots = new Map(base.concepts.map(({ id, slot }) => [`#${id}`, slot]));
  const names = new Map<string, readonly Measure[]>();
  const said = new Set(all.flatMap(({ act, marks }) => [...act, ...marks]));
  const counting = all.filter(({ who, isDays }) => who.size > 0 && !isDays);
  // What is said of the parts of one count tells them apart; of whom else it may be said doesn't matter.
  const parts = counting.filter(({ whole }) => whole);
  const compared = parts.length > 0 ? parts : counting;
  const same = (one: Measure, other: Measure) => [...one.who].some((id) => other.who.has(id));
  for (const one of compared)
    for (const [id, share] of sharesOf(one.fact.id) ?? []) {
      const slot = slots.get(id);
      if (said.has(id) || slot === "asks" || slot === "fate" || slot === "place") continue;
      const isName = isGroup(id);
      const elsewhere = counting
        .filter((other) => !same(one, other))
        .map(({ fact }) => sharesOf(fact.id)?.get(id) ?? 0);
      const least = isName ? NAMED : WORDED.share;
      const rarer = isName ? RARER : WORDED.rarer;
      if (share < least || elsewhere.some((other) => other * rarer > share)) continue;
      names.set(
        id,
        counting.filter((other) => same(one, other)),
      );
    }
  return names;
}
