import type { Pack } from "./pack.ts";
import type { Problem } from "./problem.ts";
import { checkDisputes } from "./rules/disputes.ts";
import { checkFigures } from "./rules/figures.ts";
import { checkLimits } from "./rules/limits.ts";
import { checkMap } from "./rules/map.ts";
import { checkQuotes } from "./rules/quotes.ts";
import { checkReferences } from "./rules/references.ts";
import { checkTimeline } from "./rules/timeline.ts";
import { checkWordings } from "./rules/wordings.ts";

/** All problems of a well-formed pack, in the order of files and lines. */
export function verify(pack: Pack): Problem[] {
  return [
    checkReferences,
    checkQuotes,
    checkFigures,
    checkDisputes,
    checkWordings,
    checkLimits,
    checkMap,
    checkTimeline,
  ]
    .flatMap((rule) => rule(pack))
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
