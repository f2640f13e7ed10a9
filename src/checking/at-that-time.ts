import { newestOf } from "../knowledge/counting/series.ts";
import { countAt } from "../knowledge/counting/times.ts";
import type { Fact, KnowledgeBase } from "../knowledge/model.ts";
import type { FigureCheck } from "./figure-check.ts";
import type { KnownFigure } from "./known-figures.ts";

/** The figures that a text may mean, by the times that it names: of counts of the same, the one of that time. */
export function figuresAt(base: KnowledgeBase, figures: readonly KnownFigure[], text: string): readonly KnownFigure[] {
  return figures.filter(({ from }) => {
    const meant = "fact" in from ? countAt(base, from.fact, text) : undefined;
    return meant === undefined || ("fact" in from && from.fact === meant);
  });
}

/** Those that no later count follows: another number differs from them, whatever was counted before. */
export function newestAmong(
  base: KnowledgeBase,
  figures: readonly KnownFigure[],
  text: string,
): readonly KnownFigure[] {
  return figures.filter(({ from }) => !("fact" in from) || isMeant(base, from.fact, text));
}

/** What an earlier count bears out was true then, unless the text says when. */
export function asOfThen(
  check: FigureCheck,
  base: KnowledgeBase,
  figures: readonly KnownFigure[],
  text: string,
): FigureCheck {
  if (check.verdict !== "matches") return check;
  const { figure, written, value } = check;
  if (!("fact" in figure.from) || isMeant(base, figure.from.fact, text)) return check;
  const newest = newestOf(base, figure.from.fact);
  const latest = figures.find(({ id }) => id === newest.id);
  return latest ? { written, value, verdict: "was", figure, latest } : check;
}

function isMeant(base: KnowledgeBase, fact: Fact, text: string): boolean {
  return (countAt(base, fact, text) ?? newestOf(base, fact)) === fact;
}
