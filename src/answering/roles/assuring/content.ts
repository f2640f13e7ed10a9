import { ASKING, PLACING } from "../../reading/asking-words.ts";
import { isFunctionWord } from "../../reading/function-words.ts";
import { isAsking, type Reading } from "../../reading/reading.ts";
import { isGeneral } from "../../reading/words/general-words.ts";
import { headsIn } from "./heads.ts";

/** A question that begins after so many words has something told before it. */
const PRELUDE = 3;
/** Meanings that hold different days and months for the same. */
const CALENDAR: ReadonlySet<string> = new Set(["#weekdays", "#months"]);

/** A word that narrows a question, or names something. */
export interface Word {
  readonly at: number;
  readonly stem: string;
  readonly meanings: readonly string[];
  readonly isHead: boolean;
  readonly isGeneral: boolean;
}

/**
 * What narrows the question itself, not what is told before it.
 * @param background stems that every question of the event may hold
 */
export function contentOf(
  { words, stems, matches, kindred = [] }: Reading,
  background: ReadonlySet<string>,
): readonly Word[] {
  const heads = new Set(headsIn(words));
  const first = words.findIndex((word) => ASKING.has(word));
  const start = first >= PRELUDE && !PLACING.has(words[first - 1] ?? "") ? first : 0;
  return stems.flatMap((stem, at): Word[] => {
    if (at < start || isFunctionWord(stem) || background.has(stem) || /^\d/.test(stem)) return [];
    const own = matches.filter(({ start, end }) => start <= at && at < end);
    if (own.some(isAsking)) return [];
    const meanings = [...own.map(({ id }) => id).filter((id) => !CALENDAR.has(id)), ...(kindred[at] ?? [])];
    return [{ at, stem, meanings, isHead: heads.has(at), isGeneral: isGeneral(stem) }];
  });
}
