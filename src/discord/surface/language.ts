import type { Message } from "discord.js";
import type { Language } from "../../knowledge/pack/schema.ts";
import type { Preferences } from "../../store/ports/preferences.ts";
import { FALLBACK_LANGUAGE, languageAmong, textsIn } from "../../texts/languages.ts";
import { languageOfLabels, languageOfWords } from "../../texts/seen-language.ts";
import type { Texts } from "../../texts/texts.ts";
import type { Bot } from "./bot.ts";

/** Who reads it, and where: an interaction has both. */
export interface Reader {
  readonly user: { readonly id: string };
  /** Null in direct messages. */
  readonly guildId: string | null;
  /** The bot's message that they pressed something in. */
  readonly message?: Pick<Message, "components"> | null;
  /** A message of somebody's that they want to know something of. */
  readonly targetMessage?: Pick<Message, "content">;
  /** What they gave a command. */
  readonly options?: { readonly data?: readonly Given[] };
  /** What they wrote. */
  readonly words?: string;
}

interface Given {
  readonly value?: unknown;
  readonly options?: readonly Given[];
}

/** Who wrote a message, and where. */
export function readerOf({ author, guildId, content }: Message): Reader {
  return { user: author, guildId, words: content };
}

/**
 * The language of the bot's words to a member: their own choice; that of the message in which they press something, or of what
 * they wrote; their server's; or English.
 */
export async function languageFor(
  bot: Pick<Bot, "engine"> & { readonly store: Preferences },
  reader: Reader,
): Promise<Language> {
  const { store, engine } = bot;
  const { languages } = engine.base.event;
  if (languages.length < 2) return languages[0] ?? FALLBACK_LANGUAGE;
  const among = (chosen: string | undefined) => languages.find((language) => language === chosen);
  const { user, guildId } = reader;
  const own = among(await store.preference({ kind: "user", id: user.id }, "language")) ?? seenLanguage(bot, reader);
  if (own !== undefined || guildId === null) return own ?? FALLBACK_LANGUAGE;
  return serverLanguage(bot, guildId);
}

/** A server's own language: its choice, or English. */
export async function serverLanguage(
  { store, engine }: Pick<Bot, "engine"> & { readonly store: Preferences },
  guildId: string,
): Promise<Language> {
  return languageAmong(engine.base.event.languages, await store.preference({ kind: "guild", id: guildId }, "language"));
}

/** The same as far as it can be seen without the store. */
function seenLanguage(
  { engine }: Pick<Bot, "engine">,
  { message, targetMessage, options, words = "" }: Reader,
): Language | undefined {
  const { languages } = engine.base.event;
  const seen = message ? languageOfLabels(labelsOf(message.components), languages) : undefined;
  return seen ?? languageOfWords([words, targetMessage?.content ?? "", ...given(options?.data)].join(" "), languages);
}

/** The bot's sentences in that language. */
export async function textsFor(bot: Pick<Bot, "store" | "engine">, reader: Reader): Promise<Texts> {
  return textsIn(await languageFor(bot, reader));
}

/** The same where the store may have failed, and may not silence the bot: then as far as can be seen. */
export function textsAnyhow(bot: Pick<Bot, "store" | "engine">, reader: Reader): Promise<Texts> {
  return textsFor(bot, reader).catch(() => textsIn(seenLanguage(bot, reader) ?? FALLBACK_LANGUAGE));
}

function given(options: readonly Given[] = []): string[] {
  return options.flatMap(({ value, options: inner }) => [
    ...(typeof value === "string" ? [value] : []),
    ...given(inner),
  ]);
}

/** A language's name for itself. */
export function languageName(language: Language): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
}

/** What stands on a message's buttons and on its closed menus. */
function labelsOf(components: Message["components"]): string[] {
  const labels: string[] = [];
  JSON.stringify(components, (key, value: unknown) => {
    // What a menu offers is what somebody may ask, not the bot's own words.
    if (key === "options") return undefined;
    if ((key === "label" || key === "placeholder") && typeof value === "string") labels.push(value);
    return value;
  });
  return labels;
}
