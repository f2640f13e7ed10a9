import { isAnswered } from "../pack/base-schema.ts";
import { eachText, type Pack } from "../pack/pack.ts";
import { problemAt } from "../pack/placed.ts";
import type { Problem } from "../pack/problem.ts";
import { wordingKey } from "./wordings.ts";

/** Whoever feels something is told something, and no example is of two feelings. @param keyOf another way to what `wordingKey` gives */
export function checkFeelings({ feelings }: Pack, keyOf = wordingKey): Problem[] {
  const problems: Problem[] = [];
  const examples = new Map<string, string>();
  for (const feeling of feelings) {
    if (isAnswered(feeling.id) !== (feeling.answer !== undefined)) {
      const [message, remedy] = feeling.answer
        ? ["Nothing is said to this by itself", "Take `answer` away"]
        : ["It is not said what is answered to this", "Add `answer`"];
      problems.push(problemAt(feeling, feeling.answer ? ["answer"] : [], message, remedy));
    }
    for (const [text, language, i] of eachText(feeling.examples)) {
      const key = keyOf(text);
      const other = examples.get(key);
      if (other !== undefined) {
        const whose = other === feeling.id ? "twice" : `also to ${other}`;
        const message = `The example “${text}” belongs ${whose}`;
        problems.push(problemAt(feeling, ["examples", language, i], message, "Keep it in one place"));
      }
      examples.set(key, feeling.id);
    }
  }
  return problems;
}
