import type { Pack } from "../../../knowledge/pack/pack.ts";
import { problemAt } from "../../../knowledge/pack/placed.ts";
import type { Problem } from "../../../knowledge/pack/problem.ts";

/** Entries and concepts of the event's own that stand in the place of the base's: perhaps they were meant to add to these. */
export function replacingBase({ replacing }: Pack): Problem[] {
  return replacing.map((one) =>
    problemAt(
      one,
      ["id"],
      `\`${one.id}\` takes the place of the base's`,
      "Leave it so, or write `extends: base` to add to that instead",
    ),
  );
}
