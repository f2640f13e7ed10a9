import { AttachmentBuilder, type ButtonBuilder, FileBuilder } from "discord.js";
import type { Language } from "../../../knowledge/pack/schema.ts";
import { textsIn } from "../../../texts/languages.ts";
import { buttonRows, plainButton } from "../button-rows.ts";
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
  const rows = buttonRows(formatButtons(told, format, language));
  return boxed(textsIn(language).citing.copyThis, citation, `citation.${FORMATS[format]}`, language, rows);
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
function formatButtons(told: string, shown: Format, language: Language): ButtonBuilder[] {
  const { formats } = textsIn(language).citing;
  const all = Object.keys(FORMATS) as Format[];
  return [
    ...all.map((format) => plainButton(`cite-as:${format}:${told}`, formats[format]).setDisabled(format === shown)),
    plainButton("claim-review", formats.review),
  ];
}
