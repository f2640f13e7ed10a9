import type { Language } from "../knowledge/pack/schema.ts";
import { FALLBACK_LANGUAGE, textsIn } from "./languages.ts";

/** Marks of direction, which stand in a text once it is sent. */
const MARKS = /[\u200E\u200F\u2066-\u2069]/g;
/** Discord's own writing and addresses: nobody's words. */
const TOKENS = /<[^>\s]*>|https?:\/\/\S+/g;

/**
 * The language that somebody's words are in, where most of their letters are such as one of these languages alone is written
 * in. Undefined for the fallback's own letters: further languages are written in them, and others' words for want of a keyboard.
 */
export function languageOfWords(words: string, languages: readonly Language[]): Language | undefined {
  const letters = words.replace(TOKENS, "").match(/\p{L}/gu) ?? [];
  const written = letters.join("");
  const found = languages.filter((language) => {
    const script = scriptOf(language);
    if (script === undefined || script === scriptOf(FALLBACK_LANGUAGE)) return false;
    return (written.match(new RegExp(`\\p{Script=${script}}`, "gu"))?.length ?? 0) * 2 > letters.length;
  });
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The language of a message of the bot's, by what stands on its buttons and menus: most of it is the same in all messages of a
 * language. Undefined where that tells nothing.
 */
export function languageOfLabels(labels: readonly string[], languages: readonly Language[]): Language | undefined {
  const plain = labels.map((label) => label.replace(MARKS, ""));
  const known = languages.map((language) => plain.filter((label) => sentencesIn(language).has(label)).length);
  const most = Math.max(...known);
  const [first, ...others] = languages.filter((_, i) => known[i] === most);
  return most > 0 && others.length === 0 ? first : languageOfWords(plain.join(" "), languages);
}

function scriptOf(language: Language): string | undefined {
  return new Intl.Locale(language).maximize().script;
}

const sentences = new Map<Language, ReadonlySet<string>>();

/** All sentences of a language that stand as they are. */
function sentencesIn(language: Language): ReadonlySet<string> {
  const known = sentences.get(language) ?? new Set(collected(textsIn(language)));
  sentences.set(language, known);
  return known;
}

function collected(texts: object): string[] {
  return Object.values(texts).flatMap((value: unknown) => {
    if (typeof value === "string") return [value];
    return typeof value === "object" && value !== null ? collected(value) : [];
  });
}
