import { readPack } from "../knowledge/load.ts";
import { formatProblem } from "../knowledge/problem.ts";

/** `npm run check` starts this for the pack: all problems at once, exit 1 when there are any. */
const folder = process.argv[2] ?? process.env.KNOWLEDGE_DIR ?? "knowledge";
const { base, problems } = readPack(folder);
for (const problem of problems) console.error(`${folder}/${formatProblem(problem)}`);
if (base) {
  const phrasings = [...base.entries.values()].reduce((sum, entry) => sum + (entry.phrasings.en?.length ?? 0), 0);
  console.log(`${folder}: ${base.facts.size} facts, ${base.entries.size} entries, ${phrasings} phrasings, no problems`);
} else {
  console.error(`${problems.length} problems in ${folder}`);
  process.exitCode = 1;
}
