import type { Message } from "discord.js";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { Preferences } from "../../store/ports/preferences.ts";
import { FALLBACK_LANGUAGE, languageAmong, textsIn } from "../../texts/languages.ts";
import type { Texts } from "../../texts/texts.ts";
import type { Bot } from "./bot.ts";

/** Who reads it, and where: an interaction has both. */
export interface Reader {
  readonly user: { readonly id: string };
  /** Null in direct messages. */
  readonly guildId: string | null;
}

/** Who wrote a message, and where. */
export function readerOf({ author, guildId }: Message): Reader {
  return { user: author, guildId };
}

/** The language of the bot's words to a member: their own choice, their server's, or English. */
export async function languageFor(
  { store, engine }: Pick<Bot, "engine"> & { readonly store: Preferences },
  { user, guildId }: Reader,
): Promise<Language> {
  const { languages } = engine.base.event;
  if (languages.length < 2) return languages[0] ?? FALLBACK_LANGUAGE;
  const chosen =
    (await store.preference({ kind: "user", id: user.id }, "language")) ??
    (guildId === null ? undefined : await store.preference({ kind: "guild", id: guildId }, "language"));
  return languageAmong(languages, chosen);
}

/** The bot's sentences in that language. */
export async function textsFor(bot: Pick<Bot, "store" | "engine">, reader: Reader): Promise<Texts> {
  return textsIn(await languageFor(bot, reader));
}

/** A language's name for itself. */
export function languageName(language: Language): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
}
