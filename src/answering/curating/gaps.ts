import type { Entry } from "../../knowledge/model.ts";
import type { Engine } from "../engine.ts";
import { isFunctionWord } from "../reading/function-words.ts";
import type { Reading } from "../reading/reading.ts";

/** A wording that was asked in vain in one place, and how often. */
export interface VainWording {
  readonly wording: string;
  readonly place: string;
  readonly count: number;
}

/** Wordings that ask alike. */
export interface Gap {
  /** The known unknown that they lead to; undefined where the pack has nothing for them. */
  readonly entry: Entry | undefined;
  readonly count: number;
  readonly places: number;
  /** What may be shown, the most asked first. */
  readonly wordings: readonly string[];
  /** Words that all of them share: they tell what is asked where no single wording may be shown. */
  readonly shared: readonly string[];
}

/** From how often, or in how many servers, something is shown. */
export interface LeastShown {
  readonly count: number;
  readonly places: number;
}

/** To curators anywhere: what fewer asked in fewer servers might tell who asked it. */
const LEAST_SHOWN: LeastShown = { count: 3, places: 2 };
/** To those of the server where it was asked: they can read there what is asked. */
export const EVERY_ONE: LeastShown = { count: 1, places: 1 };
/** Share of common words from which two wordings ask alike. */
const ALIKE = 0.5;

interface Group {
  readonly entry: Entry | undefined;
  readonly terms: ReadonlySet<string>;
  readonly members: VainWording[];
}

/**
 * Groups what was asked in vain by likeness, the most asked first. What the present base answers is left out, and so is
 * every group that was asked less than that: by default fewer than three times in one server only. A step is a wording, of some milliseconds.
 */
export function* gapsOf(
  engine: Engine,
  asked: readonly VainWording[],
  least: LeastShown = LEAST_SHOWN,
): Generator<void, Gap[]> {
  const mayBeShown = (members: readonly VainWording[]) =>
    countOf(members) >= least.count || placesOf(members) >= least.places;
  const groups: Group[] = [];
  const solved = new Map<string, Group | undefined>();
  for (const one of [...asked].sort((a, b) => b.count - a.count)) {
    if (!solved.has(one.wording)) {
      solved.set(one.wording, groupFor(engine, one.wording, groups));
      yield;
    }
    solved.get(one.wording)?.members.push(one);
  }
  return groups
    .filter(({ members }) => mayBeShown(members))
    .map(({ entry, members }) => ({
      entry,
      count: countOf(members),
      places: placesOf(members),
      wordings: [...new Set(members.map(({ wording }) => wording))].filter((wording) =>
        mayBeShown(members.filter((member) => member.wording === wording)),
      ),
      shared: sharedWords(members.map(({ wording }) => wording)),
    }))
    .sort((a, b) => b.count - a.count);
}

/** The group that a wording belongs to, made where there is none; undefined where the base answers it by now. */
function groupFor(engine: Engine, text: string, groups: Group[]): Group | undefined {
  const { answer, reasoning } = engine.consider({ text });
  if (answer.outcome === "answer" || answer.outcome === "smalltalk") return undefined;
  const entry = answer.outcome === "unknown" ? answer.entry : undefined;
  const terms = entry ? new Set<string>() : termsOf(reasoning.reading);
  const group = groups.find((other) => (entry ? other.entry === entry : !other.entry && alike(other.terms, terms)));
  if (group) return group;
  const made = { entry, terms, members: [] };
  groups.push(made);
  return made;
}

function termsOf({ units, matches }: Reading): Set<string> {
  return new Set([...units.filter((unit) => !isFunctionWord(unit)), ...matches.map(({ id }) => id)]);
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = [...a].filter((term) => b.has(term)).length;
  return common > 0 && common / (a.size + b.size - common) >= ALIKE;
}

/** Those of a server's gaps that nobody else is shown. */
export function seldomAsked(gaps: readonly Gap[]): Gap[] {
  return gaps.filter(({ count }) => count < LEAST_SHOWN.count);
}

function countOf(members: readonly VainWording[]): number {
  return members.reduce((sum, { count }) => sum + count, 0);
}

function placesOf(members: readonly VainWording[]): number {
  return new Set(members.map(({ place }) => place)).size;
}

function sharedWords(wordings: readonly string[]): string[] {
  const [first = "", ...rest] = wordings;
  return first.split(" ").filter((word) => rest.every((other) => other.split(" ").includes(word)));
}
