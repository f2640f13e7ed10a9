import { formatFigure } from "../../../knowledge/figure.ts";
import { inLanguage } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import type { Change } from "../../../summary/changes.ts";
import type { Statement } from "../../../summary/statement.ts";
import { textsIn } from "../../../texts/languages.ts";

/** Changes that one post tells. */
const CHANGES_SHOWN = 8;

/** What changed, a line each; beyond the first eight their number. */
export function changeLines(changes: readonly Change[], language: Language): string[] {
  const lines = changes.slice(0, CHANGES_SHOWN).map((change) => `- ${inWords(change, language)}`);
  const more = changes.length - CHANGES_SHOWN;
  return more > 0 ? [...lines, `- ${textsIn(language).corrections.more(more)}`] : lines;
}

/** What the lines say that the base states now. */
export function statedNow(changes: readonly Change[]): Statement[] {
  return changes.slice(0, CHANGES_SHOWN).flatMap((change) => (change.kind === "withdrawn" ? [] : change.now));
}

function inWords(change: Change, language: Language): string {
  const { corrections } = textsIn(language);
  switch (change.kind) {
    case "added":
      return corrections.added(stated(change.now, language), says(change.now, language));
    case "updated": {
      const { before, now } = change;
      return corrections.updated(
        stated(now, language),
        says(now, language),
        before.figure ? formatFigure(before.figure, language) : "",
        inLanguage(before.asOf, language),
      );
    }
    case "withdrawn":
      return corrections.withdrawn(stated(change.before, language), says(change.before, language));
    case "corrected": {
      const { before, now, reason } = change;
      const values = [
        stated(before, language),
        says(before, language),
        stated(now, language),
        says(now, language),
      ] as const;
      return reason
        ? corrections.correctedBecause(...values, inLanguage(reason, language))
        : corrections.corrected(...values);
    }
    default:
      return change satisfies never;
  }
}

function stated({ figure, quote }: Statement, language: Language): string {
  if (!figure) return `“${quote}”`;
  return `**${formatFigure(figure, language)}** (${inLanguage(figure.label, language)})`;
}

/** No figure stands without who says it and how far it reaches. */
function says({ claimant, asOf }: Statement, language: Language): string {
  return textsIn(language).corrections.says(inLanguage(claimant, language), inLanguage(asOf, language));
}
