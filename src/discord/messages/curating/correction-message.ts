import { TextDisplayBuilder } from "discord.js";
import type { Amendment } from "../../../knowledge/corrections.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import { CORRECTED_DAYS } from "../../surface/retention.ts";
import { sourceLine } from "../attribution.ts";
import { buttonRows } from "../button-rows.ts";
import { clip } from "../limits.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";
import { proofButtons } from "../proof/proof-button.ts";
import { factId, type Proven } from "../proof/proof-id.ts";
import { stacked } from "../stacked.ts";
import { amendmentText } from "./amendment-text.ts";

/** Amendments stand above the message that they amend, and take at most so many characters of it. */
const LONGEST_NOTE = 700;

/** A message with what was corrected or withdrawn in it above; the same message where nothing was. */
export function withAmendments(message: BotMessage, amendments: readonly Amendment[], language: Language): BotMessage {
  if (amendments.length === 0) return message;
  const { amended, leads } = textsIn(language).corrections;
  const lines = amendments.map((one) => amended(leads[one.kind], amendmentText(one, language)));
  const text = new TextDisplayBuilder().setContent(clip(lines.join("\n"), LONGEST_NOTE));
  return { ...message, components: stacked([text], message.components) };
}

/** What stands in place of an answer that rested on something withdrawn and that the pack gives no more. */
export function takenBackMessage(language: Language): BotMessage {
  return containerMessage(COLOURS.unsure, [textsIn(language).corrections.takenBack]);
}

/** What a daily channel is told about corrections; it covers the private answers too, which nobody can edit. */
export function correctionNotice(amendments: readonly Amendment[], language: Language): BotMessage {
  const { title, alsoPrivate } = textsIn(language).corrections;
  const facts = amendments.map(({ fact }) => fact);
  return containerMessage(
    COLOURS.answer,
    [
      `### ${title(amendments.length)}\n${amendmentLines(amendments, language).join("\n")}`,
      `${alsoPrivate(CORRECTED_DAYS)}\n${sourceLine(facts, language)}`,
    ],
    buttonRows(proofButtons(correctedIn(amendments), language)),
  );
}

/** The corrected facts, to prove what they say now; of what was withdrawn there is nothing to prove. */
export function correctedIn(amendments: readonly Amendment[]): Proven[] {
  return amendments.flatMap(({ kind, fact }) => (kind === "corrected" ? { id: factId(fact.id) } : []));
}

/** A list of what was corrected or withdrawn. */
export function amendmentLines(amendments: readonly Amendment[], language: Language): string[] {
  const { leads } = textsIn(language).corrections;
  return amendments.map((one) => {
    const lead = one.kind === "withdrawn" ? `${leads.withdrawn}: ` : "";
    return `- ${lead}${amendmentText(one, language)}.`;
  });
}
