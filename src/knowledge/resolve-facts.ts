import { readNumbers } from "../numbers/read-numbers.ts";
import type { StatedNumber } from "../numbers/stated-number.ts";
import type { Fact, Figure, Source, Statement, Withdrawn } from "./model.ts";
import type { Pack } from "./pack/pack.ts";
import type { Localised, RawFact, RawSuperseded } from "./pack/schema.ts";
import type { RawStatement } from "./pack/statement-schema.ts";
import { rivalsOf } from "./rules/rivals.ts";
import { readDate } from "./timeline/read-date.ts";

/** Kinds of numbers that count nothing. */
const NAMES: ReadonlySet<StatedNumber["kind"]> = new Set(["year", "date", "name"]);

/** A verified pack's facts by id, with their sources, claimants and earlier values in place of ids. */
export function resolveFacts(pack: Pack, sources: ReadonlyMap<string, Source>): Map<string, Fact> {
  const resolve = resolver(pack, sources);
  return new Map(pack.facts.map((raw) => [raw.id, resolve(raw)]));
}

/** The same of the facts that were withdrawn. */
export function resolveWithdrawn(pack: Pack, sources: ReadonlyMap<string, Source>): Map<string, Withdrawn> {
  const resolve = resolver(pack, sources);
  return new Map(pack.withdrawn.map((raw) => [raw.id, { ...resolve(raw), reason: raw.reason }]));
}

function resolver(pack: Pack, sources: ReadonlyMap<string, Source>): (raw: RawFact) => Fact {
  const names = new Map<string, Localised>([
    ...pack.sources.map((source) => [source.id, source.title] as const),
    ...pack.entities.map((entity) => [entity.id, entity.name] as const),
  ]);
  const rivals = rivalsOf(pack);
  const facts = new Map([...pack.facts, ...pack.withdrawn].map((fact) => [fact.id, fact]));
  const said = (raw: Pick<RawFact, "source" | "claimant" | "asOf">) => ({
    source: present(sources.get(raw.source), raw.source),
    claimant: present(names.get(raw.claimant), raw.claimant),
    asOf: present(pack.event.asOf[raw.asOf], raw.asOf),
  });
  return (raw) => ({
    id: raw.id,
    quote: raw.quote,
    figure: raw.figure && asWritten(raw.figure, raw.quote),
    ...(raw.date !== undefined && { date: readDate(raw.date) }),
    ...(raw.updates !== undefined && { updates: raw.updates }),
    says: raw.says.map((statement) => datedBy(raw, resolveStatement(statement, facts))),
    ...said(raw),
    ...(raw.speaker !== undefined && { speaker: present(names.get(raw.speaker), raw.speaker) }),
    alsoIn: raw.alsoIn.map(({ source, quote }) => ({ source: present(sources.get(source), source), quote })),
    differsFrom: [...(rivals.get(raw.id) ?? [])],
    superseded: raw.superseded.map((earlier) => ({
      quote: earlier.quote,
      reason: earlier.reason,
      figure: figureOf(earlier, raw),
      ...said({ source: raw.source, claimant: raw.claimant, ...earlierThan(earlier) }),
    })),
    version: 1 + raw.superseded.length,
  });
}

/** A statement with the roles that it has from the one it goes on from; going on in a circle ends. */
function resolveStatement(
  { of, ...roles }: RawStatement,
  facts: ReadonlyMap<string, RawFact>,
  below: readonly string[] = [],
): Statement {
  const [first] = of === undefined || below.includes(of) ? [] : (facts.get(of)?.says ?? []);
  if (!first || of === undefined) return { roles, of };
  const { howMany: _, howLong: __, ...inherited } = resolveStatement(first, facts, [...below, of]).roles;
  return { roles: { ...inherited, ...roles }, of };
}

/** What the quotation writes as a year, or as a name's number, counts nothing. */
function asWritten(figure: NonNullable<RawFact["figure"]>, quote: string): Figure {
  if (figure.unit !== undefined || figure.to !== undefined) return figure;
  const written = readNumbers(quote).filter(({ value }) => value === figure.value);
  const isName = written.length > 0 && written.every(({ kind }) => NAMES.has(kind));
  return isName ? { ...figure, isName } : figure;
}

/** Whose date is known says when it was. */
function datedBy({ date }: Pick<RawFact, "date">, statement: Statement): Statement {
  const { when = [] } = statement.roles;
  if (date === undefined || when.some((words) => words.includes(date))) return statement;
  return { ...statement, roles: { ...statement.roles, when: [...when, date] } };
}

function earlierThan({ source, claimant, asOf }: RawSuperseded) {
  return { asOf, ...(source !== undefined && { source }), ...(claimant !== undefined && { claimant }) };
}

/** An earlier figure counted the same thing. */
function figureOf({ figure }: RawSuperseded, now: RawFact): Figure | undefined {
  return figure && now.figure && { ...figure, label: now.figure.label };
}

function present<T>(value: T | undefined, id: string): T {
  if (value === undefined) throw new TypeError(`A verified pack has ${id}`);
  return value;
}
