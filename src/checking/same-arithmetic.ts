import type { OwnFigure } from "./own-arithmetic.ts";
import type { MeantWord } from "./reading/meaning-reader.ts";
import type { StatedCount } from "./reading/stated-count.ts";

/** Words that add up whom a sentence names. */
const TOGETHER = new Set("and both together combined altogether total plus jointly sum sides either".split(" "));
const SIDES = new Set("both sides combatants combined together".split(" "));
/** Words that set one beside another. */
const COMPARED = new Set("than more fewer less difference outnumber outnumbered".split(" "));

/** Whether a number is said to be what our arithmetic on groups comes to: the groups named beside it, added or compared. */
export function isComputed(stated: StatedCount, figure: OwnFigure, fates: ReadonlySet<string>): boolean {
  const said = stated.around;
  const words = new Set(said.map(({ word }) => word));
  if (figure.id.startsWith("difference")) return !words.isDisjointFrom(COMPARED) && namesAll(said, figure, fates);
  if (!words.isDisjointFrom(COMPARED) || words.isDisjointFrom(TOGETHER)) return false;
  const isOfSides = figure.areSides && !words.isDisjointFrom(SIDES);
  const kinds = said.some(({ meanings }) => meanings.some((one) => figure.kin.has(one) || one === "combat"));
  return (isOfSides && (kinds || words.has("sides"))) || namesAll(said, figure, fates);
}

/** Whether each group is named, and by another word than the others. */
function namesAll(said: readonly MeantWord[], { groups }: OwnFigure, fates: ReadonlySet<string>): boolean {
  return groups.every(({ counts }, i) => {
    const others = groups.filter((_, at) => at !== i);
    return said.some(({ meanings }) =>
      meanings.some(
        (one) =>
          /^[@#]/.test(one) && !fates.has(one) && counts.has(one) && !others.some((other) => other.counts.has(one)),
      ),
    );
  });
}
