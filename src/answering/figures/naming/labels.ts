import { isBody } from "../../../knowledge/entity-kinds.ts";
import type { KnowledgeBase } from "../../../knowledge/model.ts";
import { isFunctionWord } from "../../reading/function-words.ts";
import type { Match } from "../../reading/lexicon.ts";
import type { Reading } from "../../reading/reading.ts";
import { GROUPS, PEOPLE, REPORTED, REST, SIDES, UNARMED } from "../grammar/collectives.ts";
import type { Measure, Measures } from "../measures.ts";
import { overlaps, type Place, placesOf } from "./places.ts";

/** What a few words of a message may mean for arithmetic. */
export type Label = Place &
  (
    | {
        readonly is: "name";
        readonly measures: readonly Measure[];
        /** It is said of others too. */
        readonly isWeak: boolean;
        /** The fact itself says it; else members do. */
        readonly isOwn: boolean;
      }
    | { readonly is: "act" | "mark"; readonly id: string }
    | { readonly is: "event"; readonly measures: readonly Measure[] }
    | { readonly is: "number"; readonly value: number }
    | { readonly is: "groups"; readonly count: number | undefined }
    | { readonly is: "sides" | "unarmed" | "people" | "rest" | "reported" | "stranger" }
  );

/** Slots of meanings that say of whom, of what or where something is said. */
const TELLING: ReadonlySet<string | undefined> = new Set(["group", "fate", "party", "place", "object"]);
const SMALL: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6 };
/** Smaller numbers may be anything. */
const LEAST = 10;
/** What follows a number that counts nobody. */
/** Of so many: a scale for shares. */
const OF_SO_MANY = /^(?:of|in|per|every|each)$/;
const SCALE = /^10+$/;
/** Who says something is nobody who is counted. */
const SAYING =
  /^(?:says?|said|saying|swears?|claims?|claimed|insists?|told|tells|thinks?|reckons?|bets?|argues?|keeps?|wants?|needs?|asks?|asked|heard)$/;
/** “My cousins” are who asks, or for whom. */
const OWN = /^(?:my|our)$/;
const NO_COUNT = /^(?:percent|days?|hours?|weeks?|months?|years?|groups?|am|pm|times)$/;

/** Labels all that a message says of figures, in its order. A name's labels may overlap with no other. */
export function labelsOf(base: KnowledgeBase, measures: Measures, reading: Reading): readonly Label[] {
  const { words } = reading;
  const unarmed = placesOf(words, UNARMED);
  const phrases: Label[] = [
    ...unarmed.map((place) => ({ ...place, is: "unarmed" as const })),
    ...placesOf(words, SIDES)
      .filter((place) => !unarmed.some((one) => overlaps(one, place)))
      .map((place) => ({ ...place, is: "sides" as const })),
    ...placesOf(words, REPORTED).map((place) => ({ ...place, is: "reported" as const })),
    ...placesOf(words, GROUPS).map(({ captured, ...place }) => ({
      ...place,
      is: "groups" as const,
      count: captured === "" ? undefined : (SMALL[captured] ?? Number(captured)),
    })),
  ];
  const free = (place: Place) => !phrases.some((phrase) => overlaps(phrase, place));
  const meant = joinNames(
    [...meaningsOf(base, measures, reading), ...numbersOf(words, measures)].filter(free).sort(inOrder),
  );
  const unmeant = (place: Place) => free(place) && !meant.some((one) => overlaps(one, place));
  const rest = placesOf(words, REST).map((place) => ({ ...place, is: "rest" as const }));
  const others: Label[] = rest.filter(unmeant);
  const people = placesOf(words, PEOPLE).map((place) => ({ ...place, is: "people" as const }));
  const left = people.filter((place) => unmeant(place) && !others.some((one) => overlaps(one, place)));
  return [...phrases, ...meant, ...others, ...left].sort(inOrder);
}

function inOrder(one: Place, other: Place): number {
  return one.start - other.start || other.end - one.end;
}

function meaningsOf(base: KnowledgeBase, { all, named, weak }: Measures, { words, stems, matches }: Reading): Label[] {
  const counting = all.filter(({ isDays }) => !isDays);
  const claimants = new Set(all.map(({ fact }) => fact.claimant.en));
  const entityOf = (id: string) => (id.startsWith("@") ? base.entities.get(id.slice(1)) : undefined);
  const own = new Set(all.flatMap(({ marks, act }) => [...marks, ...act]));
  const isNamed = (match: Match) =>
    matches.some((one) => named.has(one.id) && one.start <= match.start && one.end >= match.end) && !isOther(match);
  /** An entity of its own, of which no figure is: what else the words mean gives way. */
  function isOther({ id, start, end }: Match): boolean {
    const entity = entityOf(id);
    return (
      entity !== undefined &&
      isBody(entity.kind) &&
      !named.has(id) &&
      !claimants.has(entity.name.en) &&
      !matches.some((one) => named.has(one.id) && one.end - one.start > end - start && overlaps(one, { start, end }))
    );
  }
  const others = matches.filter(isOther);
  return matches.flatMap((match): Label[] => {
    const { id, slot, start, end } = match;
    if (slot === "asks" || stems.slice(start, end).every(isFunctionWord)) return [];
    const place = { start, end };
    const measures = named.get(id);
    if (measures) {
      if (others.some((other) => overlaps(other, match))) return [];
      const isOwn = measures.some(({ who }) => who.has(id));
      return [{ ...place, is: "name", measures, isOwn, isWeak: weak.has(id) }];
    }
    if (counting.some(({ act }) => act.has(id))) return [{ ...place, is: "act", id }];
    if (counting.some(({ who, marks }) => who.size > 0 && marks.has(id))) return [{ ...place, is: "mark", id }];
    const entity = entityOf(id);
    if (slot !== "place" && entity?.kind !== "place") {
      const marked = counting.filter(({ who, marks }) => who.size === 0 && marks.has(id));
      if (marked.length > 0) return [{ ...place, is: "event", measures: marked }];
    }
    if (entity ? claimants.has(entity.name.en) : !TELLING.has(slot)) return [];
    return isNamed(match) ||
      own.has(id) ||
      SAYING.test(words[end] ?? "") ||
      OWN.test(words[start] ?? "") ||
      OWN.test(words[start - 1] ?? "")
      ? []
      : [{ ...place, is: "stranger" }];
  });
}

function numbersOf(words: readonly string[], { all }: Measures): Label[] {
  return words.flatMap((word, i): Label[] => {
    if (!/^\d+(?:\.\d+)?$/.test(word)) return [];
    const place = { start: i, end: i + 1 };
    const marked = all.filter(({ who, marks }) => who.size === 0 && marks.has(word));
    if (marked.length > 0) return [{ ...place, is: "event", measures: marked }];
    const value = Number(word);
    const isFigure = all.some(({ fact }) => fact.figure.value === value);
    if (!isFigure && SCALE.test(word) && OF_SO_MANY.test(words[i - 1] ?? "")) return [];
    return value < LEAST || NO_COUNT.test(words[i + 1] ?? "") ? [] : [{ ...place, is: "number", value }];
  });
}

/** Names of one stretch as one: what all of them may mean, or what the longest does. */
function joinNames(labels: readonly Label[]): Label[] {
  const joined: Label[] = [];
  for (const label of labels) {
    const last = joined.at(-1);
    if (!last || !overlaps(last, label)) {
      joined.push(label);
      continue;
    }
    if (last.is === "name" && label.is === "name") joined.splice(-1, 1, meet(last, label) ?? longer(last, label));
    else if ((label.is === "name" && last.is !== "stranger") || lengthOf(label) > lengthOf(last))
      joined.splice(-1, 1, label);
  }
  return joined;
}

type NameLabel = Extract<Label, { is: "name" }>;

/** What two names of one stretch mean together; undefined where nothing. A name that fits others too gives way. */
export function meet(one: NameLabel, other: NameLabel): NameLabel | undefined {
  const place = { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
  if (one.isWeak !== other.isWeak) return { ...(one.isWeak ? other : one), ...place };
  const measures = one.measures.filter((each) => other.measures.includes(each));
  return measures.length === 0 ? undefined : { ...one, ...place, measures, isOwn: one.isOwn || other.isOwn };
}

function longer(one: NameLabel, other: NameLabel): NameLabel {
  return lengthOf(other) > lengthOf(one) ? other : one;
}

function lengthOf({ start, end }: Place): number {
  return end - start;
}
