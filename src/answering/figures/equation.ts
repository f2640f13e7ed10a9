import { readNumbers } from "../../numbers/read-numbers.ts";
import { textsIn } from "../../texts/languages.ts";
import type { Answer } from "../answer.ts";

/** What is added, taken away, or divided, and what that is said to come to. */
const EQUATION =
  /((?:\d[\d.,]*\s*(?:[-+−–×*/÷]|plus|minus|and|divided by|over)\s*)+\d[\d.,]*)\s*(?:=|equals?|is|are|makes?|gives?|comes? to|adds? up to)\s*(?:only |just |about |exactly )?(\d[\d.,]*\s*(?:%|percent)?)/iu;
/** A share is told in whole percent. */
const ROUNDED = 0.5;

/**
 * The verdict on a computation that a text states with its result (“745 + 125 = 870”), where it is one of the base's figures.
 * @param answer what arithmetic makes of a text
 */
export function checkEquation(text: string, answer: (text: string) => Answer | undefined): Answer | undefined {
  const [, computation, stated = ""] = EQUATION.exec(text) ?? [];
  if (!computation) return undefined;
  const [result] = readNumbers(stated.replace(/[.,]+$/, ""));
  const computed = answer(`${computation} = ?`);
  if (!result || computed?.outcome !== "answer") return undefined;
  const known = computed.derived.find(({ unit }) => unit === result.unit) ?? computed.derived[0];
  if (!known) return undefined;
  const value = known.unit === "%" && result.unit === "" && result.value <= 1 ? result.value * 100 : result.value;
  const isSo = known.unit === "%" ? Math.abs(value - known.value) <= ROUNDED : value === known.value;
  const { arithmetic } = textsIn(computed.language);
  const told = isSo ? arithmetic.yes(computed.text) : arithmetic.no(computed.text);
  return { ...computed, act: "claim", verdict: isSo ? "yes" : "no", text: told };
}
