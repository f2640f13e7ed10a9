import type { ButtonBuilder } from "discord.js";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import { plainButton } from "../button-rows.ts";

/** The button that opens what can be done with an answer. @param told as `toldId` makes it */
export function moreButton(told: string, language: Language): ButtonBuilder {
  return plainButton(`more:${told}`, textsIn(language).citing.more);
}
