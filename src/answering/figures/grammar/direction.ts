import { LESS, MORE } from "./comparatives.ts";

const THAN = new RegExp(`(?<=^|[^\\p{L}])(?:(${MORE})|${LESS})(?=[^\\p{L}])([^.?!;]*?)\\bthan\\b`, "iu");
/** A bound of one number compares nothing. */
const BOUND = /(?<!\d\s|many )\b(?:more|less|fewer|higher|lower|greater) than (?:about |around |some )?(?=\d)/giu;

/** “Twice as many soldiers as rebels” says it too. */
const AS = /\b(?:times|how many) (?:as \p{L}+|the)\b([^.?!;]*?)\b(?:as|of)\b/iu;

/** Which of the two that a text names it says is the higher; undefined where it says it of neither. */
export interface Direction {
  readonly higher: "first" | "second";
  /** What it says before “than”. */
  readonly before: string;
}

/** Reads “soldiers lost 23 more than rebels”: whatever stands first is said to be the higher. */
export function directionIn(text: string): Direction | undefined {
  const said = text.replace(BOUND, " ");
  const match = THAN.exec(said);
  const as = match ? null : AS.exec(said);
  if (as) return { higher: "first", before: `${said.slice(0, as.index)} ${as[1] ?? ""}` };
  if (!match) return undefined;
  const before = `${said.slice(0, match.index)} ${match[2] ?? ""}`;
  return { higher: match[1] === undefined ? "second" : "first", before };
}
