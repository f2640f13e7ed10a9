import type { Pack } from "../pack/pack.ts";
import { problemAt } from "../pack/placed.ts";
import type { Problem } from "../pack/problem.ts";
import { placesIn, textsTold } from "../template.ts";
import { rivalsOf } from "./rivals.ts";

/** Where claimants differ, an answer shows each of them, and no arithmetic mixes them. */
export function checkDisputes(pack: Pack): Problem[] {
  const problems: Problem[] = [];
  const rivals = rivalsOf(pack);
  for (const entry of pack.entries) {
    for (const [i, id] of entry.facts.entries()) {
      for (const other of rivals.get(id) ?? []) {
        if (entry.facts.includes(other)) continue;
        const message = `The answer rests on ${id} and leaves out ${other}, which differs from it`;
        problems.push(problemAt(entry, ["facts", i], message, "Cite and show both, each with its claimant"));
      }
    }
    for (const [field, told] of textsTold(entry)) {
      const shown = placesIn(told.en);
      for (const id of shown) {
        for (const other of rivals.get(id) ?? []) {
          if (shown.includes(other) || !entry.facts.includes(other)) continue;
          const message = `The answer shows {${id}} without {${other}}, which differs from it`;
          problems.push(problemAt(entry, [field, "en"], message, "Show both, each with its claimant"));
        }
      }
    }
  }
  for (const one of pack.derived) {
    const parts = partsOf(pack, one.id);
    const mixed = parts.find((id) => parts.some((other) => rivals.get(id)?.has(other)));
    if (mixed) {
      const message = `The arithmetic mixes ${mixed} with a count that differs from it`;
      problems.push(problemAt(one, [], message, "Compute with one claimant's figures only"));
    }
  }
  return problems;
}

/** The facts that a derived number is computed from, however deep. */
function partsOf(pack: Pack, id: string, seen: readonly string[] = []): string[] {
  const one = pack.derived.find((derived) => derived.id === id);
  if (!one || seen.includes(id)) return [id];
  const parts = one.sum ?? (one.percent ? [one.percent.part, one.percent.of] : []);
  return parts.flatMap((part) => partsOf(pack, part, [...seen, id]));
}
