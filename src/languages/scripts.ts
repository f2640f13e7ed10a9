/** The script that a language is mostly written in, by its ISO code: `Latn`, `Arab`. */
export function scriptOf(language: string): string | undefined {
  return new Intl.Locale(language).maximize().script;
}

const letters = new Map<string, RegExp>();

/** Whether more than half of a text's letters are of a script. @param script its name or ISO code */
export function isMostlyIn(text: string, script: string): boolean {
  const pattern = letters.get(script) ?? new RegExp(`\\p{Script=${script}}`, "gu");
  letters.set(script, pattern);
  return (text.match(pattern)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}
