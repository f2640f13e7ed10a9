import { escapeMarkdown } from "discord.js";
import type { Gap } from "../../../answering/curating/gaps.ts";
import { inLanguage } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import type { ErrorReport } from "../../../store/ports/afterwards/error-reports.ts";
import type { FeedbackCount } from "../../../store/ports/feedback.ts";
import { textsIn } from "../../../texts/languages.ts";
import { COUNTED_DAYS } from "../../surface/retention.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";
import { reportButtons, reportLines } from "./report-message.ts";

/** Lines that each list holds. */
const LINES = 15;
/** Wordings that a line holds. */
const EXAMPLES = 3;

/** What a curator reads of. */
export interface ForCurators {
  readonly asked: readonly Gap[];
  /** In their server, once or twice. */
  readonly seldom: readonly Gap[];
  readonly objections: readonly FeedbackCount[];
  readonly reports: readonly ErrorReport[];
}

/** What members asked in vain, objected to and reported in the last 30 days, the most first. */
export function gapsMessage(
  { asked: gaps, seldom, objections: feedback, reports }: ForCurators,
  language: Language,
): BotMessage {
  const { curating } = textsIn(language);
  const listed = (some: readonly Gap[]) =>
    some.slice(0, LINES).map((gap) => `- **${gap.count}×** ${inWords(gap, language)}`);
  const asked = listed(gaps);
  const entries = [...new Set(feedback.map(({ entry }) => entry))].slice(0, LINES);
  const objections = entries.map((entry) => {
    const counts = feedback.filter((one) => one.entry === entry);
    return `- \`${entry}\`: ${curating.inARow(counts.map(({ reason, count }) => `${count}× ${curating.objected[reason]}`))}`;
  });
  const paragraphs = [
    reportLines(reports, language),
    `### ${curating.askedInVain}\n${asked.join("\n") || curating.nothingInVain}`,
    ...(seldom.length > 0 ? [`### ${curating.askedSeldom}\n${listed(seldom).join("\n")}`] : []),
    `### ${curating.objections}\n${objections.join("\n") || curating.noObjections}`,
    `-# ${curating.gapsNote(COUNTED_DAYS)}`,
  ];
  return containerMessage(COLOURS.answer, paragraphs, reportButtons(reports, language));
}

function inWords({ places, entry, wordings, shared }: Gap, language: Language): string {
  const { curating } = textsIn(language);
  const where = places > 1 ? `${curating.inServers(places)} ` : "";
  const examples = wordings.slice(0, EXAMPLES).map((wording) => `“${escapeMarkdown(wording)}”`);
  return `${where}${topic({ entry, wordings, shared }, language)}${examples.length > 0 ? ` ${curating.inARow(examples)}` : ""}`;
}

function topic({ entry, wordings, shared }: Pick<Gap, "entry" | "wordings" | "shared">, language: Language): string {
  const { curating } = textsIn(language);
  if (entry) return curating.knownUnknown(inLanguage(entry.question, language), entry.id);
  if (wordings.length > 0) return "";
  return shared.length > 0 ? curating.about(escapeMarkdown(shared.join(" "))) : curating.inManyWordings;
}
