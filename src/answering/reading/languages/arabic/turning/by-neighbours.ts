import type { Spoken } from "../spoken.ts";
import { isDefinite } from "../stating.ts";

/** A word that means something else beside certain others. */
interface Beside {
  readonly word: RegExp;
  /** Whether it is so beside what follows it, at a place among the others. */
  readonly when: (next: Spoken, at: number, said: readonly Spoken[]) => boolean;
  readonly meaning: string;
}

const isNumber = ({ meaning }: Spoken) => /^\d/.test(meaning);
const isSomebody = (unit: Spoken) => isDefinite(unit) && !isNumber(unit);
/** What belongs to somebody, or is in something, that was named: “فيها”, “للمدينة”, “بينهم”. */
const OF_NAMED = /^(?:في(?:ها|هم|هن|ه|ا)|ل(?:ل|ها|هم|ه).*|ال(?:ها|هم|هن|و|ه|ا)|بين.+|عند.+|مع(?:ها|هم|ه))$/;
/** Before it no noun stands that there is none of. */
const NO_NOUN = /^(?:ال|[بعليتن])/;

const BESIDE: readonly Beside[] = [
  { word: /^فوق$/, when: isNumber, meaning: "more than" },
  { word: /^تحت$/, when: isNumber, meaning: "fewer than" },
  { word: /^بشي$/, when: isNumber, meaning: "at approximately" },
  { word: /^(?:ت|بت|ي|بي)?تسلم(?:ت|وا?)?$/, when: isSomebody, meaning: "took over" },
  { word: /^سلم(?:ت|وا?)?$/, when: isSomebody, meaning: "handed over" },
  { word: /^خلف$/, when: (next, at) => at === 0 && next.isName === true, meaning: "succeeded" },
  { word: /^خلفت$/, when: () => true, meaning: "left" },
  { word: /^(?:ذات|ذو|ذي|ذوي)$/, when: () => true, meaning: "with" },
  {
    word: /^ولا$/,
    when: ({ words: [next = ""] }, at, said) =>
      !NO_NOUN.test(next) && said.slice(at + 2).some(({ words: [word = ""] }) => OF_NAMED.test(word)),
    meaning: "and there is no",
  },
];

/** Units with what words mean beside their neighbours: “فوق الألف”, “تسلّم الرئيس السلطة”, “ولا دور له فيها”. */
export function byNeighbours(said: readonly Spoken[]): Spoken[] {
  return said.map((unit, at) => {
    const [word = "", ...more] = unit.words;
    const next = said[at + 1];
    if (more.length > 0 || !next) return unit;
    const found = BESIDE.find((one) => one.word.test(word) && one.when(next, at, said));
    return found ? { ...unit, meaning: found.meaning } : unit;
  });
}
