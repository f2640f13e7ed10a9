import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from "discord.js";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import { LIMITS } from "../limits.ts";
import type { BotMessage } from "../message.ts";
import { formatProven, type Proven } from "./proof-id.ts";

/** The press that shows the proof; messages that stand in channels for long hold it. */
export const PROOF = "why";

/**
 * The button that shows a member alone where everything in a message is from: each figure and statement with the words
 * that it rests on. Where one has no room for all of it, further ones go on.
 */
export function proofButtons(proven: Proven, language: Language): ButtonBuilder[] {
  const { proof } = textsIn(language);
  return idsFor(proven).map((id, i) =>
    new ButtonBuilder()
      .setCustomId(id)
      .setLabel(i === 0 ? proof.title : proof.titleAnd(i + 1))
      .setStyle(ButtonStyle.Secondary),
  );
}

/** The same of facts in a row of their own; none where there are no facts. */
export function proofRow(proven: Extract<Proven, { facts: unknown }>, language: Language): BotMessage["components"] {
  const buttons = proofButtons(proven, language).slice(0, LIMITS.buttons);
  return buttons.length > 0 ? [new ActionRowBuilder<ButtonBuilder>().addComponents(buttons)] : [];
}

/** Whether one button has room for it. */
export function hasRoom(proven: Proven): boolean {
  return idOf(proven).length <= LIMITS.customId;
}

/** The custom ids of the buttons: one where it has room, for reasons and runners-up only where they have room too. */
function idsFor(proven: Proven): string[] {
  if ("shows" in proven) return [idOf(proven)];
  if ("facts" in proven) return chunked(proven.facts, (facts) => ({ facts }));
  const { answers } = proven;
  const short = answers.map((one) => ({ ...one, reasons: one.reasons && { ...one.reasons, runnerUp: undefined } }));
  const fitting = [answers, short].find((those) => hasRoom({ answers: those }));
  if (fitting) return [idOf({ answers: fitting })];
  return chunked(answers, (those) => ({ answers: those.map((one) => ({ ...one, reasons: undefined })) }));
}

function chunked<T>(all: readonly T[], provenBy: (some: readonly T[]) => Proven): string[] {
  const chunks: T[][] = [];
  for (const one of all) {
    const last = chunks.at(-1);
    if (last && hasRoom(provenBy([...last, one]))) last.push(one);
    else chunks.push([one]);
  }
  return chunks.map((chunk) => idOf(provenBy(chunk)));
}

function idOf(proven: Proven): string {
  return `${PROOF}:${formatProven(proven)}`;
}
