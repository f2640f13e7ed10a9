import { join } from "node:path";
import { parseArgs } from "node:util";
import { excessInWords, excessOf } from "../answering/learning-limit.ts";
import { loadConfig } from "../config.ts";
import type { KnowledgeBase } from "../knowledge/model.ts";
import { readPack } from "../knowledge/pack/load.ts";
import type { Pack } from "../knowledge/pack/pack.ts";
import { formatProblem, type Problem } from "../knowledge/pack/problem.ts";
import { reviewsDue } from "../knowledge/rules/reviews.ts";
import { blankWords } from "./checking/blank-words.ts";
import { coverageNotes } from "./checking/coverage/coverage.ts";
import { sourceCoverage } from "./checking/coverage/source-coverage.ts";
import { leaveOneOut } from "./checking/leave-one-out.ts";
import { takenByPack } from "./checking/taken-names.ts";
import { translationsToMend } from "./checking/translations.ts";

/**
 * Checks a pack: all problems at once, exit 1 when there are any. Facts due for review are listed and fail nothing; so are
 * texts that a further language lacks or has with other figures, a pack too large to learn from, with `--thorough` phrasings
 * that lean on themselves, and what a pack that somebody names still lacks.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { thorough: { type: "boolean" } } });
const named = positionals[0] ?? process.env.KNOWLEDGE_DIR?.trim();
const folder = positionals[0] ?? loadConfig(process.env).pack.folder;
const { base, pack, problems } = readPack(folder);
const placed = (problem: Problem) =>
  formatProblem(problem.file === folder ? problem : { ...problem, file: join(folder, problem.file) });
const found = base && pack ? [...takenByPack(base, pack), ...blankWords(pack)] : problems;
for (const problem of found) console.error(placed(problem));
if (base && pack && found.length === 0) tell(base, pack);
else {
  console.error(found.length === 1 ? "1 problem" : `${found.length} problems`);
  process.exitCode = 1;
}

function tell(base: KnowledgeBase, pack: Pack): void {
  for (const due of reviewsDue(pack, Temporal.Now.plainDateISO("UTC").toString())) console.log(placed(due));
  for (const text of translationsToMend(pack)) console.log(placed(text));
  if (values.thorough) {
    const { asked, lost } = leaveOneOut(base);
    for (const { entry, phrasing, finds } of lost) console.log(`${entry}  “${phrasing}” finds ${finds} without itself`);
    console.log(`${asked - lost.length} of ${asked} phrasings find their own entry when they are left out`);
  }
  if (named) {
    const { notes, inShort } = coverageNotes(base, pack);
    for (const line of sourceCoverage(folder, pack)) console.log(line);
    for (const note of notes) console.log(placed(note));
    console.log(inShort);
  }
  const phrasings = [...base.entries.values()].reduce((sum, entry) => sum + entry.phrasings.en.length, 0);
  const excess = excessOf(base);
  if (excess) console.log(excessInWords(excess));
  console.log(`${folder}: ${base.facts.size} facts, ${base.entries.size} entries, ${phrasings} phrasings, no problems`);
}
