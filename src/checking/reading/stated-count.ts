import { readNumbers } from "../../numbers/read-numbers.ts";
import type { MeaningReader } from "./meaning-reader.ts";
import { phrasesOf } from "./phrases.ts";
import type { Phrase } from "./sides.ts";
import { type Span, sceneAt, segmentAt, sentenceAt, turnsBetween, withoutCompared } from "./spans.ts";
import type { StatedCount, Stretch } from "./stated.ts";

/** Numbers of a text that are looked at; nobody reads on after so many. */
export const MOST_NUMBERS = 24;
/** Characters before and after a number in which what it counts is said. */
const NEAR = 240;
const CALCULATED = /(?:[+÷×≈−]|\d\s?=|\d\s(?:plus|minus))\s*$/;
const CALCULATES = /^\s*(?:[+÷×≈−]|(?:plus|minus)\s)\s*\d/;
/** What leads from a sum to what it comes to. */
const COMES_TO = /^\s*(?:is|are|makes?|equals?|gives|leaves|totals?|adds? up to|comes? to)\s*$|=\s*$/;
const NOTHING: Phrase = { text: "", isLabel: false };

/** Verbs by which people are said to have died, which say it of people alone: “cost 745 lives”, but “cost 745 euros”. */
const BEFORE =
  /(?<!\p{L})(?:lost|loses?|losing|costs?|claim(?:s|ed|ing)?|took|takes|taken|taking|bur(?:y|ied|ying)|mourn(?:s|ed|ing)?|grie(?:ve[sd]?|ving)(?: for)?)\s(?:[\p{L}’'-]+\s){0,4}$|(?<!\p{L})loss(?:es)?[\s:–-]+$/iu;
const AFTER =
  /^[^.,;:!?\n]{0,50}?(?<!\p{L})(?:are|were|is|was|have|has|had|been|all|now|already|forever)?\s?(?:gone|lost|buried|mourned|no more|fell|fallen|six feet under|in the ground)(?!\p{L})(?!\s(?:home|to|into|from|through|their|his|her|its|by|in love))/iu;
const BODIES = /^\s(?:dead\s)?(?:bodies|corpses|coffins)(?!\p{L})/iu;
/** What else is lost or gone. */
const THINGS = /(?<!\p{L})lives\s(?:in|at|on|near)(?!\p{L})/iu;

/** The numbers of a text that count or measure something, or are years, with what they count; a step is a number. */
export function* statedCounts(text: string, reader: MeaningReader): Generator<void, StatedCount[]> {
  const numbers = readNumbers(text, 2 * MOST_NUMBERS).slice(0, MOST_NUMBERS);
  const stretches = new Map<string, Stretch>();
  const dividers = numbers.filter(({ kind }) => kind === "count" || kind === "measure" || kind === "list mark");
  const counts: StatedCount[] = [];
  const counting = dividers.filter(({ kind }) => kind !== "list mark");
  const phrases = phrasesOf(text, counting, NEAR, reader);
  for (const number of numbers) {
    if (number.kind !== "count" && number.kind !== "measure" && number.kind !== "year") continue;
    const at = dividers.indexOf(number);
    const near = { start: Math.max(0, number.start - NEAR), end: Math.min(text.length, number.end + NEAR) };
    const from = Math.max(near.start, dividers[at - 1]?.end ?? 0);
    const to = Math.min(near.end, dividers[at + 1]?.start ?? text.length);
    const sentence = within(sentenceAt(text, number), near);
    const told = withoutCompared(text, sentence, number);
    /** The same for all numbers of which it is said. */
    const stretch = (span: Span): Stretch => {
      const said = told.slice(span.start, span.end);
      const key = `${span.start} ${said}`;
      const known = stretches.get(key);
      if (known) return known;
      const years = numbers
        .filter(({ kind, start }) => kind === "year" && span.start <= start && start < span.end)
        .filter(({ start, end }) => told.slice(start, end).trim() !== "")
        .map(({ value }) => value);
      const read = { text: said, words: reader.wordsOf(said), years };
      stretches.set(key, read);
      return read;
    };
    const phrase = phrases[counting.indexOf(number)] ?? NOTHING;
    const earlier = counts.findLast((one) => one.number.kind !== "year");
    const goesOn = earlier !== undefined && earlier.number.end > sentence.start;
    counts.push({
      number,
      phrase: reader.wordsOf(phrase.text),
      isLabel: phrase.isLabel,
      isShared: phrase.isShared === true,
      isOperand:
        CALCULATED.test(text.slice(Math.max(0, number.start - 6), number.start)) ||
        CALCULATES.test(text.slice(number.end)) ||
        (earlier?.isOperand === true && COMES_TO.test(text.slice(from, number.start))),
      isLoss: isStatedAsLoss(text.slice(from, number.start), text.slice(number.end, to)),
      around: reader.wordsOf(text.slice(Math.max(from, sentence.start), Math.min(to, sentence.end))),
      before: reader.wordsOf(told.slice(sentence.start, number.start)),
      after: reader.wordsOf(told.slice(number.end, sentence.end)),
      sentence: { before: text.slice(sentence.start, number.start), after: text.slice(number.end, sentence.end) },
      isAlone: dividers.every((one) => one === number || one.end <= sentence.start || one.start >= sentence.end),
      own: stretch(at < 0 ? number : segmentAt(text, sentence, dividers, at)),
      scene: stretch(sceneAt(told, sentence, number)),
      earlier,
      goesOn: goesOn && !turnsBetween(text, earlier.number.end, number.start),
      lead: text.slice(Math.max(0, number.start - 30), number.start),
      rest: text.slice(number.end, number.end + 20),
    });
    yield;
  }
  return counts;
}

function within({ start, end }: Span, near: Span): Span {
  return { start: Math.max(start, near.start), end: Math.min(end, near.end) };
}

/** Whether a number is said of what is lost, by the text before it and the text after it up to the next number. */
function isStatedAsLoss(before: string, after: string): boolean {
  return !THINGS.test(after) && (BEFORE.test(before.slice(-60)) || AFTER.test(after) || BODIES.test(after));
}
