import type { Reasons } from "../../asking/reasons.ts";
import { apart, formulaOf, joined } from "../answers/answer-id.ts";

/** One of the things that a proof button is about. Its custom id holds all of them, so that no question is kept anywhere. */
export interface Proven {
  /** What `answerId`, `shownId` or `factId` makes. */
  readonly id: string;
  /** Of an entry; undefined where the member chose the question from a list. */
  readonly reasons?: Pick<Reasons, "percent" | "runnerUp"> | undefined;
}

/** Begins what a message of another kind shows. */
const SHOWS = "@";
/** Begins a fact's id; in a custom id, those of all facts, which stand last. */
const FACT = "#";

/** @param shows as the store keeps it */
export function shownId(shows: string): string {
  return SHOWS + shows;
}

/** What a message of another kind shows; undefined of other ids. */
export function shownOf(id: string): string | undefined {
  return id.startsWith(SHOWS) ? id.slice(SHOWS.length) : undefined;
}

/** A fact whose words alone are the proof. */
export function factId(fact: string): string {
  return FACT + fact;
}

/** The fact's id; undefined of other ids. */
export function factOf(id: string): string | undefined {
  return id.startsWith(FACT) ? id.slice(FACT.length) : undefined;
}

/** What stands for them in a custom id: `entry:97+@timeline#fact+fact`. */
export function formatProven(proven: readonly Proven[]): string {
  const others = proven.filter(({ id }) => factOf(id) === undefined).map(formatOne);
  const facts = proven.flatMap(({ id }) => factOf(id) ?? []);
  return joined(others) + (facts.length > 0 ? factId(joined(facts)) : "");
}

/** Reads back what `formatProven` wrote. */
export function parseProven(text: string): Proven[] {
  const [others = "", facts = ""] = text.split(FACT);
  const idsIn = (list: string) => apart(list).filter((id) => id !== "");
  return [...idsIn(others).map(parseOne), ...idsIn(facts).map((fact) => ({ id: factId(fact) }))];
}

/** `entry`, `entry:97` or `entry:97:other:2`; what isn't an entry was not guessed. */
function formatOne({ id, reasons }: Proven): string {
  if (!isEntry(id)) return id;
  const { percent, runnerUp } = reasons ?? {};
  return [id, percent, runnerUp?.entry, runnerUp?.percent].filter((part) => part !== undefined).join(":");
}

function parseOne(text: string): Proven {
  if (!isEntry(text)) return { id: text };
  const [id = "", percent, other, otherPercent] = text.split(":");
  if (percent === undefined) return { id };
  const runnerUp = other === undefined ? undefined : { entry: other, percent: Number(otherPercent) };
  return { id, reasons: { percent: Number(percent), runnerUp } };
}

function isEntry(id: string): boolean {
  return formulaOf(id) === undefined && shownOf(id) === undefined;
}
