import { TextDisplayBuilder } from "discord.js";
import { type Amendment, amendmentText } from "../../../knowledge/corrections.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { sourceLine } from "../attribution.ts";
import { clip } from "../limits.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";

/** Amendments stand above the message that they amend, and take at most this much of it. */
const MOST = 700;

const LEADS: Record<Amendment["kind"], string> = { corrected: "Corrected", withdrawn: "Withdrawn" };

/** A message with what was corrected or withdrawn in it above; the same message where nothing was. */
export function withAmendments(message: BotMessage, amendments: readonly Amendment[], language: Language): BotMessage {
  if (amendments.length === 0) return message;
  const lines = amendments.map((one) => `**${LEADS[one.kind]}:** ${amendmentText(one, language)}.`);
  const text = new TextDisplayBuilder().setContent(clip(lines.join("\n"), MOST));
  return { ...message, components: [text, ...message.components] };
}

/** What stands in place of an answer that rested on something withdrawn and that the pack gives no more. */
export function takenBackMessage(): BotMessage {
  return containerMessage(COLOURS.unsure, ["The answer that stood here rested on that. I have taken it back."]);
}

/** What a daily channel is told about corrections; it covers the private answers too, which nobody can edit. */
export function correctionNotice(amendments: readonly Amendment[], language: Language): BotMessage {
  const lines = amendments.map((one) => {
    const lead = one.kind === "withdrawn" ? `${LEADS.withdrawn}: ` : "";
    return `- ${lead}${amendmentText(one, language)}.`;
  });
  const facts = amendments.map(({ fact }) => fact);
  return containerMessage(COLOURS.answer, [
    `### ${amendments.length === 1 ? "Correction" : "Corrections"}\n${lines.join("\n")}`,
    `I have edited the answers of the last 14 days that I could. Those that I gave privately can't be edited: this holds for them too.\n${sourceLine(facts, language)}`,
  ]);
}
