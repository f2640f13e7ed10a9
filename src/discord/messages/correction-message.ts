import { TextDisplayBuilder } from "discord.js";
import { type Correction, correctionText } from "../../knowledge/corrections.ts";
import type { Language } from "../../knowledge/schema.ts";
import { clip } from "../limits.ts";
import { sourceLine } from "./attribution.ts";
import { type BotMessage, COLOURS, containerMessage } from "./message.ts";

/** A correction stands above the message that it corrects, and takes at most this much of it. */
const MOST = 700;

/** A message with what was corrected in it above; the same message where nothing was. */
export function withCorrections(
  message: BotMessage,
  corrections: readonly Correction[],
  language: Language,
): BotMessage {
  if (corrections.length === 0) return message;
  const text = corrections.map((correction) => `**Corrected:** ${correctionText(correction, language)}.`).join("\n");
  return { ...message, components: [new TextDisplayBuilder().setContent(clip(text, MOST)), ...message.components] };
}

/** What a daily channel is told about corrections; it covers the private answers too, which nobody can edit. */
export function correctionNotice(corrections: readonly Correction[], language: Language): BotMessage {
  const lines = corrections.map((correction) => `- ${correctionText(correction, language)}.`);
  return containerMessage(COLOURS.answer, [
    `### ${corrections.length === 1 ? "Correction" : "Corrections"}\n${lines.join("\n")}`,
    `I have edited the answers of the last 14 days that I could. Those that I gave privately can't be edited: this holds for them too.\n${sourceLine(
      corrections.map(({ fact }) => fact),
      language,
    )}`,
  ]);
}
