import { LESS, MORE } from "./comparatives.ts";

const THAN = new RegExp(`(?<=^|[^\\p{L}])(?:(${MORE})|${LESS})(?=[^\\p{L}])([^.?!;]*?)\\bthan\\b`, "iu");
/** A bound of one number compares nothing. */
const BOUND = /(?<!\d\s|many )\b(?:more|less|fewer|higher|lower|greater) than (?:about |around |some )?(?=\d)/giu;

/** “Twice as many soldiers as rebels” says it too. */
const AS = /\b(?:times|how many) (?:as \p{L}+|the)\b([^.?!;]*?)\b(?:as|of)\b/iu;

/** “For every soldier six rebels” says it of the rebels, “six rebels for every soldier” too. */
const EACH = /\b(?:for|to|per) (?:every|each|one|an?|1)\b/i;

/** Which of the two that a text names it says is the higher; undefined where it says it of neither. */
export interface Direction {
  readonly higher: "first" | "second";
  /** What it says before “than”. */
  readonly before: string;
  /** And what of the other one, where that is as far from it. */
  readonly after?: string;
}

/** Reads “soldiers lost 23 more than rebels”: whatever stands first is said to be the higher. */
export function directionIn(text: string): Direction | undefined {
  const said = text.replace(BOUND, " ");
  const match = THAN.exec(said);
  const as = match ? null : AS.exec(said);
  if (as) return { higher: "first", before: `${said.slice(0, as.index)} ${as[1] ?? ""}` };
  const each = match ? null : EACH.exec(said);
  const asked = said.search(/\bhow many\b/i);
  if (each && asked >= 0)
    return each.index < asked
      ? { higher: "second", before: said.slice(0, asked), after: said.slice(asked) }
      : { higher: "first", before: said.slice(asked, each.index), after: said.slice(each.index) };
  if (!match) return undefined;
  const before = `${said.slice(0, match.index)} ${match[2] ?? ""}`;
  return { higher: match[1] === undefined ? "second" : "first", before };
}
