import { DOUBTS } from "../recognising/framing.ts";
import { segmentsOf, type Token } from "../recognising/tokens.ts";
import { isDenying, sounds, speaksAgainst, speaksOfErrors } from "../recognising/verifying.ts";
import { type Cut, OTHER } from "./core.ts";

/** A message's words without all that surely only frames them. */
export interface Bare {
  readonly tokens: readonly Token[];
  readonly isCut: boolean;
  readonly isPut: boolean;
  /** What frames them denies them. */
  readonly isDenied: boolean;
  /** They rather claim something than that they ask or do something else. */
  readonly isClaim: boolean;
  /** They all but surely ask or do something else. */
  readonly isOther: boolean;
  /** Whether several hold what is claimed, for the most part. */
  holdsClaim(words: readonly Token[]): boolean;
}

/** Begin a question that a yes or a no answers. */
export const YES_OR_NO = /^(?:did|do|does|is|are|was|were|has|have|had)(?:n'?t)?\s/i;
/** So likely what asks nothing by its grammar claims something. */
const CLAIMS = 0.65;

/** They deny nothing of what follows. */
const SWEARS = /\b(?:not (?:gonna|going to) lie|(?:no|cant|wont) lie|not to be \w+|no (?:offen[cs]e|joke|kidding))\b/g;
const MOST_OF = 0.5;
const SEVERAL = 3;

/** A message's words without what a cut takes; what doubts them is left to whoever reads what is doubted. */
export function bareOf(tokens: readonly Token[], text: string, cut: Cut | undefined): Bare {
  if (!cut)
    return {
      tokens,
      isCut: false,
      isPut: false,
      isDenied: false,
      isClaim: false,
      isOther: false,
      holdsClaim: () => false,
    };
  const before = segmentsOf(tokens.slice(0, cut.from));
  const isDoubted = before.some((segment) => {
    const said = segment.map(({ word }) => word).join(" ");
    return said
      .replace(SWEARS, "")
      .split(" ")
      .some((word) => DOUBTS.has(word));
  });
  const denials = [
    ...(isDoubted ? [] : before).map((segment) => sounds(segment) && speaksAgainst(segment, isAsking(segment))),
    ...segmentsOf(tokens.slice(cut.to)).map((segment) => deniesBehind(segment, text)),
  ];
  const core = tokens.slice(isDoubted ? 0 : cut.from, cut.to);
  const isCut = core.length < tokens.length;
  return {
    tokens: core,
    isCut,
    isPut: isCut && cut.isPut,
    isDenied: denials.filter(Boolean).length % 2 === 1,
    isClaim: cut.likelihood >= CLAIMS,
    isOther: cut.likelihood < OTHER,
    holdsClaim: (words) =>
      words.length >= SEVERAL && words.filter(({ start }) => cut.claimed.has(start)).length > MOST_OF * words.length,
  };
}

function isAsking([first]: readonly Token[]): boolean {
  return YES_OR_NO.test(`${first?.word} `);
}

function deniesBehind(segment: readonly Token[], text: string): boolean {
  const isAsked = /[?؟]/.test(text.slice(segment[0]?.start));
  return speaksOfErrors(segment) || (!isAsked && isDenying(segment));
}
