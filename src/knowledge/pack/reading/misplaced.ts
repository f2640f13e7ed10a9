import { feelingOf } from "../base-schema.ts";
import type { PackFile } from "../document.ts";
import type { Problem } from "../problem.ts";
import { FEELINGS } from "../text-schemas.ts";

/** Where a pack's files stand; an entry's path is its id, and a conversation's path that of the entry it goes on from. */
const PLACES =
  /^(?:(?:event|facts|entities|concepts|counted|base\/(?:counted|verifying|asides|frames|fitting|wishes|proposals))|(?:sources|entries|conversations|claims|base\/(?:concepts|smalltalk|unknown|conversations))(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+)\.yaml$/;

/** A problem for each file of which nothing reads the name. */
export function misplacedIn(files: readonly PackFile[]): Problem[] {
  return files.filter(({ file }) => !PLACES.test(file) && !feelingOf(file)).map(misplaced);
}

function misplaced({ file, elsewhere }: PackFile): Problem {
  return {
    file: elsewhere ?? file,
    line: 1,
    message: "The bot reads no file of this name here",
    remedy: file.startsWith("base/")
      ? `The base has verifying.yaml, asides.yaml, frames.yaml, fitting.yaml, wishes.yaml, counted.yaml, proposals.yaml, concepts/, smalltalk/, unknown/ and conversations/, with names like unknown/opening-hours.yaml, and feelings/ with a file for each feeling: ${FEELINGS.join(", ")}`
      : "Entries go below entries/, what is said after them below conversations/, what is claimed of them below claims/, sources below sources/, with names like water/by-town.yaml",
  };
}
