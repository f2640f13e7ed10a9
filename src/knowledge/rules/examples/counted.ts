import { eachText } from "../../../languages/by-language.ts";
import { COUNTS_NONE, COUNTS_SEVERAL } from "../../pack/base-schema.ts";
import type { Pack } from "../../pack/pack.ts";
import { problemAt } from "../../pack/placed.ts";
import type { Problem } from "../../pack/problem.ts";
import type { wordingKey } from "../../wording-key.ts";
import { TakenTexts } from "../taken-texts.ts";

/**
 * What a number counts is a fact with a figure or a derived number, and no example counts two things.
 * @param keyOf another way to what `wordingKey` gives
 */
export function checkCounted({ counted, facts, derived }: Pack, keyOf?: typeof wordingKey): Problem[] {
  const figures = [...facts.filter(({ figure }) => figure), ...derived].map(({ id }) => id);
  const known = new Set([COUNTS_NONE, COUNTS_SEVERAL, ...figures]);
  const problems: Problem[] = [];
  const said = new TakenTexts(keyOf);
  for (const placed of counted) {
    for (const [counts, wordings] of Object.entries(placed.wordings)) {
      if (!known.has(counts)) {
        const message = `There is no number \`${counts}\` that could be counted`;
        const remedy = `Name a fact with a figure, a derived number, \`${COUNTS_NONE}\` or \`${COUNTS_SEVERAL}\``;
        problems.push(problemAt(placed, [counts], message, remedy));
      }
      for (const [text, language, i] of eachText(wordings)) {
        const other = said.take(text, counts);
        const message = `The example “${text}” stands ${other === counts ? "twice" : `also below ${other}`}`;
        if (other !== undefined)
          problems.push(problemAt(placed, [counts, language, i], message, "Keep it in one place"));
      }
    }
  }
  return problems;
}
