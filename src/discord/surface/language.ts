import type { Language } from "../../knowledge/pack/schema.ts";
import type { Preferences } from "../../store/ports/preferences.ts";
import type { Bot } from "./bot.ts";

const FALLBACK: Language = "en";

/** Who writes, and where from: every interaction says it. */
export interface Whereabouts {
  readonly user: { readonly id: string };
  readonly guildId: string | null;
}

/** The language of the bot's words to a member: their own choice, their server's, or English. */
export async function languageFor(
  { store, engine }: Pick<Bot, "engine"> & { readonly store: Preferences },
  { user, guildId }: Whereabouts,
): Promise<Language> {
  const { languages } = engine.base.event;
  if (languages.length < 2) return languages[0] ?? FALLBACK;
  const chosen =
    (await store.preference({ kind: "user", id: user.id }, "language")) ??
    (guildId === null ? undefined : await store.preference({ kind: "guild", id: guildId }, "language"));
  return languages.find((language) => language === chosen) ?? FALLBACK;
}

/** A language's name for itself. */
export function languageName(language: Language): string {
  return new Intl.DisplayNames(language, { type: "language" }).of(language) ?? language;
}
