import { readNumbers } from "../../../numbers/read-numbers.ts";
import type { Reading } from "../../reading/reading.ts";
import { type Duration, durationsIn } from "./durations.ts";
import { denies, isNegated } from "./negation.ts";
import { isExclusive, type Quantity, quantityIn } from "./quantities.ts";
import { type Unit, type UnitReader, unitsOf } from "./units.ts";

/** A clause, ready to be held against statements. */
export interface ReadClause {
  readonly text: string;
  readonly words: readonly string[];
  readonly units: readonly Unit[];
  readonly years: readonly number[];
  readonly durations: readonly Duration[];
  readonly quantity: Quantity | undefined;
  readonly isNegated: boolean;
  /** Units that name somebody to whom others belong: “the mayor's people”. */
  readonly owners: ReadonlySet<Unit>;
  /** Where what is done begins, in a clause that names first those to whom it was done: “were attacked”. */
  readonly passiveAt: number | undefined;
  /** Units before which “by” stands. */
  readonly agents: ReadonlySet<Unit>;
  /** Units whose place in the sentence tells that they say where. */
  readonly placed: ReadonlySet<Unit>;
  /** It says so of the whole place of which everything speaks: “in the country”. */
  readonly isEverywhere: boolean;
  /** What a “not” stands before; undefined where nobody, or nothing, is said to do it. */
  readonly denied: Unit | undefined;
  /** It isn't so any more: it was so before. */
  readonly isOfChange: boolean;
  /** It is these, and no others: “only”. */
  readonly isExclusive: boolean;
  /** Others may have done so before: “too”. */
  readonly isAdditive: boolean;
}

/** It isn't so any more, or was broken off. */
const OF_CHANGE =
  /\b(?:anymore|any ?more|any longer|no longer)\b|\b(?:cut|cuts|cutting|sever(?:s|ed|ing)?|br(?:oke|oken|eaks?|eaking) off|end(?:s|ed|ing)?|suspend(?:s|ed|ing)?|fr(?:oze|ozen|eezes?)) (?:(?:all|its|his|her|their|the|any|every|official|diplomatic) )*(?:ties|relations?|contacts?|links?|dealings|talks|engagement|cooperation)\b/i;
const PRONOUN = /^(?:it|he|she|they|this|that|which)$/;

const PLACING = /^(?:in|at|near|from|outside|inside|around|by|on)$/;
const COUNTRY = /^(?:country|nation|everywhere)$/;
const ARTICLE = /^(?:the|an?|some|his|her|their|its)$/;
const ADDITIVE = new Set(["too", "also", "both", "even", "another"]);

/** By the “'s” that reading cuts, or an “s” in its place. */
function isOwner({ end }: Unit, units: readonly Unit[], { words, stems }: Reading, text: string): boolean {
  const word = words[end - 1] ?? "";
  if (!units.some(({ start }) => start === end)) return false;
  return text.toLowerCase().includes(`${word}'s `) || (word.endsWith("s") && stems[end - 1] === word.slice(0, -1));
}

const BEING = /^(?:is|are|was|were|been|being|got|get|gets)$/;
const PARTICIPLE = /(?:ed|en|wn|ught|orn|ept|hot|hit|cut|led|ung|un|ound|ost|ent)$/;

function passiveIn(words: readonly string[]): number | undefined {
  const at = words.findIndex(
    (word, i) => i > 1 && PARTICIPLE.test(word) && words.slice(i - 2, i).some((one) => BEING.test(one)),
  );
  return at < 0 ? undefined : at;
}

/** Whether what stands here is said to be where something is: “in the desert”, “near the border”; “by attacking” says how. */
function isPlaced(words: readonly string[], start: number): boolean {
  const [second = "", first = ""] = [words[start - 2], words[start - 1]];
  if (first === "by" && /..ing$/.test(words[start] ?? "")) return false;
  return PLACING.test(first) || (ARTICLE.test(first) && PLACING.test(second));
}

/** “In the whole country” */
function isPlacedWhole(words: readonly string[], start: number): boolean {
  return /^(?:whole|entire)$/.test(words[start - 1] ?? "") && isPlaced(words, start - 1);
}

function deniedBy(words: readonly string[], units: readonly Unit[]): Unit | undefined {
  const negator = words.findIndex((word) => /^(?:not|never|\w+nt)$/.test(word) && denies(word));
  return negator < 0 ? undefined : units.find(({ start }) => start > negator);
}

/** @param before the clause before it, of which a pronoun speaks */
export function readClause(text: string, reading: Reading, reader: UnitReader, before?: ReadClause): ReadClause {
  const { words, matches } = reading;
  const units = unitsOf(reading, reader);
  const named = before?.units.find(({ meanings }) => [...meanings].some((one) => one.startsWith("@")));
  const subject =
    named ??
    before?.units.find(({ start, meanings }) => start <= 2 && [...meanings].some((one) => one.startsWith("#")));
  const leans = subject !== undefined && PRONOUN.test(words[0] ?? "") && !units.some(({ start }) => start === 0);
  const quantity = quantityIn(words);
  return {
    text,
    words,
    units: leans ? [{ ...subject, start: 0, end: 1 }, ...units] : units,
    years: readNumbers(text).flatMap(({ kind, value }) => (kind === "year" || kind === "date" ? [value] : [])),
    durations: durationsIn(text),
    quantity,
    isNegated:
      quantity === "not all"
        ? false
        : isNegated(
            words,
            matches,
            units.filter(({ opposes }) => opposes.size > 0),
          ),
    owners: new Set(units.filter((unit) => isOwner(unit, units, reading, text))),
    passiveAt: passiveIn(words),
    agents: new Set(
      units.filter(
        ({ start }) => words[start - 1] === "by" || (words[start - 2] === "by" && words[start - 1] === "the"),
      ),
    ),
    placed: new Set(units.filter(({ start }) => isPlaced(words, start))),
    isEverywhere: words.some(
      (word, i) =>
        (isPlaced(words, i) || isPlacedWhole(words, i)) &&
        (COUNTRY.test(word) || reader.background.has(reading.stems[i] ?? "")),
    ),
    isOfChange: OF_CHANGE.test(text),
    isExclusive: isExclusive(words),
    denied: deniedBy(words, units),
    isAdditive: words.some((word, i) => ADDITIVE.has(word) || (word === "as" && words[i + 1] === "well")),
  };
}
