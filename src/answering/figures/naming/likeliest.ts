import { countsOf } from "../../../knowledge/counting/counts.ts";
import type { KnowledgeBase } from "../../../knowledge/model.ts";
import { isFunctionWord } from "../../reading/function-words.ts";
import { stemOf, stemsIn } from "../../reading/normalise.ts";
import type { Measure } from "../measures.ts";

const SHARE = /^(?:percent\w*|pct|share|shares|points?)$/;

/**
 * Of several measures of the same people or party, those first that the words ask for: its seats, its votes, its share of them.
 * @param words what is said beside its name
 */
export function likeliestFirst(
  base: KnowledgeBase,
  measures: readonly Measure[],
  words: readonly string[],
): readonly Measure[] {
  if (measures.length < 2) return measures;
  const said = new Set(words.map(stemOf));
  const isOfShare = words.some((word) => SHARE.test(word));
  const scoreOf = (one: Measure): number => {
    const isShare = one.fact.figure.unit === "%";
    const told = namesOf(base, one).filter((stem) => said.has(stem)).length;
    return (isShare && isOfShare ? said.size : 0) + told;
  };
  return measures.toSorted((a, b) => scoreOf(b) - scoreOf(a));
}

/** Stems that say what is counted, and not of whom. */
function namesOf({ event, facts }: KnowledgeBase, { fact }: Measure): string[] {
  const counts = countsOf(event).filter(({ groups }) => groups.some((group) => group.fact === fact.id));
  const labels = counts.flatMap(({ command, total, groups }) => [
    command.name,
    facts.get(total ?? "")?.figure?.label.en ?? "",
    groups.find((group) => group.fact === fact.id)?.counts?.en ?? "",
  ]);
  const unit = typeof fact.figure.unit === "object" ? fact.figure.unit.en : "";
  return [...new Set(stemsIn([fact.figure.label.en, unit, ...labels].join(" ")))].filter(
    (stem) => !isFunctionWord(stem),
  );
}
