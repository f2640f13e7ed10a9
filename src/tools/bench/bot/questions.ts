import { readCases } from "../../evaluation/question-files.ts";
import type { Chance } from "../measuring/chance.ts";

const FOLDERS = ["", "/fresh", "/held", "/held-2", "/read-2"].map((folder) => `knowledge/questions${folder}`);

/** Every wording of the questions that measure the bot, once, in a seeded order. */
export function allQuestions(chance: Chance): string[] {
  const cases = FOLDERS.flatMap((folder) => readCases(folder).cases);
  return chance.shuffled([...new Set(cases.map(({ question }) => question))]);
}

/**
 * Questions as people ask them: the wording that stands n-th is asked n times less often than the first (Zipf's law), so
 * that a few make most, and many are asked once.
 */
export function asPeopleAsk(wordings: readonly string[], count: number, chance: Chance): string[] {
  const reached: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= wordings.length; rank++) {
    sum += 1 / rank;
    reached.push(sum);
  }
  return Array.from({ length: count }, () => {
    const drawn = chance.next() * sum;
    return wordings[reached.findIndex((upTo) => drawn < upTo)] ?? "";
  });
}

/** Which part of the questions had been asked before in the same wording. */
export function shareOfRepeats(questions: readonly string[]): number {
  return 1 - new Set(questions).size / questions.length;
}
