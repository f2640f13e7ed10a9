import type { Answer } from "../answer.ts";
import { groupsOf } from "./groups.ts";
import { lookAfter } from "./parts.ts";
import { isCommitted, look, type Mind, type ReadPart } from "./read-part.ts";
import { stretchesOf } from "./stretches.ts";

/** Questions of a message that are held against its sum. */
const MOST = 3;

/**
 * The questions of a message of which some ask for a sum and others for something else, in order; undefined where it is one sum over all of
 * them (“how many soldiers, and how many loyalists, together?”), or where another question isn't understood.
 * @param sumOf what arithmetic makes of a text by itself
 * @param settled what the message as a whole is answered by, if by anything
 */
export function sumsAmongOthers(
  whole: ReadPart,
  mind: Mind,
  sumOf: (text: string, context: readonly string[]) => Answer | undefined,
  settled: Answer | undefined,
): readonly [ReadPart, ...ReadPart[]] | undefined {
  const sum = sumIn(settled);
  if (settled && sum === undefined) return undefined;
  const groups = groupsOf(stretchesOf(whole.text)).slice(0, MOST);
  if (groups.length < 2) return undefined;
  const sums = groups.map(({ text }) => sumIn(sumOf(text, whole.context)));
  if (sums.every((one) => one === undefined) || !sums.includes(undefined)) return undefined;
  if (sum !== undefined && !sums.includes(sum)) return undefined;
  const parts: ReadPart[] = [];
  for (const [i, { text }] of groups.entries()) {
    const last = parts.at(-1);
    const part = last ? lookAfter(text, last, parts, mind) : look(text, whole.context, mind);
    if (sums[i] === undefined && !isCommitted(part)) return undefined;
    parts.push(part);
  }
  const [first, ...others] = parts;
  return first && [first, ...others];
}

/** Which sum an answer tells, if it does: by its formula, or by the entry that tells it already. */
function sumIn(answer: Answer | undefined): string | undefined {
  if (answer?.outcome !== "answer" || (answer.act !== "compute" && answer.act !== "compare")) return undefined;
  return answer.formula ?? answer.entry.id;
}
