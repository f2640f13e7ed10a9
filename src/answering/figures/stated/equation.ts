import type { Derived } from "../../../knowledge/model.ts";
import { agrees } from "../../../numbers/agrees.ts";
import { readNumbers } from "../../../numbers/read-numbers.ts";
import { textsIn } from "../../../texts/languages.ts";
import type { Answer } from "../../answer.ts";

const NUMBER = "\\d(?:[\\d.,]*\\d)?";
const COMPUTATION = `((?:${NUMBER}\\s*(?:[-+−–×*/÷]|plus|minus|,?\\s*and|,(?=\\s)|divided by|over)\\s*)+${NUMBER})`;
/** “A, B and C” are added up. */
const LISTED = /,?\s*\band\b|,(?=\s)/gi;
const HEDGE = [
  "exactly",
  "precisely",
  "about",
  "around",
  "roughly",
  "approximately",
  "nearly",
  "almost",
  "over",
  "above",
  "(?:no )?more than",
  "at least",
  "less than",
  "fewer than",
  "under",
  "below",
  "up to",
  "~",
].join("|");
/** What it is said to come to, with what may stand before it (“just the 1,000”). */
const RESULT = `((?:(?:the|your|their|that|all|only|just|already|${HEDGE})\\s+)*${NUMBER}\\s*(?:%|percent)?)`;
const COMES_TO =
  "(?:=|(?=\\d+\\.\\d|\\d[\\d.,]*\\s?%)|equals?|is|are|was|were|makes?|gives?|totals?|(?:comes?|adds? up|amounts?) to|(?:that|this|it|which)(?:['’]?s| is| are| makes?| gives?)|(?:that|this|it|which) (?:comes|adds up|amounts) to)";
/** What is added, taken away, or divided, and what that is said to come to. */
export const EQUATION = new RegExp(
  `${COMPUTATION}\\s*(?:together|combined|in total|altogether|summed up|(?:\\p{L}+\\s+){0,2}\\p{L}{4,}(?=\\s*=))?[\\s,;:.]*(?:so\\s+)?(?<!\\p{L})${COMES_TO}\\s*(?:you |me |us )?${RESULT}`,
  "iu",
);
/** The same asked: “is 745 plus 125 870?” */
const ASKED = new RegExp(
  `(?<!\\p{L})(?:is|are|does|do|isn['’]?t|doesn['’]?t) ${COMPUTATION}\\s+${RESULT}\\s*(?:right|correct|then)?\\s*\\?`,
  "iu",
);
/** A share is told in whole percent. */
const ROUNDED = 0.5;

/**
 * The verdict on a computation that a text states with its result (“745 + 125 = 870”), where it is one of the base's figures.
 * @param answer what arithmetic makes of a text
 */
export function checkEquation(text: string, answer: (text: string) => Answer | undefined): Answer | undefined {
  const [equation = "", computation, stated = ""] = EQUATION.exec(text) ?? ASKED.exec(text) ?? [];
  if (!computation) return undefined;
  const [result] = readNumbers(stated);
  const added = computation.replace(LISTED, " + ");
  const computed = answer(`${added} = ?`);
  if (!result || computed?.outcome !== "answer") return undefined;
  const known = computed.derived.find(({ unit }) => unit === result.unit) ?? computed.derived[0];
  if (!known) return undefined;
  const value = known.unit === "%" && result.unit === "" && result.value <= 1 ? result.value * 100 : result.value;
  const isSo =
    known.unit === "%"
      ? Math.abs(value - known.value) <= ROUNDED
      : agrees(result, { value: known.value, unit: "", operator: "exactly" }) === "yes";
  // Of the numbers as they stand it may be right, where the whole is another by its groups.
  if (!isSo && known.unit === "%" && isQuotient(computation, value)) return computed;
  const { arithmetic } = textsIn(computed.language);
  const all = (isSo && besideWhole(text.replace(equation, " "), added, known, answer)) || computed;
  const told = isSo ? arithmetic.yes(all.text) : arithmetic.no(all.text);
  return { ...all, act: "claim", verdict: isSo ? "yes" : "no", text: told };
}

/** The same sum with what the whole is given as, where the message sets another number beside it: “why do they write 1,000 then?” */
function besideWhole(
  rest: string,
  computation: string,
  { formula }: Derived,
  answer: (text: string) => Answer | undefined,
): Answer | undefined {
  const [whole, ...others] = readNumbers(rest).filter(({ kind }) => kind === "count");
  const doubted = whole && others.length === 0 ? answer(`${computation}, but ${whole.value}`) : undefined;
  const isSame = doubted?.outcome === "answer" && doubted.derived.some((one) => one.formula === formula);
  return isSame ? doubted : undefined;
}

/** Whether one number is so many percent of another. */
function isQuotient(computation: string, percent: number): boolean {
  const [part, whole, ...more] = readNumbers(computation).map(({ value }) => value);
  return (
    part !== undefined &&
    whole !== undefined &&
    more.length === 0 &&
    Math.abs((100 * part) / whole - percent) <= ROUNDED
  );
}
