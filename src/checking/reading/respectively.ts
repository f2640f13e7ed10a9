import { type Around, HAS_LETTERS, HEDGES, type Phrase } from "./sides.ts";

/** What stands between numbers that are listed without a word. */
const LISTING = /^\s*(?:,|,?\s(?:and|&)|\/)\s*$/iu;
const BETWEEN = /\s*(?:,|\/|(?<!\p{L})(?:and|&)(?!\p{L}))\s*/iu;
/** That each is one's, in the order of the names. */
const IN_ORDER = /(?<!\p{L})(?:respectively|in that order|each in turn)(?!\p{L})/iu;
/** What leads from the names to the numbers. */
const LEADING =
  /(?:\s+(?:at|were|are|lost|stand|stood|number(?:ed)?|count(?:ed)?|came|come|to|killed|dead))*\s*(?<colon>[:–—-])?\s*$/iu;

/** Numbers in a row after as many names count one of these each, “soldiers and civilians: 125 and 745”. */
export function respectively({ text, numbers, reader }: Around, phrases: readonly Phrase[]): readonly Phrase[] {
  const told = [...phrases];
  for (let first = 0; first < numbers.length; first++) {
    let last = first;
    const gapAfter = (i: number) => text.slice(numbers[i]?.end, numbers[i + 1]?.start).replace(HEDGES, "");
    while (last + 1 < numbers.length && LISTING.test(gapAfter(last))) last++;
    if (last === first) continue;
    const names = namesBefore(first, last);
    const rest = text.slice(numbers[last]?.end).split(/[.;\n,]/, 1)[0] ?? "";
    for (const [i, name] of names.entries())
      told[first + i] = { text: `${name} ${rest.replace(IN_ORDER, "")}`, isLabel: true };
    first = last;
  }
  return told;

  function namesBefore(first: number, last: number): readonly string[] {
    const [one, end] = [numbers[first], numbers[last]];
    if (!one || !end) return [];
    const front = text.slice(numbers[first - 1]?.end ?? 0, one.start).replace(HEDGES, "");
    const lead = LEADING.exec(front);
    const isInOrder = IN_ORDER.test(text.slice(end.end, end.end + 60)) || IN_ORDER.test(front);
    if (!isInOrder && !lead?.groups?.colon) return [];
    const names = front
      .slice(0, lead?.index ?? front.length)
      .split(/[.;:\n]/)
      .findLast((part) => HAS_LETTERS.test(part))
      ?.split(BETWEEN)
      .filter((name) => HAS_LETTERS.test(name));
    const told = names?.slice(-(last - first + 1)) ?? [];
    const areGroups = told.every((name) => reader.wordsOf(name).some(({ slots }) => slots.includes("group")));
    return told.length === last - first + 1 && areGroups ? told : [];
  }
}
