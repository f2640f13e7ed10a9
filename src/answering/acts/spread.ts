import { distributed, withJoinsWritten } from "./coordination.ts";
import { bestOf, isClear, isCommitted, isPlain, look, type Mind, type ReadPart } from "./read-part.ts";

/** A question that asks the same of several things, of each; itself where one answer holds them all, or where they aren't understood. */
export function ofEach(part: ReadPart, mind: Mind): readonly [ReadPart, ...ReadPart[]] {
  const texts = distributed(mind.understanding.read(withJoinsWritten(part.text)));
  if (!texts) return [part];
  const [first, ...others] = texts.map((text) => look(text, part.context, mind));
  if (!first || others.length === 0) return [part];
  const each = [first, ...others];
  const isEachUnderstood = each.every((one) => isCommitted(one) && isClear(one));
  const areDifferent = new Set(each.map(bestOf)).size === each.length;
  const answered = each.filter(({ answer }) => answer.outcome === "answer");
  // “Is he here or there?” wants one of them, and no yes to each.
  if (answered.length === each.length && part.reasoning.reading.words.includes("or")) return [part];
  // Where nothing is known of any, it must be what the question as a whole means, too.
  const isAnswered = answered.length > 0 || each.some((one) => bestOf(one) === bestOf(part));
  if (!isEachUnderstood || !areDifferent || !isAnswered || holdsAll(part, each)) return [part];
  if (isPlain(part) && each.every((one) => bestOf(one) !== bestOf(part))) return [part];
  return [first, ...others];
}

/** Whether one answer rests on all the facts that several do. */
function holdsAll({ answer }: ReadPart, parts: readonly ReadPart[]): boolean {
  if (answer.outcome !== "answer") return false;
  const facts = new Set(answer.facts);
  return parts.every((part) => part.answer.outcome === "answer" && part.answer.facts.every((fact) => facts.has(fact)));
}
