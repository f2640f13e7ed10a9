/** A text as it begins a sentence or a line. */
export function capitalised(text: string): string {
  return text.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}

/** A name of two words or with a capital within: “Civic Bridge”, “TorqPack”, “EU”. */
const NAME = /^\p{Lu}(?:\p{L}*\p{Lu}|\p{Ll}+ \p{Lu})/u;

/** A label as it stands after its figure; names keep their capital. */
export function uncapitalised(text: string): string {
  if (NAME.test(text)) return text;
  return text.charAt(0).toLowerCase() + text.slice(1);
}
