import { readNumbers, valuesIn } from "../../numbers/read-numbers.ts";
import type { RawFact } from "../pack/schema.ts";
import { holdsWords } from "./fingerprint.ts";

/** A number that a text types and shouldn't. */
interface TypedNumber {
  readonly value: number;
  /** The fact that has it as its figure, which belongs there in braces; undefined where no cited fact states the number. */
  readonly figureOf: string | undefined;
}

/** Numbers that say when or which, and count nothing. */
const COUNTING_NOTHING: ReadonlySet<string> = new Set(["date", "time", "year", "ordinal"]);

/**
 * The numbers typed into a text that rests on facts, but for those that it may have: what a cited quotation states, and what
 * stands there word for word between quotation marks. A cited fact's own figure goes in braces.
 * @param stated further texts whose numbers may be used @param all every fact of the pack
 */
export function typedNumbers(
  text: string,
  cited: readonly RawFact[],
  stated: readonly string[],
  all: readonly RawFact[],
): TypedNumber[] {
  const allowed = new Set([...cited.map(({ quote }) => quote), ...stated].flatMap(valuesIn));
  const own = text
    .replace(/\{[^{}]*\}/g, "")
    .replace(/“[^”]+”|"[^"]+"/g, (said) => (cited.some(({ quote }) => holdsWords(quote, said)) ? "" : said));
  return readNumbers(own)
    .filter(({ kind }) => kind !== "list mark")
    .flatMap(({ kind, value, ends }) => (ends ?? [{ value }]).map((end) => ({ kind, value: end.value })))
    .filter(({ value }) => value > 1)
    .flatMap(({ kind, value }): TypedNumber[] => {
      const counting = COUNTING_NOTHING.has(kind) ? [] : cited;
      const figure = figureIn(counting, value) ?? (allowed.has(value) ? undefined : figureIn(all, value));
      return figure === undefined && allowed.has(value) ? [] : [{ value, figureOf: figure }];
    });
}

function figureIn(facts: readonly RawFact[], value: number): string | undefined {
  return facts.find(({ figure }) => figure?.value === value)?.id;
}
