import { formatFigure } from "../../../knowledge/figure.ts";
import { inLanguage } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import type { Change } from "../../../summary/changes.ts";
import type { Statement } from "../../../summary/statement.ts";

const SHOWN = 8;

/** What changed, a line each; beyond the first eight their number. */
export function changeLines(changes: readonly Change[], language: Language): string[] {
  const lines = changes.slice(0, SHOWN).map((change) => `- ${inWords(change, language)}`);
  return changes.length > SHOWN ? [...lines, `- and ${changes.length - SHOWN} more`] : lines;
}

function inWords(change: Change, language: Language): string {
  switch (change.kind) {
    case "added":
      return `**New:** ${stated(change.now, language)} ${says(change.now, language)}`;
    case "withdrawn":
      return `**Withdrawn:** ${stated(change.before, language)} ${says(change.before, language)}`;
    case "corrected": {
      const { before, now, reason } = change;
      const because = reason ? `, because ${inLanguage(reason, language)}` : "";
      const was = `was ${stated(before, language)}, ${says(before, language)}`;
      return `**Corrected:** ${was}; now ${stated(now, language)}, ${says(now, language)}${because}`;
    }
    default:
      return change satisfies never;
  }
}

function stated({ figure, quote }: Statement, language: Language): string {
  if (!figure) return `“${quote}”`;
  return `**${formatFigure(figure.value, figure.operator, language)}** (${inLanguage(figure.label, language)})`;
}

/** No figure stands without who says it and how far it reaches. */
function says({ claimant, asOf }: Statement, language: Language): string {
  return `according to ${inLanguage(claimant, language)}, as of ${inLanguage(asOf, language)}`;
}
