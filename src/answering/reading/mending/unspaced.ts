import { everydayFrequency, isRareEnglish } from "../everyday.ts";
import { isFunctionWord } from "../function-words.ts";
import { stemOf, writtenOut } from "../normalise.ts";
import { SHORTHAND } from "../shorthand.ts";

/** Joined words are as long as this at least, unless they begin with one that opens a question. */
const SHORTEST = 8;
const SHORTEST_ASKING = 5;
/** Nobody leaves out the spaces of a longer text; splitting takes time by the length. */
const LONGEST = 120;
const LONGEST_WORD = 16;
/** Rarer words of everyday English aren't looked for: pieces of other words are among them. */
const COMMON = 4e-6;
/** Words of three letters are commoner, and so are the base's own, or they are slips. */
const COMMON_OF_THREE = { english: 6e-5, own: 3 };
/** Words of one or two letters; the lists know many more, which are abbreviations and pieces. */
const SHORT = new Set(
  "a i am an as at be by do eu go he if in is it me my no of on or so to un up us we al".split(" "),
);
const OPENING = /^(?:who|what|wheres?|when|why|how|which|did|does|is|are|was|were|has|have|can|will|tell)/;
/** How often a contraction without its apostrophe may be taken to stand: the list of English has none. */
const CONTRACTION = 1e-4;
/** What a letter of joined words may cost, in nats: more, and they are no words. */
const MOST_PER_LETTER = 2.35;
/** Shorter words need one of grammar among them, or they are rather pieces of one that isn't known. */
const LONG = 4;
/** As it stands in names. */
const ARTICLE = /^[ae]l$/;

/** Finds the words in a run of letters without spaces, by how likely each is. */
export class Splitter {
  readonly #counts: ReadonlyMap<string, number>;
  readonly #total: number;

  /** @param counts the base's words with how often they occur */
  constructor(counts: ReadonlyMap<string, number>) {
    this.#counts = counts;
    this.#total = counts.values().reduce((sum, count) => sum + count, 1);
  }

  /** The words that a run of letters and numbers consists of, written out; undefined where it is no run of words. */
  split(run: string): readonly string[] | undefined {
    if (run.length > LONGEST || !/^[a-z\d]+$/.test(run)) return undefined;
    if (run.length < (OPENING.test(run) ? SHORTEST_ASKING : SHORTEST)) return undefined;
    const found: string[] = [];
    for (const piece of run.match(/[a-z]+|\d+/g) ?? []) {
      const words = /\d/.test(piece) ? [piece] : this.#likeliest(piece);
      if (!words) return undefined;
      found.push(...words.flatMap(writtenOut));
    }
    return found.length > 1 && this.#saysSomething(found) && !isRareEnglish(run) ? found : undefined;
  }

  /** Whether the words are such as stand together in a message, rather than pieces of one that isn't known. */
  #saysSomething(words: readonly string[]): boolean {
    const own = words.filter((word) => this.#counts.has(word) || /\d/.test(word)).length;
    const grammar = words.some((word) => word.length > 1 && word !== "un" && isFunctionWord(stemOf(word)));
    if (!grammar) return own === words.length && words.every((word) => word.length >= LONG || ARTICLE.test(word));
    return words.length > 2 ? own * 2 >= words.length : own === words.length;
  }

  /** The likeliest words by dynamic programming over where the last of them begins; undefined where all are unlikely. */
  #likeliest(letters: string): string[] | undefined {
    const costs = [0];
    const starts = [0];
    for (let end = 1; end <= letters.length; end++) {
      let best = Number.POSITIVE_INFINITY;
      for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
        const before = costs[start] ?? 0;
        const cost = before < best ? before + this.#costOf(letters.slice(start, end)) : best;
        if (cost >= best) continue;
        best = cost;
        starts[end] = start;
      }
      costs[end] = best;
    }
    if ((costs.at(-1) ?? 0) > MOST_PER_LETTER * letters.length) return undefined;
    const words: string[] = [];
    for (let end = letters.length; end > 0; end = starts[end] ?? 0) words.unshift(letters.slice(starts[end] ?? 0, end));
    return words;
  }

  /** The word's surprise in nats; infinite for what is no word. */
  #costOf(word: string): number {
    if (word.length < 3 && !SHORT.has(word)) return Number.POSITIVE_INFINITY;
    const own = this.#counts.get(word) ?? 0;
    const everyday = isContraction(word) ? CONTRACTION : everydayFrequency(word);
    const least = word.length === 3 ? COMMON_OF_THREE : { english: COMMON, own: 1 };
    if (everyday < least.english && own < least.own) return Number.POSITIVE_INFINITY;
    return -Math.log((own / this.#total + everyday) / 2);
  }
}

function isContraction(word: string): boolean {
  return word.length >= LONG && SHORTHAND.get(word)?.includes(" ") === true;
}
