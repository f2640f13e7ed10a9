import type { KnowledgeBase } from "../../knowledge/model.ts";
import type { Answer } from "../answer.ts";
import type { Lexicon } from "../reading/lexicon.ts";
import type { Reading } from "../reading/reading.ts";
import type { Profile } from "../weighing/profile.ts";
import { answerFormula } from "./answer-formula.ts";
import { readMeasures } from "./measures.ts";
import { readFormula } from "./read-formula.ts";

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

/** Makes a base's figures calculate. */
export function createArithmetic({ base, lexicon, profiles, read }: ArithmeticParts): Arithmetic {
  const measures = readMeasures(base, lexicon, profiles);
  return {
    answer(text, context = []) {
      if ((text.match(/[?؟]/g) ?? []).length > 1) return undefined;
      const told = base.entries.get(context[0] ?? "")?.facts.filter(({ figure }) => figure) ?? [];
      const last = told.length === 1 ? measures.all.find(({ fact }) => fact.id === told[0]?.id) : undefined;
      const formula = readFormula(base, measures, read(inWords(text)), last);
      return formula && answerFormula(base, formula);
    },
  };
}

/** Signs of arithmetic and the ends of clauses as words, for a reading holds words alone. */
function inWords(text: string): string {
  return (
    text
      // So rare that it would be mended to another word.
      .replace(/\bfewest\b/gi, "least")
      .replace(/[,:;](?=\s)/g, " and ")
      .replace(/(?<=\p{L}|\d|\s)\+(?=\s|\p{L}|\d)/gu, " plus ")
      .replace(/(?<=\d)\s*[-−–]\s*(?=\d)/g, " minus ")
      .replace(/(?<=\d)\s*[*×÷/]\s*(?=\d)/g, " multiplied ")
  );
}
