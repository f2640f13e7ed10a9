import {
  ActionRowBuilder,
  type ButtonBuilder,
  StringSelectMenuBuilder,
  StringSelectMenuOptionBuilder,
} from "discord.js";
import { inLanguage, type KnowledgeBase } from "../../../knowledge/model.ts";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import { moreButton, toldId } from "../afterwards/told-id.ts";
import { removeButton } from "../buttons.ts";
import { entryIn } from "../entry-in.ts";
import { clip, LIMITS } from "../limits.ts";
import type { BotMessage } from "../message.ts";
import { proofButtons } from "../proof/proof-button.ts";
import type { Proven, ProvenAnswer } from "../proof/proof-id.ts";

/** More would be a list to read instead of one to choose from. */
const RELATED = 10;

/** What the rows under an answer depend on besides the answer. */
export interface AnswerContext {
  /** Who may remove the answer besides moderators; undefined under a private one, which its reader dismisses. */
  readonly asker?: string | undefined;
  readonly reasons?: ProvenAnswer["reasons"];
  /** Of a computed answer. */
  readonly formula?: string | undefined;
  /** Of what a command shows without options: its name. */
  readonly command?: string | undefined;
  /** Of several answers: by their entries' ids. */
  readonly partReasons?: ReadonlyMap<string, ProvenAnswer["reasons"]>;
  /** What the message shows, as the store keeps it, where that is more than the entries that its buttons are about. */
  readonly shows?: string;
}

/**
 * Under every answer: related questions to choose from, then one row of buttons. Discord gives a select menu a row of
 * its own.
 * @param entries those that the buttons are about
 * @param answers what the proof button is about, where that isn't the entries themselves: computed answers among them
 */
export function answerRows(
  entries: readonly [string, ...string[]],
  related: readonly { readonly entry: string; readonly question: string }[],
  language: Language,
  { asker, reasons, partReasons, shows, formula, command }: AnswerContext,
  answers: readonly string[] = entries,
): BotMessage["components"] {
  const texts = textsIn(language).answers;
  const isOne = answers.length === 1;
  const proven: Proven =
    shows === undefined
      ? { answers: answers.map((entry) => ({ entry, reasons: isOne ? reasons : partReasons?.get(entry) })) }
      : { shows };
  const buttons = new ActionRowBuilder<ButtonBuilder>().addComponents(
    ...proofButtons(proven, language),
    moreButton(toldId({ entries, formula, command }), language),
  );
  if (asker !== undefined) buttons.addComponents(removeButton(asker, language));
  if (related.length === 0) return [buttons];
  const select = new StringSelectMenuBuilder().setCustomId("related").setPlaceholder(texts.related);
  for (const { entry: id, question } of related.slice(0, RELATED))
    select.addOptions(
      new StringSelectMenuOptionBuilder()
        .setLabel(clip(question, LIMITS.option))
        .setValue(entryIn(id, language).slice(0, LIMITS.option)),
    );
  return [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(select), buttons];
}

/** The questions related to some entries, each once, without those entries themselves. */
export function relatedTo(base: KnowledgeBase, ids: readonly string[], language: Language) {
  const related = new Set(ids.flatMap((id) => base.entries.get(id)?.related ?? []));
  return [...related].flatMap((id) => {
    const entry = ids.includes(id) ? undefined : base.entries.get(id);
    return entry ? [{ entry: id, question: inLanguage(entry.question, language) }] : [];
  });
}
