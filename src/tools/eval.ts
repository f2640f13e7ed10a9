import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadConfig } from "../config.ts";
import { AttestError } from "../errors.ts";
import { accuracyFile } from "../knowledge/pack/load-accuracy.ts";
import { loadEngine } from "../loading/prepare.ts";
import { askAll, checkAll } from "./evaluation/ask-all.ts";
import { renderByFact, renderConfusions } from "./evaluation/by-entry.ts";
import { accuracyOf, renderCard } from "./evaluation/card.ts";
import { renderTextFailures, renderTexts } from "./evaluation/figure-texts.ts";
import { readCases, readPatterns } from "./evaluation/question-files.ts";
import { renderReliability } from "./evaluation/reliability.ts";
import { renderFailures, renderReport } from "./evaluation/report.ts";
import { judge } from "./evaluation/score.ts";
import { fallenShort } from "./evaluation/thresholds.ts";

const OWN_QUESTIONS = "test/questions";
const CARD = "docs/accuracy.md";

/**
 * `npm run eval -- [FOLDER] [--failures] [--entries] [--card]`: asks all questions of a folder through the terminal
 * contract, has the figures of its texts checked, and counts what became of them; files of another shape it leaves out and names. Exit 1 where the folder's thresholds.json isn't met.
 */
async function main(): Promise<void> {
  const flag = { type: "boolean", default: false } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { failures: flag, entries: flag, card: flag },
  });
  const folder = positionals[0] ?? OWN_QUESTIONS;
  const place = loadConfig(process.env).pack;
  const { base } = loadEngine(place);
  const { cases, texts, leftOut } = readCases(folder);
  const patterns = readPatterns(folder, OWN_QUESTIONS);
  const replies = await askAll(cases);
  const results = cases.flatMap((one, i) => {
    const reply = replies[i];
    return reply ? [judge(one, reply, patterns, base)] : [];
  });
  const checked = await checkAll(texts);

  for (const file of leftOut) console.log(`Left out, for its lines are of a shape that isn't known here: ${file}`);
  if (values.failures) console.log(`${renderFailures(results)}\n${renderTextFailures(checked)}\n`);
  if (values.entries) console.log(`${renderByFact(results)}\n\n${renderConfusions(results)}\n`);
  if (results.length > 0) console.log(`${renderReport(results)}\n\n${renderReliability(results)}`);
  if (checked.length > 0) console.log(`\n${renderTexts(checked)}`);
  if (values.card) {
    writeFileSync(CARD, renderCard(results, base.version));
    writeFileSync(accuracyFile(place.folder), `${JSON.stringify(accuracyOf(results, base.version), null, 2)}\n`);
  }
  for (const short of fallenShort(results, checked, join(folder, "thresholds.json"))) {
    console.error(short);
    process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof AttestError ? error.message : error);
  process.exitCode = 2;
});
