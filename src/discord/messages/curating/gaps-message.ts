import { escapeMarkdown } from "discord.js";
import type { Gap } from "../../../answering/curating/gaps.ts";
import { inLanguage } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import type { FeedbackCount } from "../../../store/ports/feedback.ts";
import { textsIn } from "../../../texts/languages.ts";
import { COUNTED_DAYS } from "../../surface/retention.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";

/** Lines that each list holds. */
const LINES = 15;
/** Wordings that a line holds. */
const EXAMPLES = 3;

/** What members asked in vain and objected to in the last 30 days, the most first. */
export function gapsMessage(gaps: readonly Gap[], feedback: readonly FeedbackCount[], language: Language): BotMessage {
  const { curating } = textsIn(language);
  const asked = gaps.slice(0, LINES).map((gap) => `- **${gap.count}×** ${inWords(gap, language)}`);
  const entries = [...new Set(feedback.map(({ entry }) => entry))].slice(0, LINES);
  const objections = entries.map((entry) => {
    const counts = feedback.filter((one) => one.entry === entry);
    return `- \`${entry}\`: ${counts.map(({ reason, count }) => `${count}× ${curating.objected[reason]}`).join(", ")}`;
  });
  return containerMessage(COLOURS.answer, [
    `### ${curating.askedInVain}\n${asked.join("\n") || curating.nothingInVain}`,
    `### ${curating.objections}\n${objections.join("\n") || curating.noObjections}`,
    `-# ${curating.gapsNote(COUNTED_DAYS)}`,
  ]);
}

function inWords({ places, entry, wordings, shared }: Gap, language: Language): string {
  const { curating } = textsIn(language);
  const where = places > 1 ? `${curating.inServers(places)} ` : "";
  const examples = wordings.slice(0, EXAMPLES).map((wording) => `“${escapeMarkdown(wording)}”`);
  return `${where}${topic({ entry, wordings, shared }, language)}${examples.length > 0 ? ` ${examples.join(", ")}` : ""}`;
}

function topic({ entry, wordings, shared }: Pick<Gap, "entry" | "wordings" | "shared">, language: Language): string {
  const { curating } = textsIn(language);
  if (entry) return curating.knownUnknown(inLanguage(entry.question, language), entry.id);
  if (wordings.length > 0) return "";
  return shared.length > 0 ? curating.about(escapeMarkdown(shared.join(" "))) : curating.inManyWordings;
}
