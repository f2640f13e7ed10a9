import type { Pack } from "../pack/pack.ts";
import { problemAt } from "../pack/placed.ts";
import type { Problem } from "../pack/problem.ts";

/**
 * The facts that are past their `reviewBy` date. They are reported, not refused: a date that passes must not stop a bot.
 * @param today YYYY-MM-DD
 */
export function reviewsDue(pack: Pack, today: string): Problem[] {
  return pack.facts
    .filter(({ reviewBy }) => reviewBy !== undefined && reviewBy <= today)
    .map((fact) =>
      problemAt(
        fact,
        ["reviewBy"],
        `${fact.id} was to be reviewed by ${fact.reviewBy}`,
        "Look whether the source has a newer figure, then correct the fact or set a later date",
      ),
    );
}
