import type { Assurance } from "../roles/assurance.ts";
import type { WeighedOption, Weighing } from "./weigh.ts";

/** An answer of the event's own stands before what the base says isn't known, from this probability among the event's own on … */
const LIKELY = 0.45;
/** … and where its facts say what is asked as probably as this. */
const ASSURED = 0.35;

/**
 * A weighing without the known unknowns that the event only inherits, where an answer of its own is likely then and its facts
 * say what is asked; undefined elsewhere. The base was written before anybody knew what this event's sources say.
 */
export function ownFirst<W extends Weighing>(
  weighing: W,
  assuranceOf: (option: WeighedOption) => Assurance | undefined,
): W | undefined {
  const [first] = weighing.candidates;
  const own = weighing.candidates.filter(({ entry }) => !entry.isInherited);
  const isSettled = first?.entry.kind === "fact" && first.probability >= LIKELY;
  if (isSettled || own.length === weighing.candidates.length) return undefined;
  const all = own.reduce((sum, { probability }) => sum + probability, weighing.none);
  const candidates = own.map((option) => ({ ...option, probability: option.probability / all }));
  const [best] = candidates;
  if (best?.entry.kind !== "fact" || best.probability < LIKELY || best.evidence.unheld) return undefined;
  const assurance = assuranceOf(best);
  if (!assurance || assurance.probability < ASSURED) return undefined;
  return { ...weighing, candidates, none: weighing.none / all };
}
