import { bibtexCitation } from "../../../citing/bibtex.ts";
import type { Citation } from "../../../citing/citation.ts";
import { jsonLdCitation } from "../../../citing/json-ld.ts";
import { plainCitation } from "../../../citing/plain-text.ts";
import type { KnowledgeBase } from "../../../knowledge/model.ts";
import { citationMessage, FORMATS, type Format } from "../../messages/afterwards/citation-message.ts";
import { toldBy } from "../../messages/afterwards/told.ts";
import type { BotMessage } from "../../messages/message.ts";
import type { Bot } from "../../surface/bot.ts";
import { languageFor } from "../../surface/language.ts";
import { replyPrivately, tell } from "../../surface/private-reply.ts";
import type { PressHandler, PressInteraction } from "../press.ts";

/** An answer with its sources, to copy: as plain text at first. */
export const cite: PressHandler = {
  name: "cite",
  async handle(interaction, id, bot) {
    const message = await citationFor(interaction, bot, id, "text");
    if (!message) return tell(interaction, bot, ({ citing }) => citing.statesNothing);
    await replyPrivately(interaction, message);
  },
};

/** The same in another format, in its place. */
export const citeAs: PressHandler = {
  name: "cite-as",
  async handle(interaction, rest, bot) {
    if (!interaction.isButton()) return;
    const [name = "", ...id] = rest.split(":");
    const format = (Object.keys(FORMATS) as Format[]).find((one) => one === name);
    const message = format && (await citationFor(interaction, bot, id.join(":"), format));
    if (!message) return tell(interaction, bot, ({ citing }) => citing.statesNothing);
    await interaction.update({ ...message, attachments: [] });
  },
};

async function citationFor(
  interaction: PressInteraction,
  bot: Bot,
  id: string,
  format: Format,
): Promise<BotMessage | undefined> {
  const { base } = bot.engine;
  const language = await languageFor(bot, interaction);
  const [told] = toldBy(id, { base, commands: bot.commands, language });
  if (!told) return undefined;
  const retrieved = bot.now().toZonedDateTimeISO("UTC").toPlainDate();
  const { title, sentence, facts, derived } = told;
  const name = bot.client.user.displayName;
  const citation = { title, sentence, facts, derived, language, version: base.version, retrieved, bot: name };
  return citationMessage(told.id, format, written(citation, format, base), language);
}

function written(citation: Citation, format: Format, base: KnowledgeBase): string {
  switch (format) {
    case "text":
      return plainCitation(citation);
    case "bibtex":
      return bibtexCitation(citation);
    case "json":
      return JSON.stringify(jsonLdCitation(citation, base), null, 2);
    default:
      return format satisfies never;
  }
}
