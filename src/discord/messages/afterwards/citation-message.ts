import { ActionRowBuilder, AttachmentBuilder, ButtonBuilder, ButtonStyle, FileBuilder } from "discord.js";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import { LIMITS } from "../limits.ts";
import { type BotMessage, COLOURS, containerMessage } from "../message.ts";

/** In which a citation is copied, with the ending of its file. */
export const FORMATS = { text: "txt", bibtex: "bib", json: "json" } as const;
export type Format = keyof typeof FORMATS;

/** Above the box stand a sentence and a mark or two. */
const ROOM = LIMITS.text - 400;
const FENCE = "```";

/** A citation in a box, from which it is copied by one tap, or in a file where it has no room there. */
export function citationMessage(told: string, format: Format, citation: string, language: Language): BotMessage {
  return boxed(textsIn(language).citing.copyThis, citation, `citation.${FORMATS[format]}`, language, [
    formatRow(told, format, language),
  ]);
}

/** A text in a box below a sentence. @param fileName of the file where it has no room in the message */
export function boxed(
  above: string,
  text: string,
  fileName: string,
  language: Language,
  rows: BotMessage["components"] = [],
): BotMessage {
  // The box would end at the fence.
  if (text.length <= ROOM && !text.includes(FENCE)) {
    return containerMessage(COLOURS.answer, [`${above}\n${FENCE}\n${text}\n${FENCE}`], rows);
  }
  const { components, flags } = containerMessage(COLOURS.answer, [`${above} ${textsIn(language).citing.attached}`]);
  const file = new FileBuilder().setURL(`attachment://${fileName}`);
  const files = [new AttachmentBuilder(Buffer.from(text), { name: fileName })];
  return { components: [...components, file, ...rows], flags, files };
}

/** The other formats to press; that one is shown already. */
function formatRow(told: string, shown: Format, language: Language): ActionRowBuilder<ButtonBuilder> {
  const { formats } = textsIn(language).citing;
  const button = (customId: string, label: string) =>
    new ButtonBuilder().setCustomId(customId).setLabel(label).setStyle(ButtonStyle.Secondary);
  const all = Object.keys(FORMATS) as Format[];
  return new ActionRowBuilder<ButtonBuilder>().addComponents(
    ...all.map((format) => button(`cite-as:${format}:${told}`, formats[format]).setDisabled(format === shown)),
    button("claim-review", formats.review),
  );
}
