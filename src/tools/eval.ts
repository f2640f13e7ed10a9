import { loadConfig } from "../config.ts";
import { AttestError } from "../errors.ts";
import { loadBase } from "../knowledge/load.ts";
import { askAll } from "./evaluation/ask-all.ts";
import { readCases, readPatterns } from "./evaluation/question-files.ts";
import { renderFailures, renderReport } from "./evaluation/report.ts";
import { judge } from "./evaluation/score.ts";

const OWN_QUESTIONS = "test/questions";

/** `npm run eval -- [FOLDER] [--failures]`: asks all questions of a folder and counts what became of them. */
async function main(): Promise<void> {
  const folder = process.argv.slice(2).find((argument) => !argument.startsWith("--")) ?? OWN_QUESTIONS;
  const base = loadBase(loadConfig(process.env).knowledgeDir);
  const cases = readCases(folder);
  const patterns = readPatterns(folder, OWN_QUESTIONS);
  const replies = await askAll(cases);
  const results = cases.flatMap((one, i) => {
    const reply = replies[i];
    return reply ? [judge(one, reply, patterns, base)] : [];
  });
  if (process.argv.includes("--failures")) console.log(`${renderFailures(results)}\n`);
  console.log(renderReport(results));
}

main().catch((error: unknown) => {
  console.error(error instanceof AttestError ? error.message : error);
  process.exitCode = 2;
});
