import { escapeMarkdown } from "discord.js";
import type { Language } from "../../../knowledge/pack/schema.ts";
import type { ErrorReport } from "../../../store/ports/afterwards/error-reports.ts";
import { textsIn } from "../../../texts/languages.ts";
import { buttonRows, plainButton } from "../button-rows.ts";
import { clip } from "../limits.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";

/** Reports that `/gaps` lists, and characters of each; the rest is read one by one. */
const LISTED = 5;
const LONGEST_LINE = 160;

/** One report in full, for a curator. @param at its place in the list, from 0 */
export function reportMessage(
  reports: readonly [ErrorReport, ...ErrorReport[]],
  at: number,
  version: string,
  language: Language,
): BotMessage {
  const { reporting } = textsIn(language);
  const place = Math.min(Math.max(at, 0), reports.length - 1);
  const { id, told, baseVersion, text, at: when } = reports[place] ?? reports[0];
  const on = Temporal.Instant.fromEpochMilliseconds(when).toZonedDateTimeISO("UTC").toPlainDate().toString();
  const buttons = [
    plainButton(`report-at:${place - 1}`, reporting.before).setDisabled(place === 0),
    plainButton(`report-at:${place + 1}`, reporting.next).setDisabled(place === reports.length - 1),
    plainButton(`report-done:${id}`, reporting.done),
  ];
  const since = version === baseVersion ? [] : [reporting.since(version)];
  const about = [reporting.about(told, baseVersion, on), ...since].join("\n-# ");
  return containerMessage(
    COLOURS.unsure,
    [reporting.number(place + 1, reports.length), quoted(text), `-# ${about}`],
    buttonRows(buttons),
  );
}

/** The reports as `/gaps` lists them. */
export function reportLines(reports: readonly ErrorReport[], language: Language): string {
  const { reporting } = textsIn(language);
  const lines = reports
    .slice(0, LISTED)
    .map(({ told, text }) => `- \`${told}\`: “${escapeMarkdown(clip(text.replaceAll(/\s+/g, " "), LONGEST_LINE))}”`);
  return `### ${reporting.reported}\n${lines.join("\n") || reporting.none}`;
}

/** The button that shows them one by one; none where there are none. */
export function reportButtons(reports: readonly ErrorReport[], language: Language): BotMessage["components"] {
  if (reports.length === 0) return [];
  return buttonRows([plainButton("reports", textsIn(language).reporting.read(reports.length))]);
}

/** As it was written, in a quotation: nobody's Markdown is at work in the bot's words. */
function quoted(text: string): string {
  return escapeMarkdown(text).replaceAll(/^/gm, "> ");
}
