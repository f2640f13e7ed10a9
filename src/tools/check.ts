import { join } from "node:path";
import { loadConfig } from "../config.ts";
import { readPack } from "../knowledge/load.ts";
import { formatProblem } from "../knowledge/problem.ts";

/** `npm run check` starts this for the pack: all problems at once, exit 1 when there are any. */
const folder = process.argv[2] ?? loadConfig(process.env).knowledgeDir;
const { base, problems } = readPack(folder);
for (const problem of problems) {
  console.error(formatProblem(problem.file === folder ? problem : { ...problem, file: join(folder, problem.file) }));
}
if (base) {
  const phrasings = [...base.entries.values()].reduce((sum, entry) => sum + entry.phrasings.en.length, 0);
  console.log(`${folder}: ${base.facts.size} facts, ${base.entries.size} entries, ${phrasings} phrasings, no problems`);
} else {
  console.error(problems.length === 1 ? "1 problem" : `${problems.length} problems`);
  process.exitCode = 1;
}
