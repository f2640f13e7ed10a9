import type { Pack } from "../pack/pack.ts";
import type { Problem } from "../pack/problem.ts";
import type { wordingKey } from "../wording-key.ts";
import { checkCommands } from "./commands.ts";
import { checkCounts } from "./counting/counts.ts";
import { checkUpdates } from "./counting/updates.ts";
import { checkDisputes } from "./disputes.ts";
import { checkClaims } from "./examples/claims.ts";
import { checkCounted } from "./examples/counted.ts";
import { checkFeelings } from "./examples/feelings.ts";
import { checkFigures } from "./figures.ts";
import { checkLabelLimits } from "./label-limits.ts";
import { checkLimits } from "./limits.ts";
import { checkMap } from "./map.ts";
import { checkQuotes } from "./quotes.ts";
import { checkReferences } from "./references.ts";
import { checkStatements } from "./statements.ts";
import { checkTimeline } from "./timeline.ts";
import { checkWordings } from "./wordings.ts";

/** All problems of a well-formed pack, in the order of files and lines. @param keyOf as for `checkWordings` */
export function verify(pack: Pack, keyOf?: typeof wordingKey): Problem[] {
  return [
    checkReferences,
    checkCommands,
    checkQuotes,
    checkFigures,
    checkStatements,
    checkDisputes,
    checkUpdates,
    checkCounts,
    checkWordings,
    checkFeelings,
    checkClaims,
    checkCounted,
    checkLimits,
    checkLabelLimits,
    checkMap,
    checkTimeline,
  ]
    .flatMap((rule) => rule(pack, keyOf))
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
}
