import type { Context } from "./context.ts";
import { CAUSING, WITHIN } from "./grammar-words.ts";
import type { KnownFigure } from "./known-figures.ts";
import type { MeantWord } from "./meaning-reader.ts";
import { meaningsIn } from "./meant-words.ts";
import { tellWhen } from "./setting.ts";
import type { StatedCount } from "./stated-count.ts";

/** How many words a thing's name has at most between “days of” and itself. */
const NEAR = 4;
/** Whom else a time may be told of. */
const OTHERS = new Set("i we me my our us you your he she his her no without not power water electricity".split(" "));

/** Whether a time tells how long a figure's event has gone on, or within which time people died: “1,000 killed in four days”. */
export function isOfTime(figure: KnownFigure, stated: StatedCount, { fates }: Context): boolean {
  const { phrase, isLabel, before, own, scene } = stated;
  if (tellWhen(phrase.slice(0, 3))) return false;
  if (WITHIN.has(before.at(-1)?.word ?? "") && !fates.isDisjointFrom(meaningsIn(scene.words))) return true;
  const isOf = ({ meanings }: MeantWord) => meanings.some((one) => one.startsWith("#") && figure.counts.has(one));
  if (!isLabel && phrase.slice(0, NEAR).some(isOf)) return true;
  const lead = own.words.slice(0, Math.max(0, own.words.length - phrase.length));
  const told = lead.some(isOf) ? lead : before;
  const at = told.findLastIndex(isOf);
  if (at >= 0) return !told.slice(0, at).some(({ word }) => CAUSING.has(word) || OTHERS.has(word));
  return false;
}
