import { type APIEmbed, EmbedType } from "discord.js";
import type { Reading } from "./reading.ts";

/** Of the fields of a poll's result these are words. */
const RESULT_WORDS = /_text$/;

/** Reads an embed as it is shown: author, title, description, fields, footer. */
export function embedTexts(embed: APIEmbed, into: Reading): void {
  const { author, title, description, footer, image, video } = embed;
  const texts = [author?.name, title, description, ...fieldTexts(embed), footer?.text].filter(
    (text) => text !== undefined,
  );
  into.texts.push(...texts);
  // A preview's small picture, or its video, is beside what it says.
  if (image || (embed.type === EmbedType.Image && texts.length === 0)) into.unread.add("picture");
  if (texts.length === 0 && (video || embed.type === EmbedType.GIFV || embed.type === EmbedType.Video))
    into.unread.add("video");
}

function fieldTexts({ type, fields = [] }: APIEmbed): string[] {
  if (type === EmbedType.PollResult)
    return fields.filter(({ name }) => RESULT_WORDS.test(name)).map(({ value }) => value);
  return fields.map(({ name, value }) => (/[:?]\s*$/.test(name) ? `${name} ${value}` : `${name}: ${value}`));
}
