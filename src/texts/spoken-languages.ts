import type { Language } from "../knowledge/pack/schema.ts";

/** Languages that the bot recognises and doesn't speak. */
export type OtherLanguage = "fr" | "de" | "es" | "it" | "pt" | "tr" | "ru" | "fa";

/** Which languages the bot speaks, told in another one: the questions below it are in those. */
const TOLD: Readonly<Record<OtherLanguage, (languages: string) => string>> = {
  fr: (languages) => `Je ne parle que ces langues : ${languages}.`,
  de: (languages) => `Ich spreche nur diese Sprachen: ${languages}.`,
  es: (languages) => `Solo hablo estos idiomas: ${languages}.`,
  it: (languages) => `Parlo solo queste lingue: ${languages}.`,
  pt: (languages) => `Só falo estas línguas: ${languages}.`,
  tr: (languages) => `Yalnızca şu dilleri konuşuyorum: ${languages}.`,
  ru: (languages) => `Я говорю только на этих языках: ${languages}.`,
  fa: (languages) => `من فقط این زبان‌ها را بلدم: ${languages}.`,
};

/** Says in another language which ones the bot speaks. */
export function spokenLanguages(other: OtherLanguage, languages: readonly Language[]): string {
  const names = new Intl.DisplayNames(other, { type: "language" });
  const list = new Intl.ListFormat(other, { type: "conjunction" });
  return TOLD[other](list.format(languages.map((language) => names.of(language) ?? language)));
}
