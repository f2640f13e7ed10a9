import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Answer } from "../answer.ts";
import type { Lexicon } from "../reading/lexicon.ts";
import type { Reading } from "../reading/reading.ts";
import type { Profile } from "../weighing/profile.ts";
import { answerFormula } from "./answer-formula.ts";
import { HINT } from "./cues.ts";
import type { Formula } from "./formula.ts";
import { readMeasures } from "./measures.ts";
import { readFormula } from "./read-formula.ts";
import { isAscending, wordingsOf } from "./wordings.ts";

/** What a base's arithmetic reads with. */
export interface ArithmeticParts {
  readonly base: KnowledgeBase;
  readonly lexicon: Lexicon;
  /** What each entry is usually asked, by its id. */
  readonly profiles: ReadonlyMap<string, Profile>;
  /** A text as read, its words mended. */
  read(text: string): Reading;
}

/** Computes and compares what a base's figures count. */
export interface Arithmetic {
  /**
   * The answer to a message, or a part of one, that asks for arithmetic; undefined where it asks for none.
   * @param context ids of the entries that the conversation was last about, the last first
   */
  answer(text: string, context?: readonly string[]): Answer | undefined;
}

/** Words of how many, which a name after them doesn't need. */
const QUANTITY = new Set(["more", "fewer", "less", "most", "least"]);

/** Makes a base's figures calculate. */
export function createArithmetic({ base, lexicon, profiles, read }: ArithmeticParts): Arithmetic {
  const measures = readMeasures(base, lexicon, profiles);
  /** “More soldiers” are soldiers, whatever else the two words mean. */
  const afresh = (reading: Reading): Reading => {
    const stems = reading.stems.map((stem, i) => (QUANTITY.has(reading.words[i] ?? "") ? "" : stem));
    const anew = lexicon.find(stems).filter(({ start }) => QUANTITY.has(reading.words[start - 1] ?? ""));
    const kept = reading.matches.filter(({ start, end }) => {
      const isShadow =
        QUANTITY.has(reading.words[start] ?? "") && anew.some((one) => one.start > start && one.start < end);
      return !isShadow && !anew.some((one) => one.start === start && one.end === end);
    });
    return { ...reading, matches: [...kept, ...anew].sort((a, b) => a.start - b.start) };
  };
  /** A story of another place, or of others, asks for their figures. */
  const isElsewhere = (text: string) =>
    read(text).matches.some(({ id, slot }) => slot === "place" || slot === "party" || id === "#other-events");
  return {
    answer(text, context = []) {
      if ((text.match(/[?؟]/g) ?? []).length > 1 || !HINT.test(text)) return undefined;
      const told = base.entries.get(context[0] ?? "")?.facts.filter(({ figure }) => figure) ?? [];
      const last = told.length === 1 ? measures.all.find(({ fact }) => fact.id === told[0]?.id) : undefined;
      for (const { text: wording, rest } of wordingsOf(text, lexicon)) {
        if (rest && isElsewhere(rest)) continue;
        const formula = readFormula(base, measures, afresh(read(wording)), last);
        if (formula) return answerFormula(base, isAscending(text) ? ascending(formula) : formula);
      }
      return undefined;
    },
  };
}

function ascending(formula: Formula): Formula {
  return formula.operation === "rank" ? { ...formula, operation: "rank-up" } : formula;
}
