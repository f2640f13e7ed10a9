import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadConfig } from "../config.ts";
import { AttestError } from "../errors.ts";
import { accuracyFile } from "../loading/load-accuracy.ts";
import { loadEngine } from "../loading/prepare.ts";
import { afterAnotherTopic } from "./evaluation/after-another-topic.ts";
import { askAll, checkAll } from "./evaluation/ask-all.ts";
import { renderByFact, renderConfusions } from "./evaluation/by-entry.ts";
import { accuracyOf, renderCard } from "./evaluation/card.ts";
import { renderTextFailures, renderTexts } from "./evaluation/figure-texts.ts";
import { measuredPlace, questionsOf } from "./evaluation/measured-place.ts";
import { readCases, readPatterns } from "./evaluation/question-files.ts";
import { renderReliability } from "./evaluation/reliability.ts";
import { renderFailures, renderReport } from "./evaluation/report.ts";
import { judge, namesNothing } from "./evaluation/score.ts";
import { fallenShort, readBounds } from "./evaluation/thresholds.ts";

const CARD = "accuracy.md";

/**
 * `npm run eval -- [PACK | FOLDER] [--failures] [--entries] [--card] [--after-another-topic] [--without-unknowns]
 * [--unknowns N] [--phrasings N]`: asks all
 * questions of a pack, or of a folder, through the terminal contract, has the figures of its texts checked, and counts what became of
 * them; files of another shape it leaves out and names. Each question that stands alone may be asked once more, right after
 * one of another topic. Exit 1 where the folder's thresholds.json isn't met. `--without-unknowns` measures what keeps the
 * bot from false answers where nobody wrote a known unknown; `--unknowns 14 --phrasings 10` a pack cut down to so many
 * known unknowns of its own and phrasings an entry, as a new event's is. Thresholds don't hold then.
 */
async function main(): Promise<void> {
  const flag = { type: "boolean", default: false } as const;
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      ...{ failures: flag, entries: flag, card: flag, "after-another-topic": flag, "without-unknowns": flag },
      ...{ unknowns: { type: "string" }, phrasings: { type: "string" } },
    },
  });
  const cut = (["unknowns", "phrasings"] as const).flatMap((name) =>
    values[name] === undefined ? [] : [`--${name}`, values[name]],
  );
  if (values["without-unknowns"]) cut.push("--without-unknowns");
  const { pack: configured } = loadConfig(process.env);
  const { pack, questions: folder } = measuredPlace(
    positionals[0],
    configured.folder,
    process.env.KNOWLEDGE_DIR?.trim(),
  );
  const { base } = loadEngine({ ...configured, folder: pack });
  const { cases, texts, leftOut } = readCases(folder);
  const patterns = readPatterns(folder, questionsOf(pack));
  const pairs = values["after-another-topic"] ? afterAnotherTopic(cases) : [];
  const openers = new Set(pairs.map(({ opener }) => opener));
  const asked = [...cases, ...pairs.flatMap(({ opener, question }) => [opener, question])];
  const replies = await askAll(pack, asked, cut);
  const results = asked.flatMap((one, i) => {
    const reply = replies[i];
    return reply && !openers.has(one) && !one.isAside ? [judge(one, reply, patterns, base)] : [];
  });
  const checked = await checkAll(pack, texts);

  // The card and how far confidence can be trusted are of single questions.
  const questions = results.filter(({ case: { wanted } }) => wanted === undefined);

  for (const file of leftOut) console.log(`Left out, for its lines are of a shape that isn't known here: ${file}`);
  for (const name of new Set(
    cases.flatMap((one) => namesNothing(one, base, patterns).map((name) => `${one.file} names ${name}`)),
  ))
    console.log(`${name}, which is no entry and no fact`);
  if (values.failures) console.log(`${renderFailures(results)}\n${renderTextFailures(checked)}\n`);
  if (values.entries) console.log(`${renderByFact(results)}\n\n${renderConfusions(results)}\n`);
  if (results.length > 0) console.log(`${renderReport(results)}\n\n${renderReliability(questions)}`);
  if (checked.length > 0) console.log(`\n${renderTexts(checked)}`);
  if (values.card) {
    writeFileSync(join(pack, CARD), renderCard(questions, base));
    writeFileSync(accuracyFile(pack), `${JSON.stringify(accuracyOf(questions, base.version), null, 2)}\n`);
  }
  if (cut.length > 0) return;
  for (const short of fallenShort(results, checked, readBounds(join(folder, "thresholds.json")))) {
    console.error(short);
    process.exitCode = 1;
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof AttestError ? error.message : error);
  process.exitCode = 2;
});
