import { escapeMarkdown } from "discord.js";
import type { Gap } from "../../../answering/curating/gaps.ts";
import { inLanguage } from "../../../knowledge/model.ts";
import type { FeedbackCount } from "../../../store/ports/feedback.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";

const MOST = 15;
const EXAMPLES = 3;

const REASONS: Record<FeedbackCount["reason"], string> = {
  wrong: "wrong",
  outdated: "outdated",
  other: "not what was asked",
};

/** What members asked in vain and objected to in the last 30 days, the most first. */
export function gapsMessage(gaps: readonly Gap[], feedback: readonly FeedbackCount[]): BotMessage {
  const asked = gaps.slice(0, MOST).map((gap) => `- **${gap.count}×** ${where(gap)}${topic(gap)}${examples(gap)}`);
  const entries = [...new Set(feedback.map(({ entry }) => entry))].slice(0, MOST);
  const objections = entries.map((entry) => {
    const counts = feedback.filter((one) => one.entry === entry);
    return `- \`${entry}\`: ${counts.map(({ reason, count }) => `${count}× ${REASONS[reason]}`).join(", ")}`;
  });
  return containerMessage(COLOURS.answer, [
    `### Asked in vain\n${asked.join("\n") || "Nothing that was asked often enough to be shown."}`,
    `### Objections\n${objections.join("\n") || "None."}`,
    "-# The last 30 days. A question is shown once it was asked three times or in two servers; who asked isn't kept.",
  ]);
}

function where({ places }: Gap): string {
  return places > 1 ? `in ${places} servers ` : "";
}

function topic({ entry, wordings, shared }: Gap): string {
  if (entry) return `${inLanguage(entry.question, "en")} (known unknown \`${entry.id}\`)`;
  if (wordings.length > 0) return "";
  return shared.length > 0 ? `about: ${escapeMarkdown(shared.join(" "))}` : "in many wordings";
}

function examples({ wordings }: Gap): string {
  const shown = wordings.slice(0, EXAMPLES).map((wording) => `“${escapeMarkdown(wording)}”`);
  return shown.length > 0 ? ` ${shown.join(", ")}` : "";
}
