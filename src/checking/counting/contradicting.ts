import type { Context } from "../context.ts";
import type { KnownFigure } from "../known-figures.ts";
import { countedIn } from "../reading/counted.ts";
import type { MeantWord } from "../reading/meaning-reader.ts";
import { isAlien, isFate, meaningsIn } from "../reading/meant-words.ts";
import { isElsewhere, isLongAgo, isOtherEvent, settingOf } from "../reading/setting.ts";
import type { StatedCount, Stretch } from "../reading/stated.ts";

/** What speaks against a number's counting what a figure does, whatever its words sound like. */
export const AGAINST = ["elsewhere", "before", "otherFate", "alien"] as const;
export type Against = (typeof AGAINST)[number];

/** Reads what speaks against figures in what is said of a number. */
export function againstIn(stated: StatedCount, context: Context): (figure: KnownFigure) => readonly Against[] {
  const setting = settingOf(stated, context);
  const own = stated.phrase.filter(isFate);
  const fates = meaningsIn(own.length > 0 ? own : sharedFate(stated));
  const { head } = countedIn(stated);
  return (figure) => {
    const holds: Readonly<Record<Against, boolean>> = {
      elsewhere: isElsewhere(setting, figure, context),
      before: isOfOtherEvent(figure, setting, context),
      otherFate: fates.size > 0 && fates.isDisjointFrom(figure.counts),
      alien: !stated.isLabel && head.some((word) => word.slots.includes("party") && isAlien(word, figure)),
    };
    return AGAINST.filter((one) => holds[one]);
  };
}

/** What became of those counted and of others together: “745 civilians and 125 soldiers were injured”. */
function sharedFate({ rest, after }: StatedCount): readonly MeantWord[] {
  const at = after.findIndex(isFate);
  const groups = after.slice(0, at).filter(({ slots }) => slots.includes("group"));
  return at > 0 && groups.length > 1 && /^\s\p{L}+\s(?:and|&)\s/u.test(rest) ? after.slice(at, at + 1) : [];
}

/** Whether a text speaks of another event than a figure counts: one of years ago, or the one of the event itself. */
function isOfOtherEvent(figure: KnownFigure, setting: Stretch, context: Context): boolean {
  if (context.particular.has(figure)) return false;
  const isParticular = [...context.particular.keys()].some((one) => isOtherEvent(one, setting, context));
  return isParticular || isLongAgo(setting.words);
}
