import { ButtonBuilder, ButtonStyle } from "discord.js";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import { LIMITS } from "../limits.ts";

/** Between entries; no entry's id holds it. */
export const BETWEEN = "+";
/** Begins a formula in the place of entries. */
export const COMPUTED = "=";
/** Begins a command's name, of what it shows without options. */
export const COMMAND = "/";

/** The longest name of a handler that takes what was told, with its colon and what it says besides. */
const LONGEST_NAME = "feedback::outdated".length;
const ROOM = LIMITS.customId - LONGEST_NAME;

/** What a message tells: answers of entries, one that was computed, or what a command shows. */
export interface ToldBy {
  readonly entries: readonly [string, ...string[]];
  readonly formula?: string | undefined;
  /** Its name. */
  readonly command?: string | undefined;
}

/** As custom ids and the store keep it. What has no room is left out from the end. */
export function toldId({ entries, formula, command }: ToldBy): string {
  if (command !== undefined) return COMMAND + command;
  if (formula !== undefined && formula.length < ROOM) return COMPUTED + formula;
  const [first, ...others] = entries;
  return others.reduce((id, next) => (id.length + next.length < ROOM ? id + BETWEEN + next : id), first);
}

/** The button that opens what can be done with an answer. @param told as `toldId` makes it */
export function moreButton(told: string, language: Language): ButtonBuilder {
  return new ButtonBuilder()
    .setCustomId(`more:${told}`)
    .setLabel(textsIn(language).citing.more)
    .setStyle(ButtonStyle.Secondary);
}
