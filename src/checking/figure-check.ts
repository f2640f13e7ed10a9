import type { Fact } from "../knowledge/model.ts";
import type { KnownFigure } from "./known-figures.ts";

/** What the base makes of one number in a text. */
export type FigureCheck = { readonly written: string; readonly value: number } & (
  | { readonly verdict: "matches"; readonly figure: KnownFigure }
  | {
      readonly verdict: "differs";
      /** What the text counts. */
      readonly meant: KnownFigure;
      /** What the number is instead; undefined where the base doesn't have it. */
      readonly instead: KnownFigure | undefined;
    }
  | {
      /** It was true when it was counted. */
      readonly verdict: "was";
      readonly figure: KnownFigure;
      /** What the same was counted as last. */
      readonly latest: KnownFigure;
    }
  /** The number stands in a quotation without being a figure, like a year. */
  | { readonly verdict: "quoted"; readonly fact: Fact }
  | {
      readonly verdict: "unknown";
      /** What counts the same, by another's count than the text names. */
      readonly counted?: { readonly figure: KnownFigure; readonly isSame: boolean };
    }
);

/** A number that somebody else is said to have counted: what the source has by its own claimant neither bears it out nor rules it out. */
export function claimedElsewhere(check: FigureCheck): FigureCheck {
  const { written, value } = check;
  if (check.verdict === "matches" || check.verdict === "was")
    return { written, value, verdict: "unknown", counted: { figure: check.figure, isSame: true } };
  if (check.verdict !== "differs") return check;
  return { written, value, verdict: "unknown", counted: { figure: check.meant, isSame: false } };
}

/** The id of the fact, or of our arithmetic, that a number was held against; null where the base has none. */
export function factIdOf(check: FigureCheck): string | null {
  switch (check.verdict) {
    case "matches":
      return check.figure.id;
    case "was":
      return check.latest.id;
    case "differs":
      return check.meant.id;
    case "quoted":
      return check.fact.id;
    case "unknown":
      return check.counted?.figure.id ?? null;
    default:
      return check satisfies never;
  }
}
