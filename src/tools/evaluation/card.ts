import type { Entry, KnowledgeBase } from "../../knowledge/model.ts";
import type { Accuracy } from "../../loading/load-accuracy.ts";
import { renderReliability } from "./reliability.ts";
import { renderReport } from "./report.ts";
import { type Result, tally } from "./score.ts";

/** The accuracy card: how often the bot is right, wrong, and rightly silent, in Markdown. */
export function renderCard(
  results: readonly Result[],
  { version, entries }: Pick<KnowledgeBase, "version" | "entries">,
): string {
  const { asked, right, wrong, helped, unanswerable, false: falseAnswers } = tally(results);
  const of = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  return `# Accuracy card

Made by \`npm run eval -- --card\` for the base ${version}, on questions that are no example phrasings (\`questions\`).

- Of ${asked} questions that the source answers, ${of(right, asked)} were answered right and ${of(wrong, asked)} wrong; in ${of(helped, asked)} the
  right answer was given or among at most three offered. The rest got “I'm not sure” or “I don't know”.
- Of ${unanswerable} that it doesn't answer (near misses, other events, small talk, abuse, opinions), ${of(falseAnswers, unanswerable)} got an answer that they
  shouldn't have; the others were declined.
${proposedIn([...entries.values()])}
\`\`\`
${renderReport(results)}
\`\`\`

How far its confidence can be trusted: of the answers given at a confidence, so many are right.

\`\`\`
${renderReliability(results)}
\`\`\`
`;
}

/** How many of the phrasings nobody has read, where there are any. */
function proposedIn(entries: readonly Entry[]): string {
  const count = (of: (entry: Entry) => number) => entries.reduce((sum, entry) => sum + of(entry), 0);
  const proposed = count((entry) => entry.proposed?.en.length ?? 0);
  if (proposed === 0) return "";
  const all = count(({ phrasings }) => phrasings.en.length);
  return `- Of its ${all} English phrasings a program proposed ${proposed} that nobody has kept or deleted yet.\n`;
}

/** The same in numbers, for `/help`. */
export function accuracyOf(results: readonly Result[], base: string): Accuracy {
  const { asked, right, wrong, unanswerable, false: answered } = tally(results);
  return { base, answerable: { asked, right, wrong }, unanswerable: { asked: unanswerable, answered } };
}
