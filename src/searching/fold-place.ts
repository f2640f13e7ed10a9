/** Letters that don't come apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ı: "i",
  ß: "ss",
  ø: "o",
  ł: "l",
  æ: "ae",
  đ: "d",
  ة: "ه",
  ى: "ي",
  ـ: "",
};
/** The Arabic article as it is heard before the letter that follows. */
const ARTICLE = /\b(?:al|ar|as|az|an|ad|at|ash) (?=\p{L})/gu;

/**
 * A place's name as it is compared: without case, accents, articles of Arabic names and the h that some write at their end.
 * `Al Ḩasakah`, `al-Hasaka` and `Hasakah` are one.
 */
export function foldPlace(name: string): string {
  return name
    .normalize("NFKD")
    .replaceAll(/\p{M}|['’‘ʼʿʾ`.]/gu, "")
    .toLowerCase()
    .replaceAll(/[ıßøłæđةىـ]/g, (letter) => PLAIN[letter] ?? letter)
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replaceAll(ARTICLE, "")
    .replaceAll(/(?<![\p{L}])ال(?=\p{L}{3})/gu, "")
    .replaceAll(/ah(?= |$)/g, "a");
}
