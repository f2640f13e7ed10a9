import { eachText } from "../../../languages/by-language.ts";
import { isAnswered } from "../../pack/base-schema.ts";
import type { Pack } from "../../pack/pack.ts";
import { problemAt } from "../../pack/placed.ts";
import type { Problem } from "../../pack/problem.ts";
import { FEELINGS } from "../../pack/text-schemas.ts";
import type { wordingKey } from "../../wording-key.ts";
import { belongsTwice, TakenTexts } from "../taken-texts.ts";

/**
 * Whoever feels something is told something, no example is of two feelings, and a base with one feeling has them all:
 * what one of them sounds like is learned from the others. @param keyOf another way to what `wordingKey` gives
 */
export function checkFeelings({ feelings }: Pack, keyOf?: typeof wordingKey): Problem[] {
  const known = new Set(feelings.map(({ id }) => id));
  const missing = feelings.length > 0 ? FEELINGS.filter((feeling) => !known.has(feeling)) : [];
  const problems: Problem[] = missing.map((feeling) => ({
    file: `base/feelings/${feeling}.yaml`,
    line: 1,
    message: "There is no such file, so that nobody would be heard who feels this",
    remedy: "Put it back, or take all of base/feelings away",
  }));
  const examples = new TakenTexts(keyOf);
  for (const feeling of feelings) {
    if (isAnswered(feeling.id) !== (feeling.answer !== undefined)) {
      const [message, remedy] = feeling.answer
        ? ["Nothing is said to this by itself", "Take `answer` away"]
        : ["It is not said what is answered to this", "Add `answer`"];
      problems.push(problemAt(feeling, feeling.answer ? ["answer"] : [], message, remedy));
    }
    for (const [text, language, i] of eachText(feeling.examples)) {
      const before = examples.take(text, feeling.id);
      if (before === undefined) continue;
      const message = belongsTwice("example", text, before, feeling.id);
      problems.push(problemAt(feeling, ["examples", language, i], message, "Keep it in one place"));
    }
  }
  return problems;
}
